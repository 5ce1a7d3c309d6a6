import { commandNames } from '../../protocol/commands.ts';
import { placeOf } from '../../rules/place.ts';
import { above, type Lens } from './lens.ts';

/** Opens the map of the journey that it stands above. */
export const preview: Lens = {
    setting: 'codeLens.journeys',
    needs: commandNames.openPreview,
    lensesIn: ({ document, outline }) => outline.journeys.filter(({ node }) => node.name)
        .map(({ node }) => above(node, 'Preview', commandNames.openPreview, document.uri.toString(), placeOf({ at: node }).start))
};
