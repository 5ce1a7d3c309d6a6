import { scoreText } from '../../map/amounts.ts';
import { placeOf } from '../../rules/place.ts';
import { scoresOf } from '../../rules/scores.ts';
import type { ReadFile } from '../read-file.ts';
import { leading, type Lens } from './lens.ts';

/** Where a journey feels worst; of several such moments the first. A click leads there. */
export const lowestMoment: Lens = {
    setting: 'codeLens.journeys',
    lensesIn: file => file.outline.journeys.filter(({ node }) => node.name).flatMap(({ node }) => {
        const { journey, columns, nodeOf } = file.journeyOf(node);
        const felt = scoresOf({ columns }).filter(({ word }) => word === 'feels');
        if (felt.length === 0) return [];
        const { column, reaction } = felt.reduce((low, one) => one.reaction.score < low.reaction.score ? one : low);
        const words = [...reaction.text === undefined ? [] : [reaction.text], scoreText(reaction.score, journey.language)].join(' ');
        const place = { uri: uriOf(file), range: placeOf({ at: nodeOf(reaction.id) }) };
        return [leading(file, node, `Lowest moment: ${words} at “${column.title}”`, [place])];
    })
};

function uriOf({ document }: ReadFile): string {
    return document.uri.toString();
}
