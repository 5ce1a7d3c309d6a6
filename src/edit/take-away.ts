import type { Block, Entry } from '../language/outline.ts';
import type { JourneyFile } from '../language/generated/ast.ts';
import { blankAfter, blankBefore, isBlankLine, isTall } from './around.ts';
import type { Manuscript } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

/** Takes a fact or a thing away with the blanks around it; what stands before and behind it is then set apart as if it had never been there. */
export function takeAway(what: Entry, { text, eol }: Manuscript, from: number = what.$cstNode!.offset): TextEdit {
    const { end } = what.$cstNode!;
    const before = blankBefore(text, from);
    const after = blankAfter(text, end);
    const gapBefore = text.slice(before, from);
    const gapAfter = text.slice(end, after);
    if (after === text.length) return { offset: before, end, text: '' };
    if (before === 0) return { offset: from, end: after, text: '' };
    if (!gapBefore.includes('\n') || !gapAfter.includes('\n')) return onLine(text, before, from, end, after);
    const first = text[before - 1] === '{';
    const last = text[after] === '}';
    const apart = !first && !last && (isTall(what) ? neighbours(what).some(isTall) : isBlankLine(gapBefore) || isBlankLine(gapAfter));
    return { offset: before, end: after, text: eol + (apart ? eol : '') + gapAfter.slice(gapAfter.lastIndexOf('\n') + 1) };
}

/** Where other things stand on the same line. */
function onLine(text: string, before: number, from: number, end: number, after: number): TextEdit {
    const opens = text[before - 1] === '{';
    const closes = text[after] === '}';
    if (opens && closes && !text.slice(before, after).includes('\n')) return { offset: from, end: after, text: '' };
    const comment = /^\/[/*]/.test(text.slice(after, after + 2)) && !text.slice(before, from).includes('\n');
    return closes || comment || text.slice(end, after).includes('\n') ? { offset: before, end, text: '' } : { offset: from, end: after, text: '' };
}

/** What stands before and behind an entry in its block. */
function neighbours(what: Entry): readonly Entry[] {
    const entries: readonly Entry[] = (what.$container as Block | JourneyFile).entries;
    const index = entries.indexOf(what);
    return [...entries.slice(Math.max(0, index - 1), index), ...entries.slice(index + 1, index + 2)];
}
