import type { Block, Entry } from '../language/outline.ts';
import type { JourneyFile } from '../language/generated/ast.ts';
import { blankAfter, blankBefore, isBlankLine, isTall } from './around.ts';
import type { Manuscript } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

/** Takes neighbours away with the blanks around them; what stands before and behind them is then set apart as if they had never been there. */
export function takeAway(firstOne: Entry, lastOne: Entry, { text, eol }: Manuscript, from = firstOne.$cstNode!.offset, end = lastOne.$cstNode!.end): TextEdit {
    const before = blankBefore(text, from);
    const after = blankAfter(text, end);
    const gapBefore = text.slice(before, from);
    const gapAfter = text.slice(end, after);
    if (after === text.length) return { offset: before, end, text: '' };
    if (before === 0) return { offset: from, end: after, text: '' };
    if (!gapBefore.includes('\n') || !gapAfter.includes('\n')) return onLine(text, before, from, end, after);
    const first = text[before - 1] === '{';
    const last = text[after] === '}';
    const apart = !first && !last && (isTall(firstOne) || isTall(lastOne) ? neighbours(firstOne, lastOne).some(isTall) : isBlankLine(gapBefore) || isBlankLine(gapAfter));
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

/** What stands before and behind some entries in their block. */
function neighbours(first: Entry, last: Entry): readonly Entry[] {
    const entries: readonly Entry[] = (first.$container as Block | JourneyFile).entries;
    const [from, to] = [entries.indexOf(first), entries.indexOf(last)];
    return [...entries.slice(Math.max(0, from - 1), from), ...entries.slice(to + 1, to + 2)];
}
