import { differenceOf } from '../language/difference.ts';
import type { Change, DrawingDelta, Written } from '../protocol/drawing-delta.ts';
import type { Drawing, Span } from '../protocol/lsp.ts';

/** The long texts of a drawing, as the next one is compared with them. */
export function written({ svg, table, spans }: Pick<Drawing, 'svg' | 'table' | 'spans'>): Written {
    return { svg, table, spans: writeSpans(spans) };
}

/** A drawing as what differs from the one before. */
export function deltaOf(drawing: Drawing, now: Written, before: Written): DrawingDelta {
    return { ...drawing, svg: changeOf(before.svg, now.svg), table: changeOf(before.table, now.table), spans: changeOf(before.spans, now.spans) };
}

function changeOf(before: string, now: string): Change {
    const { head, tail } = differenceOf(before, now);
    return { head, middle: now.slice(head, now.length - tail), tail };
}

/** A line a span, with its start counted from the span before it: an edit moves what follows and changes one line. */
function writeSpans(spans: readonly Span[]): string {
    const lines: string[] = [];
    let last = 0;
    for (const { id, start, end, nameStart, nameEnd } of spans) {
        lines.push(`${id} ${start - last} ${end - start} ${nameStart - start} ${nameEnd - nameStart}\n`);
        last = start;
    }
    return lines.join('');
}
