import assert from 'node:assert/strict';
import { amountText } from '../../src/map/amounts.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Scene } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { marksOf, overlap, piecesOf, type Mark } from '../support/boxes.ts';
import { anyPicture, hardCases } from '../support/hard-cases.ts';
import { bare, wordsOf } from '../support/said-on-map.ts';
import { walk } from '../support/scene-texts.ts';
import { told } from '../support/told.ts';

const count = Number(process.env['JOURNEY_MAPS'] ?? 60);
const first = Number(process.env['JOURNEY_SEED'] ?? 1);
const whole: View = { name: 'V', title: 'V', kind: 'map', lanes: [], personas: [], phases: [] };

/** What is asked of every flow, over the hard cases and journeys of chance. */
function always(promise: string, holds: (scene: Scene, journey: Journey, view: View) => void): void {
    it(promise, function () {
        this.timeout(60_000 + count * 1000);
        for (const { name, journey } of hardCases) told(name, () => holds(drawMap(journey, whole), journey, whole));
        for (let seed = first; seed < first + count; seed++) {
            const { journey, view } = anyPicture(seed);
            told(`seed ${seed}`, () => holds(drawMap(journey, view), journey, view));
        }
    });
}

describe('The flow, whatever the journey', () => {
    always('tells of every loop, skip and exit that is shown its share, its condition and its outcome', (scene, journey, view) => {
        const sheet = sheetOf(journey, view);
        const drawn = drawnThings(scene);
        if (!drawn.rows.has('touchpoints')) return;
        for (const way of [...sheet.waysFrom.values()].flat()) {
            const isShown = sheet.placeOf.has(way.from) && (way.to === undefined || sheet.placeOf.has(way.to));
            if (!isShown || way.kind === 'next' && !way.branch) continue;
            const words = wordsOf(way, sheet).map(bare);
            const said = bare(textOf(drawn.things.get(way.id) ?? []));
            for (const word of words) assert.ok(said.includes(word), `${way.kind} from ${way.from}: “${word}” is not in “${said}”`);
            assert.ok(arrowFor(way.id, way.from, way.to, sheet, drawn), `${way.kind} from ${way.from} has no arrow`);
        }
    });

    always('draws every wait as a hatched stretch with its length', (scene, journey, view) => {
        const sheet = sheetOf(journey, view);
        const drawn = drawnThings(scene);
        if (!drawn.rows.has('time')) return;
        for (const { column } of sheet.places) for (const wait of column.waits) {
            const marks = drawn.things.get(wait.id) ?? [];
            const isShown = wait.for.length === 0 || sheet.travellers.some(({ persona }) => wait.for.includes(persona.name));
            const hatches = marks.filter(({ shape }) => shape.kind === 'path' && shape.dash === '1 2.5' && (shape.weight ?? 1) > 4);
            const frames = marks.filter(({ shape }) => shape.kind === 'rect' && shape.height === 6);
            assert.equal(hatches.length, isShown && wait.amount.hours ? 1 : 0, wait.id);
            assert.equal(frames.length, hatches.length, wait.id);
            if (hatches.length > 0) assert.ok(bare(textOf(marks)).includes(bare(amountText(wait.amount, sheet.language))), wait.id);
        }
    });

    always('crosses no card with its arrows', scene => {
        const marks = marksOf(scene);
        const arrows = marks.filter(({ owner, shape }) => owner === 'touchpoints~ways' && shape.kind === 'path');
        const cards = marks.filter(({ owner, shape }) => owner.startsWith('touchpoints~') && owner !== 'touchpoints~ways' && shape.kind !== 'path');
        for (const { shape } of arrows) for (const piece of shape.kind === 'path' ? piecesOf(shape) : []) {
            const crossed = cards.find(({ box }) => overlap(piece, box));
            assert.equal(crossed?.owner, undefined, `crossed by ${JSON.stringify(shape)}`);
        }
    });
});

interface Drawn {
    /** The marks of every group that stands for a thing of the journey, by its id. */
    readonly things: ReadonlyMap<string, readonly Mark[]>;
    readonly rows: ReadonlySet<string>;
}

function drawnThings(scene: Scene): Drawn {
    const things = new Map<string, Mark[]>();
    const rows = new Set<string>();
    walk(scene.shapes, '', shape => {
        if (shape.kind !== 'group') return;
        if (shape.role === 'row' && shape.id) rows.add(shape.id);
        if (shape.thing !== undefined) things.set(shape.thing, [...things.get(shape.thing) ?? [], ...marksOf(shape)]);
    });
    return { things, rows };
}

function textOf(marks: readonly Mark[]): string {
    return marks.map(({ shape }) => shape.kind === 'text' ? shape.text : '').join('');
}

/** Ways between the same two columns have one arrow, which stands for the first of them. */
function arrowFor(id: string, from: string, to: string | undefined, { waysFrom }: ReturnType<typeof sheetOf>, { things }: Drawn): boolean {
    const same = to === undefined ? [id] : (waysFrom.get(from) ?? []).filter(way => way.to === to).map(way => way.id);
    return same.some(one => (things.get(one) ?? []).filter(({ shape }) => shape.kind === 'path').length >= 2);
}
