import { changed, handedOn, type DrawingDelta } from '../../src/protocol/drawing-delta.ts';
import type { Drawing } from '../../src/protocol/lsp.ts';

/** The long texts of a drawing, which the next one is told against. */
export interface Written {
    readonly svg: string;
    readonly table: string;
    readonly spans: string;
}

export const nothingWritten: Written = { svg: '', table: '', spans: '' };

/** The drawing that a delta makes of the one before, as an editor and its page have it together, and its texts for the next delta. */
export function completed(delta: DrawingDelta, before: Written): { readonly drawing: Drawing; readonly now: Written } {
    const { drawing, spans } = handedOn(delta, before.spans);
    const texts = { svg: changed(before.svg, delta.svg), table: changed(before.table, delta.table) };
    return { drawing: { ...drawing, ...texts }, now: { ...texts, spans } };
}
