import type { Unwrap, Wrap } from '../language/wish.ts';
import { behindComment, blankAfter, blankBefore, bracesOf, called, standsFirst, startWithComments } from './around.ts';
import { indentationAt, type Manuscript } from './manuscript.ts';
import { setApart } from './set-apart.ts';
import type { TextEdit } from './text-edit.ts';

/** Puts neighbours into a block of their own: one level deeper on lines of their own, or on the line that they share with others. */
export function wrap({ first, last, head }: Wrap, manuscript: Manuscript): readonly TextEdit[] | string {
    if (first.$container !== last.$container || first.$cstNode!.offset > last.$cstNode!.offset) return 'Only what stands together in one block is put into a new one.';
    const { text, eol, unit } = manuscript;
    const start = startWithComments(manuscript, first);
    const end = behindComment(manuscript, last, last.$cstNode!.end);
    const indentation = indentationAt(manuscript, start);
    if (!standsFirst(text, start) || !/^[^\S\n]*(\n|$)/.test(text.slice(end))) {
        return [{ offset: start, end: start, text: `${head} { ` }, { offset: last.$cstNode!.end, end: last.$cstNode!.end, text: ' }' }];
    }
    const { above, below } = setApart(first, last, manuscript);
    return [
        ...above,
        { offset: start, end: start, text: `${head} {${eol}${indentation}${unit}` },
        ...lineStarts(text, start, end).map(offset => ({ offset, end: offset, text: unit })),
        { offset: end, end, text: `${eol}${indentation}}` },
        ...below,
    ];
}

/** Takes the head and the braces away, and one level of what stands between them. */
export function unwrap({ what }: Unwrap, manuscript: Manuscript): readonly TextEdit[] | string {
    const braces = bracesOf(what);
    if (!braces) return `The block of ${called(what)} is not closed.`;
    const { text, unit } = manuscript;
    const { offset } = what.$cstNode!;
    const inner = blankAfter(text, braces.open.end);
    const last = blankBefore(text, braces.close.offset);
    if (inner > last) return `Nothing stands in the block of ${called(what)}.`;
    const deeper = indentationAt(manuscript, offset) + unit;
    return [
        { offset, end: inner, text: '' },
        ...lineStarts(text, inner, last).filter(at => text.startsWith(deeper, at)).map(at => ({ offset: at, end: at + unit.length, text: '' })),
        { offset: last, end: braces.close.end, text: '' },
    ];
}

/** Where the lines begin that are not blank. */
function lineStarts(text: string, from: number, end: number): readonly number[] {
    return [...text.slice(from, end).matchAll(/\n(?=[^\r\n])/g)].map(({ index }) => from + index + 1);
}
