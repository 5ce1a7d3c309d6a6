import { diffArrays } from 'diff';
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
    for (const [was, is] of pairsOf(before.slice(head, before.length - tail), now.slice(head, now.length - tail))) {
        if (was === is) {
            tell();
            at += is.length;
            behind -= was.length;
            continue;
        }
        // Each cell by itself: many are moved, and all that lies between two places that differ would be told again.
        const stays = was !== '' && is !== '';
        if (stays) tell();
        old += was;
        own += is;
        if (stays) tell();
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

/** Each piece with what has become of it, known by its opening tag up to its id; empty where it has come or gone. Where too many have, all with all. */
function pairsOf(before: readonly string[], now: readonly string[]): readonly (readonly [was: string, is: string])[] {
    const runs = diffArrays(before.map(nameOf), now.map(nameOf), { maxEditLength: 400 });
    if (!runs) return [[before.join(''), now.join('')]];
    let [i, k] = [0, 0];
    return runs.flatMap(({ value, removed, added }) => value.map((): [string, string] => removed ? [before[i++]!, ''] : added ? ['', now[k++]!] : [before[i++]!, now[k++]!]));
}

/** What has no id is of its kind. */
function nameOf(piece: string): string {
    return /^<\w+(?: id="[^"]*)?/.exec(piece)?.[0] ?? '';
}

function lengthOf(pieces: readonly string[]): number {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}

function changeOf(before: string, now: string): Change {
    const { head, tail } = differenceOf(before, now);
    return { head, middle: now.slice(head, now.length - tail), tail };
}
