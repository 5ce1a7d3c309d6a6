import assert from 'node:assert/strict';
import { chartOf, heightOf } from '../../src/map/chart.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { ghostOf } from '../../src/map/ghost.ts';
import { halfWidthOf } from '../../src/map/persona-marker.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import { marksOf as drawnMarks } from '../support/boxes.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { columnOf, feeling, journeyOf, named, personaOf, phaseOf } from '../support/journey-data.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

const form = { step: 44, pad: 18, reach: 11, weight: 2 };

describe('The marks of a chart', () => {
    for (const personas of [1, 2, 3, 5, 7, 9]) {
        it(`stand at their values, beside each other and within their column: ${personas} personas`, () => {
            const sheet = sheetOf(generateJourney({ seed: 60 + personas, columns: 40, personas, words: 'plain' }));
            chartOf(sheet, 'test', column => column.feels, form).marks.forEach((marks, i) => {
                const place = sheet.places[i]!;
                const boxes = marks.map(({ traveller, x, y, reach, score }) => {
                    assert.equal(y, heightOf(score, form));
                    const half = halfWidthOf(traveller.index) * reach;
                    assert.ok(x - half >= place.x - 0.01 && x + half <= place.x + place.width + 0.01, 'leaves its column');
                    return { left: x - half, right: x + half, top: y - reach, bottom: y + reach };
                });
                boxes.forEach((one, k) => boxes.slice(k + 1).forEach(other => {
                    assert.ok(one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top, 'overlap');
                }));
            });
        });
    }

    it('are of a text that can be read from the seventh persona on', () => {
        const scene = drawMap(generateJourney({ seed: 5, columns: 6, personas: 9, words: 'plain' }));
        assert.deepEqual(textsOf(scene).filter(({ text }) => text.size < 10).map(({ text }) => text.text), []);
    });

    it('tell the judgement of the seventh persona from that of the first, by its initial', () => {
        const people = ['Amélie', 'Bea', 'Cem', 'Dan', 'Eva', 'Flo', 'Gwen'];
        const judges = ['Amélie', 'Gwen'].map((who, i) => feeling(`j${i}`, 2 - 4 * i, [who]));
        const scene = drawMap(journeyOf([phaseOf('', [columnOf('a', { judges })])], { personas: people.map(name => personaOf(name)) }));
        assert.deepEqual(textsOf(scene).filter(({ owner }) => owner === 'judgement~column.a').map(({ text }) => text.text), ['G']);
    });

    it('show a judgement in the legend as a line and as the ring that stands alone', () => {
        const scene = drawMap(journeyOf([phaseOf('', [columnOf('a', { feels: [feeling('f', 1)], judges: [feeling('j', 0)] })])]));
        const kinds: string[] = [];
        walk(scene.shapes, '', (shape, owner) => { if (owner === 'legend' && shape.kind === 'circle' && shape.radius === 3) kinds.push(`${shape.fill} ${shape.stroke}`); });
        assert.deepEqual(kinds, ['page ink']);
    });

    it('give an assumed value a hollow marker and a thin line', () => {
        const columns = [1, 0, -1].map((score, i) => columnOf(`c${i}`, { feels: [feeling(`f${i}`, score, [], { grade: i === 2 ? 'assumed' : 'measured' })] }));
        const weights: (number | undefined)[] = [];
        walk(drawMap(journeyOf([phaseOf('', columns)])).shapes, '', (shape, owner) => {
            if (owner === 'emotion~lines' && shape.kind === 'path' && shape.stroke === 'ink') weights.push(shape.weight);
        });
        assert.deepEqual(weights, [1.1, 2.2]);
    });
});

describe('The curve of the journey that a plan improves on', () => {
    const plan = (...former: readonly (readonly [column: string, was: string, score: number, who?: string])[]) => journeyOf(
        [phaseOf('', [columnOf('a', { feels: [feeling('f', 1)] }), columnOf('b', { feels: [feeling('g', 1)] })])],
        { state: 'to-be', of: named('Today'), personas: [personaOf('Ann')], former: former.map(([column, was, score, who = 'Ann']) => ({ column, was: named(was), score, for: [who] })) }
    );
    const marksOf = (journey: ReturnType<typeof plan>) => {
        const sheet = sheetOf(journey);
        return ghostOf(sheet, chartOf(sheet, 'ghost test', column => column.feels, form), form).marks.map(marks => marks.map(({ x, y, former }) => ({ x, y, score: former.score })));
    };

    it('stands at the heights of its values, in the columns of today', () => {
        const [a, b] = marksOf(plan(['a', 'a', -2], ['b', 'b', 0]));
        assert.deepEqual([a, b].map(marks => marks!.map(({ y, score }) => [score, y])), [[[-2, heightOf(-2, form)]], [[0, heightOf(0, form)]]]);
    });

    it('keeps every value where one column takes the place of several, in their order', () => {
        const [marks] = marksOf(plan(['a', 'first', -1], ['a', 'second', 1]));
        assert.deepEqual(marks!.map(({ score }) => score), [-1, 1]);
        assert.ok(marks![0]!.x < marks![1]!.x);
    });

    it('leaves out whom the map does not show and what no column takes the place of', () => {
        assert.deepEqual(marksOf(plan(['a', 'a', -1, 'Walter'], ['gone', 'gone', -2])), [[], []]);
    });

    it('is dashed as the curve of its persona is', () => {
        const former = ['Ann', 'Bob'].flatMap(who => ['a', 'b'].map((column, i) => ({ column, was: named(`was ${column}`), score: i - 1, for: [who] })));
        const scene = drawMap({ ...plan(), former, personas: [personaOf('Ann'), personaOf('Bob')] });
        const dashes = (stroke: string): readonly (string | undefined)[] => drawnMarks(scene).flatMap(({ owner, shape }) => owner === 'emotion~lines' && shape.kind === 'path' && shape.stroke === stroke && shape.weight! > 4 ? [shape.dash] : []);
        assert.deepEqual([dashes('ghost').length, dashes('ghost')[0]], [2, undefined]);
        assert.match(dashes('ghost')[1]!, /^[\d.]+ [\d.]+$/);
        assert.deepEqual(dashes('edge'), dashes('ghost'), 'its edges in high contrast');
    });

    it('is explained by the legend and told to a screen reader where it is drawn, and only there', () => {
        const told = (journey: ReturnType<typeof plan>): string => {
            const words: string[] = [];
            const scene = drawMap(journey);
            walk(scene.shapes, '', shape => {
                if (shape.kind === 'group' && shape.id === 'emotion~column.a') words.push(shape.label ?? '');
            });
            return [...words, ...textsOf(scene).map(({ text }) => text.text)].join('|');
        };
        assert.match(told(plan(['a', 'Queue', -2])), /Ann: plus one\. Ann: before, minus two at “Queue”.*broad line/s);
        assert.doesNotMatch(told(plan(['gone', 'Queue', -2])), /before|broad line/);
    });
});
