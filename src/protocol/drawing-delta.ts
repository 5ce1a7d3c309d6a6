import type { Drawing, Span } from './lsp.ts';

/** A drawing on its way: of its long texts only what differs from the drawing that the client has. */
export interface DrawingDelta extends Omit<Drawing, 'svg' | 'spans'> {
    readonly svg: Change;
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
    readonly spans: string;
}

export const nothingWritten: Written = { svg: '', spans: '' };

export function written({ svg, spans }: Pick<Drawing, 'svg' | 'spans'>): Written {
    return { svg, spans: writeSpans(spans) };
}

export function deltaOf(drawing: Drawing, now: Written, before: Written): DrawingDelta {
    return { ...drawing, svg: changeOf(before.svg, now.svg), spans: changeOf(before.spans, now.spans) };
}

/** The drawing that a delta makes of the one before, and its texts for the next delta. */
export function completed(delta: DrawingDelta, before: Written): { readonly drawing: Drawing; readonly now: Written } {
    const now = { svg: changed(before.svg, delta.svg), spans: changed(before.spans, delta.spans) };
    return { drawing: { ...delta, svg: now.svg, spans: readSpans(now.spans) }, now };
}

function changeOf(before: string, now: string): Change {
    const most = Math.min(before.length, now.length);
    let head = 0;
    while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head++;
    let tail = 0;
    while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail++;
    return { head, middle: now.slice(head, now.length - tail), tail };
}

function changed(before: string, { head, middle, tail }: Change): string {
    return before.slice(0, head) + middle + before.slice(before.length - tail);
}

/** A line a span, with its start counted from the span before it: an edit moves what follows and changes one line. */
function writeSpans(spans: readonly Span[]): string {
    let text = '';
    let last = 0;
    for (const { id, start, end, nameStart, nameEnd } of spans) {
        text += `${id} ${start - last} ${end - start} ${nameStart - start} ${nameEnd - nameStart}\n`;
        last = start;
    }
    return text;
}

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
