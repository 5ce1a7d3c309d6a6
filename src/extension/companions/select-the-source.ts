import { selectSource } from '../select-source.ts';
import { syncOf } from '../sync.ts';
import type { Accompany } from './companion.ts';

/** A click on the map selects the source, or only rings where the map is not to lead. */
export const selectTheSource: Accompany = preview => ({
    hears: {
        select({ thing }) {
            const { drawing, server: { client } } = preview;
            if (syncOf(preview.uri) !== 'both') preview.say({ type: 'ring', thing });
            else if (drawing) return selectSource(client, drawing, thing);
        }
    }
});
