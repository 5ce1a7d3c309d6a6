import { openPains } from '../../rules/open-pains.ts';
import { readFileOf } from '../read-file.ts';
import { above, type Lens } from './lens.ts';

/** A pain that nobody has an idea about yet, where it stands first; how one is added, the quick fixes offer. */
export const openPain: Lens = {
    setting: 'codeLens.pains',
    lensesIn: ({ outline, journeyOf }) => outline.journeys.flatMap(({ node }) => {
        const { journey, nodeOf } = journeyOf(node);
        const improved = node.base?.ref;
        const base = improved && improved !== node ? readFileOf(improved).journeyOf(improved) : undefined;
        return openPains({ journey, base }).map(({ id }) => nodeOf(id)).filter(({ $type }) => $type === 'Feature').map(pain => above(pain, 'no opportunity'));
    })
};
