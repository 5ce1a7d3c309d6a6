import type { Block, Entry } from '../language/outline.ts';
import type { JourneyFile } from '../language/generated/ast.ts';
import type { Remove } from '../language/wish.ts';
import { behindComment, startWithComments } from './around.ts';
import type { Manuscript } from './manuscript.ts';
import { takeAway } from './take-away.ts';
import type { TextEdit } from './text-edit.ts';

/** Takes entries of one block away; neighbours with nothing but blanks between them as one, since the blanks are both's. */
export function removeAll(removes: readonly Remove[], manuscript: Manuscript): readonly TextEdit[] {
    const wished = new Map(removes.map(remove => [remove.what, remove]));
    const runs: Remove[][] = [];
    let previous: Entry | undefined;
    for (const entry of (removes[0]!.what.$container as Block | JourneyFile).entries) {
        const remove = wished.get(entry);
        const run = previous && wished.has(previous) ? runs.at(-1)! : undefined;
        if (remove && run && isNext(run.at(-1)!, remove, manuscript)) run.push(remove);
        else if (remove) runs.push([remove]);
        previous = entry;
    }
    return runs.map(run => {
        const [first, last] = [run[0]!, run.at(-1)!];
        return takeAway(first.what, last.what, manuscript, startOf(first, manuscript), endOf(last, manuscript));
    });
}

function isNext(one: Remove, other: Remove, manuscript: Manuscript): boolean {
    return (one.comments && other.comments) || manuscript.text.slice(endOf(one, manuscript), startOf(other, manuscript)).trim() === '';
}

function startOf({ what, comments }: Remove, manuscript: Manuscript): number {
    return comments ? startWithComments(manuscript, what) : what.$cstNode!.offset;
}

function endOf({ what, comments }: Remove, manuscript: Manuscript): number {
    const { end } = what.$cstNode!;
    return comments ? behindComment(manuscript, what, end) : end;
}
