import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import { columnsOf, type Column, type Journey } from '../../src/model/journey.ts';
import { printPieces } from '../../src/print/svg.ts';
import { changed, type Change } from '../../src/protocol/drawing-delta.ts';
import type { DrawnPieces } from '../../src/server/draw.ts';
import { deltaOf } from '../../src/server/drawing-delta.ts';
import { changedPart, inParts, textOf } from '../../src/webview/parts.ts';
import { generateJourney } from '../support/generate-journey.ts';

describe('What is told of a map that has changed', () => {
    const journey = generateJourney({ seed: 3, columns: 60, personas: 2, words: 'plain' });
    const longer = { title: 'Opens the parcel and looks at all that is in it, one by one, and wonders what it was again that was ordered' };

    it('makes the map that it is told of, for who keeps it as a text and for a page that keeps it in parts', () => {
        for (const seed of [3, 4, 5]) {
            let from = printed(generateJourney({ seed, columns: 12, personas: 2, words: 'signs' }));
            for (const map of edited(generateJourney({ seed, columns: 14, personas: 2, words: 'signs' }))) {
                const now = printed(map);
                const changes = told(from, now);
                assert.equal(changes.reduce(changed, from.join('')), now.join(''));
                const part = changes.reduce(changedPart, inParts(from.join('')));
                assert.equal(textOf(part), now.join(''));
                assert.deepEqual(part, inParts(now.join('')), 'the parts are not those of the map');
                from = now;
            }
        }
    });

    it('is nothing where nothing has changed', () => {
        assert.deepEqual(told(printed(journey), printed(journey)), []);
    });

    it('is little where a row becomes higher: the rows below it are moved and not told again', () => {
        for (const change of [{ title: longer.title }, { pains: [{ ...journey.phases[2]!.columns[1]!.pains[0]!, id: 'p', title: longer.title, for: [] }] }]) {
            const [before, now] = [printed(journey), printed(edit(journey, columnsOf(journey)[13]!, change))];
            const changes = told(before, now);
            const share = changes.reduce((sum, { middle }) => sum + middle.length, 0) / now.join('').length;
            assert.ok(heightOf(now) > heightOf(before), 'the map is no higher');
            assert.ok(share < 0.2, `${Math.round(share * 100)} % of the map are told`);
        }
    });

    it('is little where a column comes or goes: the cells behind it are moved and not told again', () => {
        const chosen = columnsOf(journey)[20]!;
        const without = withColumns(journey, column => column === chosen ? [] : [column]);
        for (const [before, now] of [[printed(journey), printed(without)], [printed(without), printed(journey)]] as const) {
            const share = told(before, now).reduce((sum, { middle }) => sum + middle.length, 0) / now.join('').length;
            assert.ok(share < 0.2, `${Math.round(share * 100)} % of the map are told`);
        }
    });
});

/** One journey, edited again and again. */
function* edited(journey: Journey): Iterable<Journey> {
    let now = journey;
    for (let round = 0; round < 12; round++) {
        yield now;
        const chosen = columnsOf(now)[round * 5 % columnsOf(now).length]!;
        if (round % 4 === 0) now = withColumns(now, column => column === chosen ? [] : [column]);
        else if (round % 4 === 1) now = withColumns(now, column => column === chosen ? [column, { ...column, id: `${column.id}-${round}`, name: `${column.name}-${round}` }] : [column]);
        else now = edit(now, chosen, { title: `${chosen.title} & ${'more '.repeat(round * 3)}`, pains: [] });
    }
    yield withColumns(now, () => []);
    yield withColumns(journey, column => [{ ...column, title: `${column.title}!` }]);
}

function edit(journey: Journey, chosen: Column, change: Partial<Column>): Journey {
    return withColumns(journey, column => [column === chosen ? { ...column, ...change } : column]);
}

function withColumns(journey: Journey, of: (column: Column) => readonly Column[]): Journey {
    return { ...journey, phases: journey.phases.map(phase => ({ ...phase, columns: phase.columns.flatMap(of) })) };
}

function printed(journey: Journey): readonly string[] {
    return printPieces(drawMap(journey), 'screen');
}

function told(before: readonly string[], now: readonly string[]): readonly Change[] {
    return deltaOf({ svg: now, table: '', number: 2 } as unknown as DrawnPieces, { number: 1, svg: before, table: '' }).svg;
}

function heightOf(pieces: readonly string[]): number {
    return Number(/ height="(\d+)"/.exec(pieces[0]!)![1]);
}
