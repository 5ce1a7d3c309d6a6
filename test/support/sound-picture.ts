import assert from 'node:assert/strict';
import type { Scene, Shape } from '../../src/map/scene.ts';
import type { Sheet } from '../../src/map/sheet.ts';
import { spacing } from '../../src/map/spacing.ts';
import { around, isWithin, marksOf, overlap, piecesOf, type Box, type Mark } from './boxes.ts';
import { walk } from './scene-texts.ts';

/** Holds of every map, whatever the journey: nothing overlaps, is clipped, crossed, lost at an edge or drawn for nothing. */
export function isSound(scene: Scene, sheet: Sheet): void {
    staysInItsColumns(sheet, isSoundPage(scene, sheet));
}

/** Holds of every page of a map too, where columns have places of their own. */
export function isSoundPage(scene: Scene, sheet: Sheet): readonly Mark[] {
    const marks = marksOf(scene);
    const texts = marks.filter(({ shape }) => shape.kind === 'text' && shape.text.trim() !== '');
    hasRealNumbers(scene, marks);
    hasUniqueIds(scene);
    staysInside(scene, marks);
    overlapsNothing(texts);
    crossesNoText(marks, nearby(texts));
    fillsItsFrames(marks, nearby(texts));
    keepsItsCellsApart(scene);
    keepsItsRowsApart(scene, marks);
    drawsNoEmptyRow(scene);
    straysNowhere(sheet, marks);
    return marks;
}

export function idsOf({ shapes }: Pick<Scene, 'shapes'>): readonly string[] {
    const ids: string[] = [];
    walk(shapes, '', shape => {
        if (shape.kind === 'group' && shape.id !== undefined) ids.push(shape.id);
    });
    return ids;
}

function hasRealNumbers({ width, height }: Scene, marks: readonly Mark[]): void {
    const isReal = (value: unknown): boolean => typeof value === 'number' ? Number.isFinite(value) : !/NaN|Infinity|undefined/.test(String(value ?? ''));
    assert.ok(isReal(width) && isReal(height));
    for (const { shape } of marks) {
        const { x, y } = shape.kind === 'path' ? { x: 0, y: 0, ...shape } : shape;
        const rest = shape.kind === 'path' ? [shape.d] : shape.kind === 'rect' ? [shape.width, shape.height] : shape.kind === 'circle' ? [shape.radius] : [shape.size];
        assert.ok([x, y, shape.kind === 'text' ? 0 : shape.weight ?? 1, ...rest].every(isReal), JSON.stringify(shape));
    }
}

function hasUniqueIds(scene: Scene): void {
    const ids = idsOf(scene);
    assert.equal(new Set(ids).size, ids.length, 'an id twice');
}

function staysInside({ width, height }: Scene, marks: readonly Mark[]): void {
    const sheet = { left: 0, top: 0, right: width, bottom: height };
    for (const { shape, box, owner } of marks) assert.ok(isWithin(box, sheet), `outside the picture: ${owner} ${JSON.stringify(shape)}`);
}

/** A cell stands in its column, and that of a phase in the columns of the phase, whose chevron may point into the gap. */
function staysInItsColumns({ places, stretches }: Sheet, marks: readonly Mark[]): void {
    const room = new Map([
        ...places.map(({ column, x, width }) => [column.id, [x, x + width]] as const),
        ...stretches.map(({ phase, x, width }) => [phase.id, [x, x + width]] as const)
    ]);
    for (const { owner, box, shape } of marks) {
        const [left, right] = room.get(owner.slice(owner.indexOf('~') + 1)) ?? [];
        if (left === undefined || right === undefined) continue;
        const slack = owner.startsWith('phases~') ? spacing.gap : 0.01;
        assert.ok(box.left >= left - slack && box.right <= right + slack, `${owner} leaves its column: ${JSON.stringify(shape)}`);
    }
}

/** Sorted by their tops, so that only neighbours are compared. */
function overlapsNothing(texts: readonly Mark[]): void {
    const drawn = [...texts].sort((a, b) => a.box.top - b.box.top);
    drawn.forEach((one, i) => {
        for (let k = i + 1; k < drawn.length && drawn[k]!.box.top < one.box.bottom; k++) {
            assert.ok(!overlap(one.box, drawn[k]!.box), `overlap: ${told(one)} and ${told(drawn[k]!)}`);
        }
    });
}

/** No arrow, line, curve, sign or marker lies on a text, unless a ground of the text hides it; the initial in a marker is meant to be there. */
function crossesNoText(marks: readonly Mark[], near: (box: Box) => readonly Mark[]): void {
    const grounds = marks.filter(({ shape, owner }) => shape.kind === 'rect' && shape.fill === 'page' && owner === 'touchpoints~ways');
    const isHidden = (line: Mark, text: Mark): boolean => line.owner === 'scene' && grounds.some(({ box }) => isWithin(text.box, box));
    for (const mark of marks) {
        const { shape, owner } = mark;
        if (shape.kind !== 'path' && shape.kind !== 'circle') continue;
        if (/^phases~./.test(owner)) continue;
        const pieces = shape.kind === 'path' ? piecesOf(shape) : marksOf({ shapes: [shape] }).map(({ box }) => box);
        for (const piece of pieces) {
            const crossed = near(piece).find(text => overlap(piece, text.box) && !isInitial(text) && !isHidden(mark, text));
            assert.equal(crossed && told(crossed), undefined, `crossed by ${owner} ${JSON.stringify(shape)}`);
        }
    }
}

/** What is written in a card, a badge, a band or a chevron is wholly in it. */
function fillsItsFrames(marks: readonly Mark[], near: (box: Box) => readonly Mark[]): void {
    for (const { shape, box, owner } of marks) {
        const framed = shape.kind === 'rect' && shape.fill !== 'band' && owner !== 'touchpoints~ways' || shape.kind === 'path' && /^phases~./.test(owner);
        if (!framed) continue;
        for (const text of near(box)) {
            if (overlap(text.box, box) && !isInitial(text)) assert.ok(isWithin(text.box, box), `${told(text)} leaves the frame of ${owner}`);
        }
    }
}

/** Cells of one lane have nothing in common. */
function keepsItsCellsApart(scene: Scene): void {
    for (const { id, cells } of rowsOf(scene)) {
        const boxes = cells.map(cell => around(marksOf({ shapes: [cell] }).map(({ box }) => box))).sort((a, b) => a.left - b.left);
        boxes.forEach((one, i) => {
            for (let k = i + 1; k < boxes.length && boxes[k]!.left < one.right; k++) assert.ok(id === 'phases' || !overlap(one, boxes[k]!), `two cells of ${id} overlap`);
        });
    }
}

/** The rows follow each other, and a line, a band or a gap lies between each two; no line lies within one. */
function keepsItsRowsApart(scene: Scene, marks: readonly Mark[]): void {
    const lines = marks.filter(({ owner, shape, box }) => owner === 'scene' && shape.kind === 'path' && box.top === box.bottom).map(({ box }) => box.top);
    let end = 0;
    for (const { id, shapes } of rowsOf(scene)) {
        const { top, bottom } = around(marksOf({ shapes }).map(({ box }) => box));
        assert.ok(top > end, `${id} reaches into the row over it`);
        const through = id.startsWith('line~') ? [] : lines.filter(y => y > top && y < bottom);
        assert.deepEqual(through, [], `a line runs through ${id}`);
        end = bottom;
    }
    const legend = marks.filter(({ owner }) => owner === 'legend' || owner === 'foot');
    assert.ok(legend.every(({ box }) => box.top > end), 'the legend reaches into the last row');
}

/** A cell of the emotion may only tell of what was felt before, which is drawn with the curve behind all. */
function drawsNoEmptyRow(scene: Scene): void {
    for (const { id, shapes, cells } of rowsOf(scene)) {
        if (id.startsWith('line~')) continue;
        assert.ok(cells.length > 0, `${id} has nothing`);
        assert.ok(marksOf({ shapes }).length > 0, `${id} draws nothing`);
        for (const cell of cells) assert.ok(marksOf(cell).length > 0 || id === 'emotion' && cell.label, `${cell.id} draws nothing`);
    }
}

/** Outside of title, table, legend and foot there are grounds and hairlines only, and what says that there is nothing. */
function straysNowhere({ places }: Sheet, marks: readonly Mark[]): void {
    for (const { shape, owner } of marks) {
        if (owner !== 'scene') continue;
        const ground = shape.kind === 'rect' ? shape.fill === 'band' : shape.kind === 'path' ? shape.stroke === 'hairline' || shape.stroke === 'edge' : shape.kind === 'text' && places.length === 0;
        assert.ok(ground, `a stray mark: ${JSON.stringify(shape)}`);
    }
}

type Group = Extract<Shape, { readonly kind: 'group' }>;

interface Row extends Pick<Scene, 'shapes'> {
    readonly id: string;
    readonly cells: readonly Group[];
}

/** The rows of the table from top to bottom. */
export function rowsOf({ shapes }: Pick<Scene, 'shapes'>): readonly Row[] {
    const rows: Row[] = [];
    walk(shapes, '', shape => {
        if (shape.kind !== 'group' || shape.role !== 'row') return;
        rows.push({ id: shape.id!, shapes: shape.shapes, cells: shape.shapes.filter((one): one is Group => one.kind === 'group' && (one.role === 'cell' || one.role === 'columnheader')) });
    });
    return rows;
}

/** Finds texts near a box by fields of the picture. */
function nearby(texts: readonly Mark[]): (box: Box) => readonly Mark[] {
    const fields = new Map<number, Mark[]>();
    const keysOf = ({ left, right, top, bottom }: Box): number[] => {
        const keys: number[] = [];
        for (let column = Math.floor(left / 160); column <= right / 160; column++) for (let row = Math.floor(top / 40); row <= bottom / 40; row++) keys.push(column * 100_000 + row);
        return keys;
    };
    for (const text of texts) for (const key of keysOf(text.box)) (fields.get(key) ?? fields.set(key, []).get(key)!).push(text);
    return box => keysOf(box).flatMap(key => fields.get(key) ?? []);
}

/** The letter in the marker of a persona from the seventh on. */
function isInitial({ shape }: Mark): boolean {
    return shape.kind === 'text' && shape.anchor === 'middle' && shape.face === 'semibold' && [...shape.text].length === 1;
}

function told({ owner, shape }: Mark): string {
    return `${owner} "${shape.kind === 'text' ? shape.text : ''}"`;
}
