import { fileOf } from '../language/outline.ts';
import type { Move } from '../language/wish.ts';
import { addTo } from './add.ts';
import { behindComment, startWithComments } from './around.ts';
import { indentationAt, type Manuscript, outdented } from './manuscript.ts';
import { takeAway } from './take-away.ts';
import type { TextEdit } from './text-edit.ts';

/** Takes a thing away with the comments right above it and puts it into a block of its file, indented as it is there. */
export function move({ what, to, behind, instead }: Move, manuscript: Manuscript): readonly TextEdit[] | string {
    if (fileOf(what) !== fileOf(to)) return 'A thing is moved within its file only.';
    if (behind === what) return 'It stands there already.';
    for (let around = to as typeof to | undefined; around; around = around.$container as typeof to | undefined) {
        if (around === what) return 'A thing cannot be moved into itself.';
    }
    const from = startWithComments(manuscript, what);
    const end = instead === undefined ? behindComment(manuscript, what, what.$cstNode!.end) : what.$cstNode!.end;
    const text = outdented(manuscript.text.slice(from, end), indentationAt(manuscript, from), manuscript);
    const added = addTo(to, [{ do: 'add', to, text, behind }], manuscript);
    if (typeof added === 'string') return added;
    return [instead === undefined ? takeAway(what, what, manuscript, from, end) : { offset: from, end, text: instead }, ...added];
}
