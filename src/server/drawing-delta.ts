import { differenceOf } from '../language/difference.ts';
import { commonEnds } from '../protocol/common-ends.ts';
import type { Change, DrawingDelta } from '../protocol/drawing-delta.ts';
import type { Span } from '../protocol/lsp.ts';
import type { DrawnPieces } from './draw.ts';

/** The long texts of a drawing, as the next one is compared with them. */
export interface Written {
    readonly svg: readonly string[];
    readonly table: string;
    readonly spans: string;
}

export const nothingWritten: Written = { svg: [], table: '', spans: '' };

export function written({ svg, table, spans }: Pick<DrawnPieces, 'svg' | 'table' | 'spans'>): Written {
    return { svg, table, spans: writeSpans(spans) };
}

/** A drawing as what differs from the one before, if there is one, which bears the number `since`. */
export function deltaOf(drawing: DrawnPieces, now: Written, before: Written, since: number | undefined): DrawingDelta {
    return { ...drawing, ...since !== undefined && { since }, svg: changeOfPieces(before.svg, now.svg), table: changeOf(before.table, now.table), spans: changeOf(before.spans, now.spans) };
}

/** As if the pieces were put together, which a large map would take longer for than for all the rest. */
function changeOfPieces(before: readonly string[], now: readonly string[]): Change {
    const { head, tail } = commonEnds(before, now);
    const between = (pieces: readonly string[]): string => pieces.slice(head, pieces.length - tail).join('');
    const change = changeOf(between(before), between(now));
    return { head: lengthOf(now.slice(0, head)) + change.head, middle: change.middle, tail: lengthOf(now.slice(now.length - tail)) + change.tail };
}

function lengthOf(pieces: readonly string[]): number {
    return pieces.reduce((sum, { length }) => sum + length, 0);
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
