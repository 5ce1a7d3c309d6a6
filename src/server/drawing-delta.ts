import { differenceOf } from '../language/difference.ts';
import { commonEnds } from '../protocol/common-ends.ts';
import type { Change, DrawingDelta } from '../protocol/drawing-delta.ts';
import type { DrawnPieces } from './draw.ts';

/** What is kept of a drawing that a client has got, for the next one to be told against. */
export type Sent = Pick<DrawnPieces, 'number' | 'svg' | 'table'>;

/** A drawing as what differs from the one before, if there is one. */
export function deltaOf(drawing: DrawnPieces, before: Sent | undefined): DrawingDelta {
    return { ...drawing, ...before && { since: before.number }, svg: changeOfPieces(before?.svg ?? [], drawing.svg), table: changeOf(before?.table ?? '', drawing.table) };
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
