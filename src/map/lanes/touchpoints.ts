import type { Block } from '../block.ts';
import { cardOf, isForeign, isLoose, type Card } from '../card.ts';
import { kept } from '../kept.ts';
import { someColumn, type Lane } from '../lane.ts';
import { rowOf } from '../row.ts';
import type { Group, Shape } from '../scene.ts';
import type { Place, Sheet } from '../sheet.ts';
import { diamond, dots, type Sign } from '../signs.ts';
import { spacing } from '../spacing.ts';
import { leadsElsewhere, spokenWay } from '../way-words.ts';
import { waysAbove } from '../ways-above.ts';
import { waysBelow } from '../ways-below.ts';

/** The spine: a card a column, with the ways that go back, ahead and out. */
export const touchpoints: Lane = {
    name: 'touchpoints',
    kinds: ['map', 'blueprint', 'story'],
    heads: true,
    row: sheet => {
        if (sheet.places.length === 0) return undefined;
        const keys = sheet.places.map(place => `${place.frame} ${waysKey(sheet, place)}`);
        const card = (place: Place): Card => cardOf(sheet, place);
        const cards = sheet.places.map((place, i) => kept(place.keeper, 'card', keys[i]!, card, place));
        const tallest = Math.max(...cards.map(card => card.height));
        const above = waysAbove(sheet);
        const ways = (place: Place): Block | undefined => waysBelow(sheet, place);
        const below = sheet.places.map((place, i) => kept(place.keeper, 'ways below', keys[i]!, ways, place));
        const tail = Math.max(0, ...below.map(block => block?.height ?? 0));
        const head = Math.max(above.height, sheet.places.some(place => place.column.details || place.column.momentOfTruth) ? 6 : 0);
        return rowOf(sheet, 'touchpoints', head + tallest + tail, (y, out) => {
            const top = y + head;
            sheet.places.forEach((place, i) => {
                out.push(kept(place.keeper, 'touchpoints', `${keys[i]} ${tallest}`, ({ x, index, column }: Place): Group => {
                    const start = out.length;
                    cards[i]!.draw(top, tallest, out);
                    below[i]?.draw(spacing.card, top + tallest, out);
                    return {
                        kind: 'group', id: `touchpoints~${column.id}`, role: 'columnheader', column: index + 2, x,
                        thing: column.id, label: cards[i]!.label, tip: column.note, shapes: out.splice(start), markup: undefined
                    };
                }, place, place.index, place.x, top));
            });
            const arrows: Shape[] = [];
            above.draw(top, arrows);
            if (arrows.length > 0) out.push({ kind: 'group', id: 'touchpoints~ways', hidden: true, shapes: arrows });
        }, { drop: head + spacing.card });
    },
    legend: [
        { sign: diamond('moment', 5.5), words: 'moment', used: someColumn(column => column.momentOfTruth) },
        { sign: miniature('page', 'quiet', '3 2'), words: 'action', used: someColumn(column => column.kind === 'action') },
        {
            sign: (x, y) => [...miniature('page', 'quiet')(x, y), { kind: 'rect', x: x - 5, y: y - 2.5, width: 10, height: 5, radius: 1, stroke: 'edge' }], words: 'foreign',
            used: someColumn(column => column.kind !== 'action' && isForeign(column))
        },
        { sign: miniature('card', 'quiet', '1 2'), words: 'optional', used: sheet => someColumn(column => column.kind !== 'action' && isLoose(sheet, column))(sheet) },
        {
            sign: (x, y) => [...miniature('card', 'quiet')(x + 2, y - 2), ...miniature('card', 'quiet')(x, y)], words: 'details',
            used: sheet => someColumn(column => column.details !== undefined)(sheet) || sheet.stretches.some(({ phase }) => phase.details !== undefined)
        },
        { sign: dots(1, 1, 'quiet'), words: 'importance', used: someColumn(column => column.importance !== undefined) }
    ]
};

/** What a card says of the ways from it, with the titles of where they lead. */
function waysKey(sheet: Sheet, place: Place): string {
    const ways = sheet.waysFrom.get(place.column.name);
    return ways ? JSON.stringify(ways.map(way => [way, spokenWay(sheet, way), leadsElsewhere(sheet, way) !== undefined])) : '';
}

function miniature(fill: 'page' | 'card', stroke: 'quiet', dash?: string): Sign {
    return (x, y) => [{ kind: 'rect', x: x - 7, y: y - 4.5, width: 14, height: 9, radius: 2, fill, stroke, dash }];
}
