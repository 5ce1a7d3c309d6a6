import type { Amount, Wait } from '../../model/journey.ts';
import { amountText } from '../amounts.ts';
import type { Block } from '../block.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { kept } from '../kept.ts';
import { someFact, type Lane } from '../lane.ts';
import { phaseLine } from '../phase-line.ts';
import { drawCell, rowOf, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, everyPlace, type Place, type Sheet, type Stretch } from '../sheet.ts';
import { spacing } from '../spacing.ts';
import { spokenShapes } from '../spoken.ts';
import { sumsOf } from '../sums.ts';
import { styles } from '../typography.ts';

/** How long it takes, how long nobody hears anything, what it costs whom; under it what that is in a whole phase. */
export const time: Lane = {
    name: 'time',
    kinds: ['map', 'blueprint'],
    row: sheet => {
        const longest = Math.max(0, ...everyPlace(sheet).flatMap(place => place.column.waits.map(wait => wait.amount.hours ?? 0)));
        const keys = sheet.places.map(place => `${place.frame} ${longest}`);
        const cell = (place: Place): Cell | undefined => cellOf(sheet, place, longest);
        const cells = sheet.places.map((place, i) => kept(place.keeper, 'time cell', keys[i]!, cell, place));
        const tallest = Math.max(0, ...cells.map(cell => cell?.height ?? 0));
        const sums = sheet.stretches.filter(({ begins }) => begins).map(stretch => ({ stretch, block: sumBlock(sheet, stretch) }));
        const highest = Math.max(0, ...sums.map(({ block }) => block?.height ?? 0));
        if (tallest === 0 && highest === 0) return undefined;
        return rowOf(sheet, 'time', tallest + (highest > 0 ? between + highest : 0), (y, out) => {
            cells.forEach((cell, i) => {
                if (cell) drawCell('time', sheet.places[i]!, cell, y, keys[i]!, out);
            });
            for (const { stretch: { phase, x, places }, block } of sums) {
                const shapes: Shape[] = [];
                block?.draw(x + spacing.card, y + tallest + between, shapes);
                if (block) out.push({ kind: 'group', id: `time~${phase.id}`, role: 'cell', column: places[0]!.index + 2, span: places.length, label: spokenShapes(shapes), shapes });
            }
        });
    },
    legend: [{ sign: (x, y) => hatched(x - 8, y - 3, 16), words: 'waits', used: someFact(column => column.waits, wait => wait.amount.hours) },
        { sign: (x, y) => [tick(x, y - 2)], words: 'message', used: someFact(column => column.waits, ({ amount, informed }) => amount.hours && informed && (informed.every?.hours ?? 0) <= amount.hours) }]
};

/** Between the times of the columns and their sums. */
const between = 8;

function cellOf(sheet: Sheet, place: Place, longest: number): Cell | undefined {
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
}

/** A line under what is added up, and the sum: one for all, or one for each of those for whom it differs. */
function sumBlock(sheet: Sheet, stretch: Stretch): Block | undefined {
    const width = stretch.width - spacing.card - 1;
    const sums = cellOfFacts(sumsOf(sheet, stretch.phase).map(sum => factBlock(sheet, { id: stretch.phase.id, for: sum.for }, { text: sheet.captions.inAll(sum.text), style: styles.strong }, width)));
    if (!sums) return undefined;
    return {
        height: sums.height + 6,
        draw(x, y, out) {
            out.push(phaseLine(stretch, y));
            sums.draw(x, y + 6, out);
        }
    };
}

function waitWords({ captions, language }: Sheet, wait: Wait): string {
    if (wait.amount.from === 0 && !wait.amount.to) return captions.noWait;
    const every = wait.informed?.every;
    const told = wait.informed ? captions.informed(every && amountText(every, language)) : captions.notInformed;
    return `${captions.waits(amountText(wait.amount, language))}, ${told}`;
}

/** A hatched bar, as long as the wait is beside the longest one of all pages, with the messages as ticks over it. */
function waitBlock(sheet: Sheet, wait: Wait, words: Block | undefined, width: number, longest: number): Block | undefined {
    const hours = wait.amount.hours;
    if (!words || !hours || longest === 0) return words;
    const long = Math.max(shortest, Math.round(width * hours / longest * 0.94));
    const every = wait.informed?.every?.hours;
    const messages = every ? Math.min(12, Math.max(1, Math.floor(long / tickRoom)), Math.floor(hours / every)) : wait.informed ? 1 : 0;
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

/** What is still seen as hatched. */
const shortest = 7;

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
