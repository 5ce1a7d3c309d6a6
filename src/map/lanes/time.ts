import type { Amount, Wait } from '../../model/journey.ts';
import { amountText } from '../amounts.ts';
import type { Block } from '../block.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { someFact, type Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, type Sheet } from '../sheet.ts';
import { styles } from '../typography.ts';

/** How long it takes, how long nobody hears anything, what it costs whom. */
export const time: Lane = {
    name: 'time',
    kinds: ['map', 'blueprint'],
    row: sheet => {
        const longest = Math.max(0, ...sheet.places.flatMap(place => place.column.waits.map(wait => wait.amount.hours ?? 0)));
        return rowOfCells(sheet, 'time', place => {
            const { takes, waits, pays, costToServe } = place.column;
            const width = cellWidth(place);
            const { captions, language } = sheet;
            const words = (text: string, id: string, names: readonly string[]): Block | undefined =>
                factBlock(sheet, { id, for: names }, { text, style: styles.cell }, width);
            const money = (amount: Amount | undefined, text: (amount: string) => string): (Block | undefined)[] =>
                amount === undefined ? [] : [words(text(amountText(amount, language)), place.column.id, [])];
            return cellOfFacts([
                ...takes.map(fact => words(captions.takes(amountText(fact.amount, language)), fact.id, fact.for)),
                ...waits.map(wait => waitBlock(sheet, wait, words(waitWords(sheet, wait), wait.id, wait.for), width, longest)),
                ...money(pays, captions.pays),
                ...money(costToServe, captions.costs)
            ]);
        }, () => String(longest));
    },
    legend: [{ sign: (x, y) => hatched(x - 8, y - 3, 16), words: 'waits', used: someFact(column => column.waits.filter(wait => wait.amount.hours)) },
        { sign: (x, y) => [tick(x, y - 2)], words: 'message', used: someFact(column => column.waits.filter(wait => wait.informed && wait.amount.hours)) }]
};

function waitWords({ captions, language }: Sheet, wait: Wait): string {
    if (wait.amount.from === 0 && !wait.amount.to) return captions.noWait;
    const every = wait.informed?.every;
    const told = wait.informed ? captions.informed(every && amountText(every, language)) : captions.notInformed;
    return `${captions.waits(amountText(wait.amount, language))}, ${told}`;
}

/** A hatched bar, as long as the wait is beside the longest one, with the messages as ticks over it. */
function waitBlock(sheet: Sheet, wait: Wait, words: Block | undefined, width: number, longest: number): Block | undefined {
    const hours = wait.amount.hours;
    if (!words || !hours || longest === 0) return words;
    const long = Math.max(10, Math.round(width * Math.sqrt(hours / longest) * 0.94));
    const every = wait.informed?.every?.hours;
    const messages = every ? Math.min(12, Math.floor(long / tickRoom), Math.floor(hours / every)) : wait.informed ? 1 : 0;
    return {
        height: words.height + 15,
        draw(x, y, out) {
            const start = out.length;
            out.push(...hatched(x, y + 5, long));
            for (let i = 1; i <= messages; i++) out.push(tick(Math.round(x + (every ? long * i / (messages + 1) : Math.max(3, long * 0.12))), y + 1));
            out.push({ kind: 'group', thing: wait.id, shapes: out.splice(start) });
            words.draw(x, y + 14, out);
        }
    };
}

/** What a tick takes, so that two are told apart. */
const tickRoom = 9;

/** A frame filled with fine strokes, which are the dashes of one broad line. */
function hatched(x: number, y: number, width: number): Shape[] {
    return [
        { kind: 'path', x, y, d: `M2 3H${width - 1}`, stroke: 'quiet', weight: 6, dash: '1 2.5' },
        { kind: 'rect', x, y, width, height: 6, radius: 1.5, stroke: 'quiet' }
    ];
}

function tick(x: number, y: number): Shape {
    return { kind: 'path', x, y, d: 'M-3 0H3L0 4Z', fill: 'accent' };
}
