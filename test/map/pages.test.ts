import assert from 'node:assert/strict';
import { cutCurve } from '../../src/map/cut-curve.ts';
import { drawPages } from '../../src/map/draw-pages.ts';
import { pageParts } from '../../src/map/page-parts.ts';
import { papers, type Paper } from '../../src/map/paper.ts';
import type { Scene, Shape } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey } from '../../src/model/journey.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { columnOf, journeyOf, phaseOf, wayOf } from '../support/journey-data.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

const numberPattern = /-?\d+(\.\d+)?/g;

const pointsOf = (scene: Scene, paper: Paper): number => (paper.width - 2 * paper.edge) / scene.width;

/** A journey of phases of so many columns, which are numbered. */
function plain(...sizes: readonly number[]): Journey {
    let number = 0;
    return journeyOf(sizes.map((size, i) => phaseOf(`p${i}`, Array.from({ length: size }, () => columnOf(`c${number++}`)), { title: `Phase ${i}` })));
}

describe('Pages', () => {
    it('are one where the journey fits', () => {
        for (const sizes of [[0], [1], [2, 3], [3, 3, 3]]) {
            const scenes = drawPages(plain(...sizes), undefined, papers.a3);
            assert.equal(scenes.length, 1, `${sizes}`);
            assert.match(wordsOf(scenes[0]!), /page 1 of 1/);
        }
    });

    it('break between phases, as even as these allow', () => {
        const parts = (most: number, ...sizes: readonly number[]): readonly number[] => pageParts(sheetOf(plain(...sizes)), most).map(({ count }) => count);
        assert.deepEqual(parts(9, 3, 3, 3, 1), [6, 4]);
        assert.deepEqual(parts(9, 9), [9]);
        assert.deepEqual(parts(5, 2, 2, 2, 2, 2), [4, 4, 2]);
        assert.deepEqual(parts(9, 1, 14, 1), [8, 8]);
        assert.deepEqual(parts(4, 0, 3, 0), [3]);
        assert.deepEqual(parts(3), [0]);
    });

    it('have the title, their phases and their columns on each, and say which page it is', () => {
        const journey = { ...plain(6, 6, 6, 6, 6), title: 'A long way' };
        const scenes = drawPages(journey, undefined, papers.a3);
        assert.ok(scenes.length > 1);
        const phases = scenes.map(scene => idsOf(scene, 'phases~'));
        assert.deepEqual(phases.flat().sort(), journey.phases.map(({ id }) => `phases~${id}`).sort(), 'a phase is on two pages or on none');
        assert.deepEqual(scenes.flatMap(scene => idsOf(scene, 'touchpoints~')), journey.phases.flatMap(({ columns }) => columns.map(({ id }) => `touchpoints~${id}`)));
        scenes.forEach((scene, i) => {
            assert.ok(textsOf(scene).some(({ text }) => text.text === 'A long way'));
            assert.ok(wordsOf(scene).includes(`page ${i + 1} of ${scenes.length}`));
        });
    });

    for (const [name, paper] of Object.entries(papers)) {
        for (const words of Object.keys(vocabularies) as (keyof typeof vocabularies)[]) {
            it(`hold every column and lane of a journey of ${words} texts on ${name}, with nothing outside the paper`, () => {
                const journey = generateJourney({ seed: 11, columns: 17, personas: 2, words });
                const scenes = drawPages(journey, undefined, paper);
                for (const scene of scenes) {
                    assert.ok(Math.abs(scene.width / scene.height - (paper.width - 2 * paper.edge) / (paper.height - 2 * paper.edge)) < 0.01);
                    staysInside(scene);
                    assert.doesNotMatch(JSON.stringify(scene), /NaN|Infinity/);
                }
                const columns = new Set(scenes.flatMap(scene => idsOf(scene, 'touchpoints~')));
                for (const { columns: own } of journey.phases) for (const { id } of own) assert.ok(columns.has(`touchpoints~${id}`), id);
                const felt = scenes.flatMap(scene => idsOf(scene, 'pains~'));
                assert.equal(new Set(felt).size, journey.phases.flatMap(phase => phase.columns).filter(({ pains }) => pains.length > 0).length);
                if (words === 'plain' || words === 'scripts') for (const scene of scenes) assert.ok(10.4 * pointsOf(scene, paper) >= 6.99, `${10.4 * pointsOf(scene, paper)} points`);
            });
        }
    }

    it('lead a loop to another page by its name', () => {
        const journey = { ...plain(8, 8), flow: [wayOf('way', 'loop', 'c12', 'c2', { share: 30, shareIs: 'said' })] };
        const scenes = drawPages(journey, undefined, papers.a3);
        assert.equal(scenes.length, 2);
        assert.match(wordsOf(scenes[1]!), /30\s%\s→\s*c2/);
        assert.doesNotMatch(wordsOf(scenes[0]!), /30\s%/);
    });

    it('go on with the curve where the page before has left it', () => {
        const scores = Array.from({ length: 16 }, (_, i) => i % 2 === 0 ? -1 : 1.5);
        const journey = plain(8, 8);
        const felt: Journey = { ...journey, phases: journey.phases.map((phase, k) => ({
            ...phase, columns: phase.columns.map((column, i) => ({ ...column, feels: [{ id: `${column.id}.feels`, for: [], sources: [], score: scores[k * 8 + i] }] }))
        })) };
        const [one, two] = drawPages(felt, undefined, papers.a3).map(scene => ({ scene, curve: curveOf(scene) }));
        const numbers = one!.curve.match(numberPattern)!.map(Number);
        const [endX, endY] = numbers.slice(-2) as [number, number];
        const [startX, startY] = two!.curve.match(numberPattern)!.map(Number) as [number, number];
        const [before, after] = [gridOf(one!.scene), gridOf(two!.scene)];
        assert.deepEqual([endX, startX], [before.right, after.left]);
        // From +1.5 to -1 it falls; between the last column and the first one there is the gap alone.
        const fall = startY - after.top - (endY - before.top);
        assert.ok(fall > 0 && fall < 25, `it falls by ${fall} pixels`);
    });

    it('cut a curve where it is, and nothing else of it', () => {
        assert.equal(cutCurve('M0,0C10,0,20,30,30,30', 0, 30), 'M0,0C10,0,20,30,30,30');
        assert.equal(cutCurve('M0,0C10,0,20,30,30,30', 0, 15), 'M0,0C5,0,10,7.5,15,15');
        assert.equal(cutCurve('M0,0C10,0,20,30,30,30', 15, 40), 'M15,15C20,22.5,25,30,30,30');
        assert.equal(cutCurve('M0 0L10 10M20 5L30 5', 5, 25), 'M5,5L10,10M20,5L25,5');
        assert.equal(cutCurve('M0,0L10,10', 10, 20), '');
    });
});

function wordsOf(scene: Scene): string {
    return textsOf(scene).map(({ text }) => text.text).join('');
}

function idsOf(scene: Scene, start: string): string[] {
    const ids: string[] = [];
    walk(scene.shapes, '', (shape: Shape) => {
        if (shape.kind === 'group' && shape.id?.startsWith(start) && shape.id !== start && shape.id !== `${start}ways`) ids.push(shape.id);
    });
    return ids;
}

function curveOf(scene: Scene): string {
    let found = '';
    walk(scene.shapes, '', shape => {
        if (shape.kind === 'path' && shape.stroke === 'ink' && shape.d.includes('C')) found ||= shape.d;
    });
    return found;
}

interface Grid {
    readonly left: number;
    readonly right: number;
    readonly top: number;
}

/** Where the hairline of the highest value runs. */
function gridOf(scene: Scene): Grid {
    let found: Grid | undefined;
    walk(scene.shapes, '', shape => {
        const line = shape.kind === 'path' && shape.dash === '2 4' ? /^M(\S+) (\S+)H(\S+)$/.exec(shape.d) : null;
        if (line) found ??= { left: Number(line[1]), top: Number(line[2]), right: Number(line[3]) };
    });
    return found!;
}

function staysInside(scene: Scene): void {
    for (const { text, left, right, top, bottom } of textsOf(scene)) {
        assert.ok(left >= 0 && right <= scene.width + 0.01 && top >= 0 && bottom <= scene.height, `outside the page: ${text.text}`);
    }
    const foot = textsOf(scene).filter(({ owner }) => owner === 'foot').map(({ top }) => top);
    const lowest = Math.max(...textsOf(scene).filter(({ owner }) => owner !== 'foot').map(({ bottom }) => bottom));
    assert.ok(lowest <= Math.min(...foot), `over the foot: ${lowest} of ${Math.min(...foot)}`);
}
