import { cellAround, cellIn, cellsOf, stretchOf } from './cells.ts';
import { drawingOf, thingOf } from './thing.ts';

/** Where the keyboard is: the cell, and what is known of it once it is gone. */
export interface Place {
    readonly cell: Element;
    readonly row: number;
    /** The column that was last gone to: a wide cell on the way up or down does not change it. */
    readonly column: number;
    readonly thing: string | undefined;
}

type Rows = ReturnType<typeof cellsOf>;

export function placeOf(sheet: HTMLElement, cell: Element): Place {
    return placeIn(cellsOf(sheet), cell);
}

function placeIn(rows: Rows, cell: Element): Place {
    const row = rows.findIndex(one => one.includes(cell));
    return { cell, row, column: row < 0 ? 1 : stretchOf(cell, rows[row]!)[0], thing: thingOf(cell) };
}

/** Where a key leads from a place; undefined if it is no key to walk with. */
export function nextPlace(sheet: HTMLElement, { cell, column }: Place, { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): Place | undefined {
    const rows = cellsOf(sheet);
    const row = rows.findIndex(one => one.includes(cell));
    const cells = rows[row];
    if (!cells) return undefined;
    const upOrDown = (by: number): Place => {
        const to = rows[within(row + by, rows)]!;
        return { ...placeIn(rows, cellIn(to, column) ?? cell), column };
    };
    const along = (by: number): Place => placeIn(rows, cells[within(cells.indexOf(cell) + (getComputedStyle(cell).direction === 'rtl' ? -by : by), cells)]!);
    switch (key) {
        case 'ArrowUp': return upOrDown(-1);
        case 'ArrowDown': return upOrDown(1);
        case 'ArrowLeft': return along(-1);
        case 'ArrowRight': return along(1);
        case 'Home': return placeIn(rows, (ctrlKey ? rows[0]! : cells)[0]!);
        case 'End': return placeIn(rows, (ctrlKey ? rows.at(-1)! : cells).at(-1)!);
        default: return undefined;
    }
}

/** The cell in place of one that is gone: the same one drawn anew, or one of the same thing, or one as near as can be. */
export function heirOf(sheet: HTMLElement, { cell, thing, row, column }: Place): Element | undefined {
    const same = cell.id === '' ? null : sheet.querySelector(`[id="${CSS.escape(cell.id)}"]`);
    if (same) return same;
    const drawing = thing === undefined ? undefined : drawingOf(sheet, thing);
    const telling = drawing && (cellAround(drawing) ?? drawing.querySelector('[role=rowheader]') ?? undefined);
    if (telling) return telling;
    const rows = cellsOf(sheet);
    return cellIn(rows[within(row, rows)] ?? [], column);
}

function within(index: number, all: readonly unknown[]): number {
    return Math.min(all.length - 1, Math.max(0, index));
}
