import { AstUtils } from 'langium';
import type { Entry } from '../language/outline.ts';
import type { Wish } from '../language/wish.ts';
import { behindComment, startWithComments } from './around.ts';
import { edit } from './edit.ts';
import { indentationAt, manuscriptOf, outdented } from './manuscript.ts';
import { applyEdits } from './text-edit.ts';

/** Neighbours of one block as an `add` says them once more, with the comments between and around them, and with what is wished of them already done. */
export function copied(first: Entry, last: Entry, wishes: readonly Wish[] = []): { readonly text: string } | { readonly why: string } {
    const manuscript = manuscriptOf(first);
    const start = startWithComments(manuscript, first);
    const end = behindComment(manuscript, last, last.$cstNode!.end);
    const edited = edit(wishes);
    if ('why' in edited) return edited;
    const within = (edited.edits.get(AstUtils.getDocument(first)) ?? []).filter(one => one.offset >= start && one.end <= end);
    const text = applyEdits(manuscript.text.slice(start, end), within.map(one => ({ ...one, offset: one.offset - start, end: one.end - start })));
    return { text: outdented(text, indentationAt(manuscript, start), manuscript) };
}
