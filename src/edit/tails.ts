import type { AstNode } from 'langium';
import type { Tail as Wished } from '../language/wish.ts';
import { blankBefore } from './around.ts';
import { rankOf, rankOfText, type Tail } from './format/tails.ts';
import type { Manuscript } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

/** What follows the first value of a fact: a new tail in its place, another one instead of one, or one less. */
export function tail({ of, text, instead }: Wished, manuscript: Manuscript): TextEdit | string {
    const old = instead?.$cstNode;
    if (old) return { offset: text === '' ? blankBefore(manuscript.text, old.offset) : old.offset, end: old.end, text };
    if (text === '' || !of.$cstNode) return 'There is nothing to say behind this.';
    const tails = (of as AstNode & { readonly tails?: readonly Tail[] }).tails ?? [];
    const rank = rankOfText(text);
    const behind = tails.findLast(tail => rankOf(tail) <= rank)?.$cstNode;
    const first = tails[0]?.$cstNode;
    const end = behind?.end ?? (first ? blankBefore(manuscript.text, first.offset) : of.$cstNode.end);
    return { offset: end, end, text: ` ${text}` };
}
