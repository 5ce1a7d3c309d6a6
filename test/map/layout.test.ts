import assert from 'node:assert/strict';
import { LANES } from '../../src/language/words.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Path, Scene } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { phaseOf } from '../support/journey-data.ts';
import { textsOf, walk, type PlacedText } from '../support/scene-texts.ts';

const words = Object.keys(vocabularies) as (keyof typeof vocabularies)[];
const sizes = [[0, 0], [1, 0], [1, 1], [2, 7], [5, 2], [9, 1], [14, 7], [23, 2], [60, 3]] as const;
const recipes = sizes.flatMap(([columns, personas], i) => words.map((kind, k) =>
    ({ seed: i * 10 + k, columns, personas, words: kind, phases: (i + k) % 3 > 0 })));

const view = (kind: View['kind'], lanes: readonly string[] = []): View => ({ name: 'V', title: 'V', kind, lanes, personas: [], phases: [] });
const pictures: readonly (readonly [string, View?])[] = [['a map'], ['a blueprint', view('blueprint')], ['a story', view('story')], ['every lane', view('map', LANES)]];

for (const [what, shown] of pictures) describe(`The layout of ${what}, whatever the journey`, () => {
    for (const recipe of recipes) {
        const { columns, personas, phases } = recipe;
        it(`${columns} columns, ${personas} personas, ${recipe.words} texts${phases ? '' : ', no phases'}`, () => {
            isWellLaidOut(generateJourney(recipe), shown);
        });
    }

    it('300 touchpoints in 12 phases, seven personas, texts of 1,000 letters', function () {
        this.timeout(30_000);
        const journey = generateJourney({ seed: 99, columns: 300, personas: 7, words: 'long' });
        const columns = journey.phases.flatMap(phase => phase.columns);
        isWellLaidOut({ ...journey, phases: Array.from({ length: 12 }, (_, i) => phaseOf(`ph${i}`, columns.slice(i * 25, i * 25 + 25), { title: vocabularies.long[i % 3] })) }, shown);
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

function isWellLaidOut(journey: Journey, shown: View | undefined): void {
    const scene = drawMap(journey, shown);
    const texts = textsOf(scene);
    hasRealNumbers(scene);
    hasUniqueIds(scene);
    staysInside(scene, texts);
    staysInItsColumn(journey, shown, texts);
    overlapsNothing(texts);
    crossesNoText(scene, texts);
}

function hasRealNumbers(scene: Scene): void {
    assert.doesNotMatch(JSON.stringify(scene), /NaN|Infinity|:null/);
}

function idsOf(scene: Scene): string[] {
    const ids: string[] = [];
    walk(scene.shapes, '', shape => {
        if (shape.kind === 'group' && shape.id !== undefined) ids.push(shape.id);
    });
    return ids;
}

function hasUniqueIds(scene: Scene): void {
    const ids = idsOf(scene);
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
}

function staysInside(scene: Scene, texts: readonly PlacedText[]): void {
    for (const { text, left, right, top, bottom } of texts) {
        assert.ok(left >= 0 && right <= scene.width && top >= 0 && bottom <= scene.height, `outside the picture: ${text.text}`);
    }
    walk(scene.shapes, '', shape => {
        if (shape.kind !== 'rect' && shape.kind !== 'circle') return;
        const [right, bottom] = shape.kind === 'rect' ? [shape.x + shape.width, shape.y + shape.height] : [shape.x + shape.radius, shape.y + shape.radius];
        assert.ok(shape.x >= 0 && shape.y >= 0 && right <= scene.width && bottom <= scene.height, `outside the picture: ${JSON.stringify(shape)}`);
    });
}

function staysInItsColumn(journey: Journey, shown: View | undefined, texts: readonly PlacedText[]): void {
    const places = new Map(sheetOf(journey, shown).places.map(place => [place.column.id, place]));
    for (const { text, owner, left, right } of texts) {
        const place = places.get(owner.slice(owner.indexOf('~') + 1));
        if (place) assert.ok(left >= place.x && right <= place.x + place.width + 0.01, `${owner} is wider than its column: ${text.text}`);
    }
}

/** No two lines of the whole picture touch, sorted by their tops so that only neighbours are compared. */
function overlapsNothing(texts: readonly PlacedText[]): void {
    const drawn = texts.filter(({ text }) => text.text.trim() !== '').sort((a, b) => a.top - b.top);
    drawn.forEach((one, i) => {
        for (let k = i + 1; k < drawn.length && drawn[k]!.top < one.bottom; k++) {
            const other = drawn[k]!;
            assert.ok(one.right <= other.left + 0.01 || other.right <= one.left + 0.01,
                `${one.owner} "${one.text.text}" and ${other.owner} "${other.text.text}" overlap`);
        }
    });
}

/** The arrows of hand-overs and the lines of a blueprint. */
function crossesNoText(scene: Scene, texts: readonly PlacedText[]): void {
    walk(scene.shapes, '', (shape, owner) => {
        if (shape.kind !== 'path' || !/^(backstage|line)~/.test(owner)) return;
        const { left, right, top, bottom } = boxOf(shape);
        const crossed = texts.find(text => text.text.text.trim() !== '' && text.left < right && text.right > left && text.top < bottom && text.bottom > top);
        assert.equal(crossed?.text.text, undefined, `crossed by a path of ${owner}`);
    });
}

/** Of a path of absolute lines; what bends is taken to its corners. */
function boxOf({ d, x = 0, y = 0 }: Path): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
    const xs: number[] = [];
    const ys: number[] = [];
    for (const [, command, numbers] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
        const values = numbers!.trim().split(/[ ,]+/).filter(text => text !== '').map(Number);
        if (command === 'H') xs.push(...values);
        else if (command === 'V') ys.push(...values);
        else {
            const points = command === 'A' ? values.slice(-2) : values;
            xs.push(...points.filter((_, k) => k % 2 === 0));
            ys.push(...points.filter((_, k) => k % 2 === 1));
        }
    }
    return { left: x + Math.min(...xs), right: x + Math.max(...xs), top: y + Math.min(...ys), bottom: y + Math.max(...ys) };
}
