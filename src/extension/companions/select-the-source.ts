import { selectSource } from '../select-source.ts';
import { syncOf } from '../sync.ts';
import type { Accompany } from './companion.ts';

/** A click on the map selects the source, or only rings where the map is not to lead. */
export const selectTheSource: Accompany = preview => ({
    hears: {
        select({ thing }) {
            if (syncOf(preview.uri) === 'both') return selectSource(preview.drawing, thing);
            preview.say({ type: 'ring', thing });
        }
    }
});
