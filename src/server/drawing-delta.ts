import { diffArrays, type ArrayChange } from 'diff';
import { differenceOf } from '../language/difference.ts';
import { commonEnds } from '../protocol/common-ends.ts';
import type { Change, DrawingDelta } from '../protocol/drawing-delta.ts';
import type { DrawnPieces } from './draw.ts';

/** What is kept of a drawing that a client has got, for the next one to be told against. */
export type Sent = Pick<DrawnPieces, 'number' | 'svg' | 'table'>;

/** A drawing as what differs from the one before, if there is one. */
export function deltaOf(drawing: DrawnPieces, before: Sent | undefined): DrawingDelta {
    return { ...drawing, ...before && { since: before.number }, svg: changesOfPieces(before?.svg ?? [], drawing.svg), table: changeOf(before?.table ?? '', drawing.table) };
}

/**
 * As if the pieces were put together, which a large map would take longer for than for all the rest. What lies between two changes
 * is not told again: where a row becomes higher, those below only say that they have moved.
 */
function changesOfPieces(before: readonly string[], now: readonly string[]): readonly Change[] {
    const changes: Change[] = [];
    const { head, tail } = commonEnds(before, now);
    // Characters before the place that is looked at, changed as they are by now, and characters behind it, still as they were.
    let at = lengthOf(before.slice(0, head));
    let behind = lengthOf(before) - at;
    let [old, own] = ['', ''];
    for (const { value, removed, added } of runsOf(before.slice(head, before.length - tail), now.slice(head, now.length - tail))) {
        if (removed) old += value.join('');
        else if (added) own += value.join('');
        else {
            tell();
            at += lengthOf(value);
            behind -= lengthOf(value);
        }
    }
    tell();
    return changes;

    function tell(): void {
        if (old === '' && own === '') return;
        behind -= old.length;
        const { head, middle, tail } = changeOf(old, own);
        changes.push({ head: at + head, middle, tail: behind + tail });
        at += own.length;
        [old, own] = ['', ''];
    }
}

type Run = Pick<ArrayChange<string>, 'value' | 'removed' | 'added'>;

/** Where as many pieces stand as before, each is most likely what has become of the one at its place. Else they are aligned, if that takes no longer than telling them. */
function runsOf(before: string[], now: string[]): readonly Run[] {
    if (before.length === now.length) return now.flatMap((piece, i) => piece === before[i] ? [same(piece)] : instead([before[i]!], [piece]));
    return diffArrays(before, now, { maxEditLength: 400 }) ?? instead(before, now);
}

function same(piece: string): Run {
    return { value: [piece], removed: false, added: false };
}

function instead(old: string[], own: string[]): readonly Run[] {
    return [{ value: old, removed: true, added: false }, { value: own, removed: false, added: true }];
}

function lengthOf(pieces: readonly string[]): number {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}

function changeOf(before: string, now: string): Change {
    const { head, tail } = differenceOf(before, now);
    return { head, middle: now.slice(head, now.length - tail), tail };
}
