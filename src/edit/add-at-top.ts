import type { Entry } from '../language/outline.ts';
import type { Add } from '../language/wish.ts';
import { wordOf } from '../language/word-of.ts';
import { THINGS } from '../language/words.ts';
import { behindComment, blankAfter, isBlankLine, isTall, isTallText, startWithComments, wordIn } from './around.ts';
import { indented, type Manuscript } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

/** Declares one more thing behind the last of its kind, or else before the first journey, or else at the end; an import that is the first stands at the top. */
export function addAtTop(all: readonly Entry[], add: Add, manuscript: Manuscript, gone: ReadonlySet<Entry>): readonly TextEdit[] {
    const entries = all.filter(entry => !gone.has(entry));
    const anchor = add.behind === 'first' ? undefined : add.behind ?? anchorOf(entries, wordIn(add.text));
    return anchor ? addBehind(anchor, entries, add, manuscript) : [addFirst(all[0], add, manuscript, gone)];
}

function anchorOf(entries: readonly Entry[], word: string): Entry | undefined {
    const alike = entries.findLast(entry => wordOf(entry) === word);
    if (alike || word === 'import') return alike;
    const journey = entries.findIndex(({ $type }) => $type === 'Journey');
    return journey < 0 ? entries.at(-1) : entries[journey - 1];
}

/** On a line of its own behind another thing and what is said at the end of its line. */
function addBehind(anchor: Entry, entries: readonly Entry[], add: Add, manuscript: Manuscript): readonly TextEdit[] {
    const { text, eol } = manuscript;
    const word = wordIn(add.text);
    const tall = isTallText(add.text);
    const end = behindComment(manuscript, anchor, anchor.$cstNode!.end);
    const behind = blankAfter(text, end);
    const gap = text.slice(end, behind);
    const next = entries.find(entry => entry.$cstNode!.offset >= end);
    const apart = wordOf(anchor) !== word || tall || isTall(anchor);
    const nextApart = next !== undefined && (tall || isTall(next) || (apart && THINGS.has(word) && wordOf(next) !== word)) && !isBlankLine(gap);
    const added = { offset: end, end, text: eol + (apart ? eol : '') + indented(add.text, '', manuscript) + (nextApart ? eol : '') };
    return gap.includes('\n') || behind === text.length ? [added] : [added, { offset: end, end: behind, text: eol }];
}

/** Behind what is said about the file; a note that stands directly before the first thing is about that and stays there. */
function addFirst(first: Entry | undefined, add: Add, manuscript: Manuscript, gone: ReadonlySet<Entry>): TextEdit {
    const { text, eol } = manuscript;
    const added = indented(add.text, '', manuscript);
    const before = text.slice(0, first === undefined ? text.length : gone.has(first) ? startWithComments(manuscript, first) : first.$cstNode!.offset);
    const comments = [...before.matchAll(/\/\/[^\r\n]*|\/\*([^]*?\*\/|[^\r\n]*)/g)].map(match => ({ comment: match[0], end: match.index + match[0].length }));
    const last = comments.findLast(({ comment, end }) => !comment.startsWith('/**') || isBlankLine(before.slice(end)));
    const offset = last?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    if (!last) return { offset, end: offset, text: added + (first ? eol + eol : eol) };
    const behind = blankAfter(text, offset);
    return { offset, end: offset, text: eol + added + (behind === text.length || isBlankLine(text.slice(offset, behind)) ? '' : eol) };
}
