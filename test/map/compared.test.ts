import assert from 'node:assert/strict';
import type { Change } from '../../src/compare/change.ts';
import { compareJourneys } from '../../src/compare/compare-journeys.ts';
import { comparedMap, type Compared } from '../../src/map/compared.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Scene, Shape } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Column, Journey, View } from '../../src/model/journey.ts';
import { columnsOf } from '../../src/model/journey.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { hardCases } from '../support/hard-cases.ts';
import { columnOf, journeyOf, personaOf, phaseOf } from '../support/journey-data.ts';
import { unmatchedIn } from '../support/legend-marks.ts';
import { walk } from '../support/scene-texts.ts';
import { isSound } from '../support/sound-picture.ts';
import { told } from '../support/told.ts';

const say = ({ kind, about, id }: Change): string => `${about} ${id} ${kind}`;
const compared = (before: Journey, after: Journey): Compared => ({ ...comparedMap(compareJourneys(before, after)), say });
const journey = (...columns: readonly Column[]): Journey => journeyOf([phaseOf('P', columns)]);
const feels = (score: number): Partial<Column> => ({ feels: [{ id: 'f', for: [''], score, sources: [] }] });

describe('A map that is compared', function () {
    this.timeout(60_000);

    it('tells at each column what is different, and nothing where nothing is', () => {
        const after = journey(columnOf('a'), columnOf('b', feels(1)), columnOf('new'));
        const cells = cellsOf(drawMap(after, undefined, { compared: compared(journey(columnOf('a'), columnOf('b', feels(-1))), after) }));
        assert.deepEqual([...cells.keys()], ['changes~column.b', 'changes~column.new']);
        assert.match(cells.get('changes~column.b')!, /better/);
        assert.match(cells.get('changes~column.new')!, /added/);
    });

    it('tells of a column that is gone at the one before it, or at the first', () => {
        const before = journey(columnOf('start'), columnOf('a'), columnOf('gone', { title: 'Long gone' }), columnOf('also'), columnOf('b'));
        const after = journey(columnOf('a'), columnOf('b'));
        const places = compared(before, after).placed.filter(({ gone }) => gone).map(({ change, column }) => [change.column!.name, column.name]);
        assert.deepEqual(places.sort(), [['also', 'a'], ['gone', 'a'], ['start', 'a']]);
        assert.match(JSON.stringify(drawMap(after, undefined, { compared: compared(before, after) })), /Long gone/);
    });

    it('has the curve of the other one behind its own', () => {
        const [before, after] = [journey(columnOf('a', feels(-1)), columnOf('b', feels(-1))), journey(columnOf('a', feels(1)), columnOf('b', feels(1)))];
        const alone = drawMap({ ...after, former: undefined });
        assert.doesNotMatch(JSON.stringify(alone), /"ghost"/);
        const scene = drawMap(after, undefined, { compared: compared(before, after) });
        assert.match(JSON.stringify(scene), /"stroke":"ghost"/);
        assert.match(JSON.stringify(scene), /broad line: what it is compared with/);
    });

    it('is the map without a comparison where nothing is different and nothing is felt', () => {
        const same = journey(columnOf('a'), columnOf('b'));
        assert.deepEqual(drawMap(same, undefined, { compared: compared(same, same) }), drawMap(same));
    });

    it('leaves out what is different for a persona who is not shown', () => {
        const [ann, ben] = [personaOf('a', { title: 'Ann' }), personaOf('b', { title: 'Ben' })];
        const felt = (score: number): Journey => journeyOf([phaseOf('P', [columnOf('x', { feels: [{ id: 'fa', for: ['a'], score: 0, sources: [] }, { id: 'fb', for: ['b'], score, sources: [] }] })])], { personas: [ann, ben] });
        const cells = (...personas: readonly string[]): number => cellsOf(drawMap(felt(1), { ...view('map'), personas }, { compared: compared(felt(-1), felt(1)) })).size;
        assert.deepEqual([cells(), cells('b'), cells('a')], [1, 1, 0]);
    });

    const words = Object.keys(vocabularies) as (keyof typeof vocabularies)[];
    const view = (kind: View['kind']): View => ({ name: 'V', title: 'V', kind, lanes: [], personas: [], phases: [] });
    for (const kind of ['map', 'blueprint', 'story'] as const) {
        it(`as a ${kind} is well laid out, tells every change and explains its signs, whatever the journeys`, () => {
            for (let seed = 0; seed < 9; seed++) {
                const recipe = { seed, columns: 2 + seed * 2, personas: seed % 4, words: words[seed % words.length]!, phases: seed % 3 > 0 };
                told(`seed ${seed}`, () => isWhole(generateJourney({ ...recipe, seed: seed + 100, columns: 3 + seed }), shuffled(generateJourney(recipe)), view(kind)));
            }
        });
    }

    it('is well laid out with the hard ones on either side', () => {
        const plain = generateJourney({ seed: 1, columns: 9, personas: 2, words: 'plain' });
        for (const { name, journey } of hardCases.slice(1)) {
            told(name, () => isWhole(plain, journey, undefined));
            told(name, () => isWhole(journey, plain, undefined));
        }
    });
});

/** The last column comes first, so that something has moved. */
function shuffled(one: Journey): Journey {
    const [first, ...rest] = one.phases;
    const last = columnsOf(one).at(-1);
    if (!first || !last) return one;
    const without = (columns: readonly Column[]): readonly Column[] => columns.filter(column => column !== last);
    return { ...one, phases: [{ ...first, columns: [last, ...without(first.columns)] }, ...rest.map(phase => ({ ...phase, columns: without(phase.columns) }))] };
}

function isWhole(before: Journey, after: Journey, shown: View | undefined): void {
    const look = { compared: compared(before, after) };
    const scene = drawMap(after, shown, look);
    const sheet = sheetOf(after, shown, look);
    isSound(scene, sheet);
    assert.deepEqual(unmatchedIn(scene, sheet.language, true), { idle: [], unexplained: [] });
    const cells = cellsOf(scene);
    for (const { change, column } of look.compared.placed) assert.ok(cells.get(`changes~${column.id}`)?.includes(say(change)), say(change));
}

/** What a screen reader says of the cells of the row of changes, by their ids. */
function cellsOf(scene: Scene): ReadonlyMap<string, string> {
    const cells = new Map<string, string>();
    walk(scene.shapes, '', (shape: Shape) => {
        if (shape.kind === 'group' && shape.role === 'cell' && shape.id?.startsWith('changes~')) cells.set(shape.id, shape.label ?? '');
    });
    return cells;
}
