import assert from 'node:assert/strict';
import { LANES } from '../../src/language/words.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { anyPicture, hardCases } from '../support/hard-cases.ts';
import { unmatchedIn } from '../support/legend-marks.ts';
import { missingIn, saidBy } from '../support/said-on-map.ts';
import { idsOf, isSound } from '../support/sound-picture.ts';
import { told } from '../support/told.ts';

/** How many pictures of chance are looked at; a longer run is `JOURNEY_MAPS=1000 npx mocha test/map/layout.test.ts`, and `JOURNEY_SEED` is where it begins. */
const count = Number(process.env['JOURNEY_MAPS'] ?? 60);
const first = Number(process.env['JOURNEY_SEED'] ?? 1);

const words = Object.keys(vocabularies) as (keyof typeof vocabularies)[];
const sizes = [[0, 0], [1, 0], [1, 1], [2, 7], [5, 2], [9, 1], [14, 7], [23, 2], [60, 3]] as const;
const recipes = sizes.flatMap(([columns, personas], i) => words.map((kind, k) =>
    ({ seed: i * 10 + k, columns, personas, words: kind, phases: (i + k) % 3 > 0 })));

const view = (kind: View['kind'], lanes: readonly string[] = []): View => ({ name: 'V', title: 'V', kind, lanes, personas: [], phases: [] });
const pictures: readonly (readonly [string, View?])[] = [['a map'], ['a blueprint', view('blueprint')], ['a story', view('story')], ['every lane', view('map', LANES)]];

for (const [what, shown] of pictures) describe(`The layout of ${what}, whatever the journey`, function () {
    this.timeout(60_000);

    for (const recipe of recipes) {
        const { columns, personas, phases } = recipe;
        it(`${columns} columns, ${personas} personas, ${recipe.words} texts${phases ? '' : ', no phases'}`, () => {
            isWhole(generateJourney(recipe), shown);
        });
    }

    for (const { name, journey } of hardCases) it(name, () => isWhole(journey, shown));
});

describe('The layout of whatever a view chooses', () => {
    it(`holds for ${count} pictures of chance, from seed ${first}`, function () {
        this.timeout(60_000 + count * 1000);
        for (let seed = first; seed < first + count; seed++) {
            const { journey, view } = anyPicture(seed);
            told(`seed ${seed}, ${JSON.stringify(view)}`, () => isWhole(journey, view));
        }
    });
});

describe('The layout of a map', () => {
    it('is the same for the same journey', () => {
        const journey = generateJourney({ seed: 1, columns: 9, personas: 2, words: 'plain' });
        assert.deepEqual(drawMap(journey), drawMap(structuredClone(journey)));
    });

    it('keeps the cells of one column together while another one changes', () => {
        const journey = generateJourney({ seed: 2, columns: 9, personas: 2, words: 'plain' });
        const longer: Journey = { ...journey, phases: journey.phases.map((phase, i) => i > 0 ? phase : {
            ...phase, columns: phase.columns.map((column, k) => k > 0 ? column : { ...column, thinks: [{ id: 'x', text: vocabularies.long[0], for: [] }] })
        }) };
        const added = idsOf(drawMap(longer)).filter(id => !idsOf(drawMap(journey)).includes(id));
        assert.ok(added.every(id => id.endsWith('~c0') || id.endsWith('~column.c0')), added.join());
    });
});

/** Nothing overlaps or is clipped, all that the lanes have to say is there, and the legend explains what is used and nothing else. */
function isWhole(journey: Journey, shown: View | undefined): void {
    const scene = drawMap(journey, shown);
    const sheet = sheetOf(journey, shown);
    isSound(scene, sheet);
    assert.deepEqual(missingIn([scene], saidBy(sheet, shown)), []);
    assert.deepEqual(unmatchedIn(scene, sheet.language), { idle: [], unexplained: [] });
}
