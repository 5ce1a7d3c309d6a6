import assert from 'node:assert/strict';
import { cutCurve } from '../../src/map/cut-curve.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { drawPages } from '../../src/map/draw-pages.ts';
import { pageParts } from '../../src/map/page-parts.ts';
import { papers, type Paper } from '../../src/map/paper.ts';
import type { Scene, Shape } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { anyPicture, hardCases } from '../support/hard-cases.ts';
import { columnOf, journeyOf, personaOf, phaseOf, wayOf } from '../support/journey-data.ts';
import { unmatchedIn } from '../support/legend-marks.ts';
import { missingIn, saidBy } from '../support/said-on-map.ts';
import { textsOf, walk } from '../support/scene-texts.ts';
import { isSoundPage, rowsOf } from '../support/sound-picture.ts';
import { told } from '../support/told.ts';

/** How many journeys of chance are divided; a longer run is `JOURNEY_MAPS=1000 npx mocha test/map/pages.test.ts`, and `JOURNEY_SEED` is where it begins. */
const count = Number(process.env['JOURNEY_MAPS'] ?? 20);
const first = Number(process.env['JOURNEY_SEED'] ?? 1);

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

    it('have type of seven points also where somebody tells a persona at length, whose panel is wider then', () => {
        const long = 'The clerk reads the whole contract aloud and the customer nods. '.repeat(16);
        for (const paper of Object.values(papers)) {
            const scenes = drawPages({ ...plain(6), personas: [personaOf('Ann', { role: long, quote: long })] }, undefined, paper);
            const smallest = Math.min(...scenes.flatMap(scene => textsOf(scene).map(({ text }) => text.size * pointsOf(scene, paper))));
            assert.ok(smallest >= 7, `${smallest}`);
            assert.equal(scenes.length, 1);
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

    for (const { name, journey } of hardCases.slice(1)) {
        it(`lose nothing and tell nothing twice: ${name}`, function () {
            this.timeout(60_000);
            for (const kind of ['map', 'blueprint', 'story'] as const) divideWell(journey, { name: kind, title: kind, kind, lanes: [], personas: [], phases: [] }, papers.a3);
        });
    }

    it(`lose nothing and tell nothing twice, in ${count} pictures of chance, from seed ${first}`, function () {
        this.timeout(60_000 + count * 2000);
        for (let seed = first; seed < first + count; seed++) {
            const { journey, view } = anyPicture(seed);
            told(`seed ${seed}, ${JSON.stringify(view)}`, () => divideWell(journey, view, seed % 2 === 0 ? papers.a4 : papers.a3));
        }
    });

    it('tell what holds for a whole phase once, where it begins', () => {
        const days = (from: number) => ({ from, unit: 'days', hours: 24 * from });
        const journey = plain(30);
        const long: Journey = { ...journey, phases: journey.phases.map(phase => ({
            ...phase, columns: phase.columns.map((column, i) => i < 20 ? column : { ...column, takes: [{ id: `${column.id}.takes`, for: [], amount: days(1) }] })
        })) };
        const scenes = drawPages(long, undefined, papers.a3).map(wordsOf);
        assert.ok(scenes.length > 2);
        assert.deepEqual(scenes.map(words => /in all: takes 10\sdays/.test(words)), scenes.map((_, i) => i === 0));
    });

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

/** Every page is well laid out and its legend its own; together they have each cell of the map once, with all that it says. */
function divideWell(journey: Journey, view: View, paper: Paper): void {
    const scenes = drawPages(journey, view, paper);
    const sheet = sheetOf(journey, view);
    for (const scene of scenes) {
        isSoundPage(scene, sheet);
        assert.deepEqual(unmatchedIn(scene, sheet.language), { idle: [], unexplained: [] });
    }
    assert.deepEqual(missingIn(scenes, saidBy(sheet, view)), []);
    assert.deepEqual(scenes.flatMap(cellsOf).sort(), [...cellsOf(drawMap(journey, view))].sort());
}

/** The cells of all lanes but those that every page has over its columns. */
function cellsOf(scene: Scene): readonly string[] {
    return rowsOf(scene).filter(({ id }) => !['periods', 'phases', 'touchpoints'].includes(id)).flatMap(({ cells }) => cells.map(({ id }) => id!));
}

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
