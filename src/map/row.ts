import { setParagraph, stack, type Block } from './block.ts';
import { keep, kept, recalled } from './kept.ts';
import type { Group, Shape } from './scene.ts';
import type { Place, Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { spokenShapes } from './spoken.ts';
import { baseline, styles } from './typography.ts';

/** A lane that knows its height and draws itself over the whole width of the map. */
export interface Row {
    readonly height: number;
    readonly draw: (y: number, out: Shape[]) => void;
}

/** What stands in one column of a lane. */
export interface Cell extends Block {
    /** What a screen reader says; the words and tooltips of its shapes if nothing is said. */
    readonly label?: () => string;
}

/** The frame of every lane: its name at the left, then its cells. `scale` is the room that the values of a chart take beside the name, `drop` how much lower than the cells the name stands, so that it is on one line with their words. */
export function rowOf(sheet: Sheet, name: string, height: number, body: (y: number, out: Shape[]) => void, { scale = 0, drop = 0 } = {}): Row {
    const { title, note } = sheet.captions.lanes[name] ?? { title: name };
    const room = spacing.header - spacing.gap - scale;
    const pad = spacing.lane;
    const head = stack([setParagraph(title, styles.card, room), ...note ? [setParagraph(note, styles.caption, room)] : []], 1);
    const whole = Math.max(height, head.height + drop) + 2 * pad;
    return {
        height: whole,
        draw(y, out) {
            const shapes: Shape[] = [];
            const header: Shape[] = [];
            head.draw(spacing.margin, pad + drop - lowerBaseline, header);
            shapes.push({ kind: 'group', id: `${name}~`, role: 'rowheader', column: 1, shapes: header });
            body(pad, shapes);
            out.push({ kind: 'group', id: name, role: 'row', y, shapes });
        }
    };
}

/** How much lower in its line a lane's name, which is larger, stands than the words of the cells. */
const lowerBaseline = baseline(styles.card) - baseline(styles.cell);

export function hairlineAbove(sheet: Sheet, y: number): Shape {
    return { kind: 'path', d: `M${spacing.margin} ${y}H${sheet.width - spacing.margin}`, stroke: 'hairline' };
}

/** A lane with at most one cell a column; undefined where no column has one. `also` names what a cell depends on beside its column and the frame of its place. */
export function rowOfCells(sheet: Sheet, name: string, cellOf: (place: Place) => Cell | undefined, also?: (place: Place) => string, drop = 0): Row | undefined {
    const keys = sheet.places.map(place => also ? `${place.frame} ${also(place)}` : place.frame);
    const part = `${name} cell`;
    const cells = sheet.places.map((place, i) => kept(place.keeper, part, keys[i]!, cellOf, place));
    const height = cells.reduce((most, cell) => Math.max(most, cell?.height ?? 0), 0);
    if (height === 0) return undefined;
    return rowOf(sheet, name, height, (y, out) => {
        cells.forEach((cell, i) => {
            if (cell) drawCell(name, sheet.places[i]!, cell, y, keys[i]!, out);
        });
    }, { drop });
}

/** Draws a cell at its place as a group, from the left of its column; `key` names what the cell depends on. */
export function drawCell(row: string, place: Place, cell: Cell, y: number, key: string, out: Shape[]): void {
    const { keeper, index, x } = place;
    const known = recalled(keeper, row, key, index, x, y);
    out.push(known ? known.value as Group : keep(keeper, row, key, groupOf(row, place, cell, y, out), index, x, y));
}

function groupOf(row: string, place: Place, cell: Cell, y: number, out: Shape[]): Group {
    const start = out.length;
    cell.draw(spacing.card, y, out);
    const shapes = out.splice(start);
    return { kind: 'group', id: `${row}~${place.column.id}`, role: 'cell', column: place.index + 2, x: place.x, label: cell.label?.() ?? spokenShapes(shapes), shapes, markup: undefined };
}
