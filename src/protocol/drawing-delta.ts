import type { Drawing, Span } from './lsp.ts';

/** A drawing on its way: of its long texts only what differs from the drawing that the client has. */
export interface DrawingDelta extends Omit<Drawing, 'svg' | 'table' | 'spans'> {
    readonly svg: Change;
    readonly table: Change;
    readonly spans: Change;
}

/** A text as another one with its middle replaced: lengths of the head and the tail that stay, in UTF-16 units. */
export interface Change {
    readonly head: number;
    readonly middle: string;
    readonly tail: number;
}

/** The long texts of a drawing, as they are compared. */
export interface Written {
    readonly svg: string;
    readonly table: string;
    readonly spans: string;
}

export const nothingWritten: Written = { svg: '', table: '', spans: '' };

/** The drawing that a delta makes of the one before, and its texts for the next delta. */
export function completed(delta: DrawingDelta, before: Written): { readonly drawing: Drawing; readonly now: Written } {
    const now = { svg: changed(before.svg, delta.svg), table: changed(before.table, delta.table), spans: changed(before.spans, delta.spans) };
    return { drawing: { ...delta, svg: now.svg, table: now.table, spans: readSpans(now.spans) }, now };
}

function changed(before: string, { head, middle, tail }: Change): string {
    return before.slice(0, head) + middle + before.slice(before.length - tail);
}

/** A line a span: its id, where it starts behind the start of the one before, its length, and the place and length of its name in it. */
function readSpans(text: string): Span[] {
    const spans: Span[] = [];
    let last = 0;
    for (const line of text.split('\n')) {
        if (line === '') continue;
        const [id, from, length, nameFrom, nameLength] = line.split(' ') as [string, string, string, string, string];
        const start = last + Number(from);
        const nameStart = start + Number(nameFrom);
        spans.push({ id, start, end: start + Number(length), nameStart, nameEnd: nameStart + Number(nameLength) });
        last = start;
    }
    return spans;
}
