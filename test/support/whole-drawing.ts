import { changed, type DrawingDelta } from '../../src/protocol/drawing-delta.ts';
import type { Drawing } from '../../src/protocol/lsp.ts';

/** The long texts of a drawing, which the next one is told against. */
export type Written = Pick<Drawing, 'svg' | 'table'>;

export const nothingWritten: Written = { svg: '', table: '' };

/** The drawing that a delta makes of the one before, as an editor and its page have it together. */
export function completed(delta: DrawingDelta, before: Written): Drawing {
    return { ...delta, svg: delta.svg.reduce(changed, before.svg), table: changed(before.table, delta.table) };
}
