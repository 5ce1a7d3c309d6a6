import type { Drawing, Span } from './lsp.ts';

/** A drawing on its way: of its long texts only what differs from the drawing that the client has. */
export interface DrawingDelta extends Omit<Drawing, 'svg' | 'table' | 'spans'> {
    /** The number of the drawing that it is told against; without one it is told as a whole. */
    readonly since?: number;
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

/** A drawing of which the map and the table are for a page alone, and are handed on to it as they came. */
export interface HandedOn extends Omit<DrawingDelta, 'spans'> {
    readonly spans: readonly Span[];
}

/** What an editor itself needs of a delta, and its spans as a text for the next delta. The spans are read when they are asked for: the page does not wait for them. */
export function handedOn(delta: DrawingDelta, before: string): { readonly drawing: HandedOn; readonly spans: string } {
    const spans = changed(before, delta.spans);
    let read: readonly Span[] | undefined;
    return { drawing: { ...delta, get spans() { return read ??= readSpans(spans); } }, spans };
}

/** A text as what replaces whatever there was. */
export function anew(text: string): Change {
    return { head: 0, middle: text, tail: 0 };
}

/** What a change makes of a text. */
export function changed(before: string, { head, middle, tail }: Change): string {
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
