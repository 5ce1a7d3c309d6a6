import assert from 'node:assert/strict';
import { differenceOf } from '../../src/language/difference.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { columnsOf, type Journey } from '../../src/model/journey.ts';
import { printSvg } from '../../src/print/svg.ts';
import { anew, type Change } from '../../src/protocol/drawing-delta.ts';
import { changedPart, elementsOf, inParts, textOf, type Part, type Parts } from '../../src/webview/parts.ts';
import { generateJourney } from '../support/generate-journey.ts';

describe('The parts of a map', () => {
    it('are the elements that a markup consists of, as they are written', () => {
        assert.deepEqual(elementsOf('<text>1 &lt; 2</text><g><rect/><rect/></g><path d="M0"/>'), ['<text>1 &lt; 2</text>', '<g><rect/><rect/></g>', '<path d="M0"/>']);
    });

    it('are none where there is text between them, or where something is not whole', () => {
        for (const markup of ['words', '<rect/>words', '<g><rect/>', '<rect/></g>', '<rect', '<g></g></g><g>']) assert.equal(elementsOf(markup), undefined, markup);
    });

    it('make the whole of any map, whatever it was before', () => {
        let part: Part = '';
        let text = '';
        for (const map of maps()) {
            part = changedPart(part, changeOf(text, map));
            text = map;
            assert.equal(textOf(part), map);
            assert.equal(part.length, map.length);
            assert.deepEqual(part, inParts(map), 'the parts are not those of the map');
        }
    });

    it('stay the same objects but for those that a change is in', () => {
        const before = printSvg(drawMap(longer(0)), 'screen');
        const old = inParts(before);
        const now = changedPart(old, changeOf(before, printSvg(drawMap(longer(1)), 'screen')));
        const changed = (from: Part, to: Part): number => from === to ? 0 : typeof from === 'string' || typeof to === 'string' ? 1
            : from.children.reduce((sum, child, i) => sum + changed(child, (to as Parts).children[i]!), 0);
        assert.equal(changed(old, now), 1);
    });
});

/** Of one journey edited again and again, and of others. */
function* maps(): Iterable<string> {
    for (const seed of [7, 8]) {
        let journey = generateJourney({ seed, columns: 14, personas: 2, words: 'signs' });
        for (let round = 0; round < 12; round++) {
            yield printSvg(drawMap(journey), 'screen');
            const columns = columnsOf(journey);
            const chosen = columns[round * 5 % columns.length]!;
            journey = { ...journey, phases: journey.phases.map(phase => ({
                ...phase, columns: phase.columns.flatMap(column => column !== chosen ? [column]
                    : round % 4 === 0 ? [] : round % 4 === 1 ? [column, { ...column, id: `${column.id}-${round}`, name: `${column.name}-${round}` }]
                    : [{ ...column, title: `${column.title} & ${'more '.repeat(round)}`, pains: [] }])
            })) };
        }
    }
}

/** A journey of which the title of one column has so many more signs. */
function longer(signs: number): Journey {
    const journey = generateJourney({ seed: 9, columns: 30, personas: 1, words: 'plain' });
    const chosen = columnsOf(journey)[12]!;
    return { ...journey, flow: [], phases: journey.phases.map(phase => ({ ...phase, columns: phase.columns.map(column => column === chosen ? { ...column, title: `Pays${'!'.repeat(signs)}` } : column) })) };
}

function changeOf(before: string, now: string): Change {
    if (before === '') return anew(now);
    const { head, tail } = differenceOf(before, now);
    return { head, middle: now.slice(head, now.length - tail), tail };
}
