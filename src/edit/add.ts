import { type Block, type Entry, entriesOf } from '../language/outline.ts';
import { PLACES } from '../language/words.ts';
import type { Add, Into } from '../language/wish.ts';
import { wordOf } from '../language/word-of.ts';
import { addAtTop } from './add-at-top.ts';
import { behindComment, blankAfter, blankBefore, bracesOf, called, isBlankLine, isTall, isTallText, standsFirst, startWithComments, wordIn } from './around.ts';
import { LONGEST_LINE } from './format/blocks.ts';
import { indentationAt, indented, type Manuscript } from './manuscript.ts';
import { setApart } from './set-apart.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Says more in one block: a line of its own for each text, or behind the others where the block stands on one line and stays there.
 * What is `gone` is taken away in the same step: nothing is put behind it.
 */
export function addTo(to: Into, adds: readonly Add[], manuscript: Manuscript, gone: ReadonlySet<Entry> = NOTHING): readonly TextEdit[] | string {
    if (to.$type === 'JourneyFile') return adds.flatMap(add => addAtTop(to.entries, add, manuscript, gone));
    if (!to.open) return openBlock(to, adds.map(({ text }) => text), manuscript);
    const braces = bracesOf(to);
    if (!braces) return `The block of ${called(to)} has no closing }: write it first.`;
    const inside = manuscript.text.slice(braces.open.offset, braces.close.end);
    const entries = entriesOf(to).filter(entry => !gone.has(entry));
    if (inside.includes('\n')) return adds.flatMap(add => addLine(to, entries, add, manuscript, braces.open.end, braces.close.offset));
    const line = indentationAt(manuscript, braces.open.offset).length + braces.close.end - (to.$cstNode?.offset ?? 0);
    const more = adds.reduce((sum, { text }) => sum + text.length + 2, 0);
    const fits = (line + more <= LONGEST_LINE || entries.length < entriesOf(to).length) && !adds.some(({ text }) => text.includes('\n') || text.includes('//'));
    return fits ? addOnLine(to, entries, adds, braces.open.end, manuscript) : openUp(to, adds, braces.open.end, braces.close.offset, manuscript);
}

const NOTHING: ReadonlySet<Entry> = new Set();

/** What a fact stands behind: the last one that the contract names before it or that is of its kind. */
function anchorOf(entries: readonly Entry[], { text, behind }: Add, place: string): Entry | undefined {
    if (behind !== undefined && behind !== 'first') return behind;
    const rank = rankOf(wordIn(text), place);
    if (rank < 0) return entries.at(-1);
    return entries.findLast(entry => behind === 'first' ? rankOf(wordOf(entry), place) < rank : rankOf(wordOf(entry), place) <= rank);
}

/** The contract names touchpoints and actions last, and does not tell them apart. */
function rankOf(word: string, place: string): number {
    return PLACES[place]?.indexOf(word === 'action' ? 'touchpoint' : word) ?? -1;
}

/** A new line behind another one, set apart by a blank line where one of the two is a block of several lines. */
function addLine(to: Block, entries: readonly Entry[], add: Add, manuscript: Manuscript, open: number, close: number): readonly TextEdit[] {
    const { text, eol, unit } = manuscript;
    const first = entries[0]?.$cstNode;
    const outer = indentationAt(manuscript, open);
    const indentation = first && standsFirst(text, first.offset) ? indentationAt(manuscript, first.offset) : outer + unit;
    const anchor = anchorOf(entries, add, wordOf(to));
    const lastOnLine = anchor && entries.findLast(entry => entry.$cstNode!.range.start.line === anchor.$cstNode!.range.end.line || entry === anchor)!;
    const end = behindComment(manuscript, to, lastOnLine?.$cstNode?.end ?? open);
    const next = entries.find(entry => entry.$cstNode!.offset >= end);
    const tall = isTallText(add.text);
    const apart = lastOnLine !== undefined && (tall || isTall(lastOnLine));
    if (next && !tall && isTall(lastOnLine ?? next) && !isTall(next)) {
        // The blank line behind a tall block is that of the block: what follows it goes on right behind the new line.
        const at = startWithComments(manuscript, next);
        return [{ offset: at, end: at, text: indented(add.text, indentation, manuscript).trimStart() + eol + indentation }];
    }
    const edits: TextEdit[] = [{ offset: end, end, text: eol + (apart ? eol : '') + indented(add.text, indentation, manuscript) }];
    const behind = blankAfter(text, end);
    const gap = text.slice(end, behind);
    if (!gap.includes('\n')) return [...edits, { offset: end, end: behind, text: eol + (behind === close ? outer : indentation) }];
    const needsBlank = next !== undefined && (tall || isTall(next)) && !isBlankLine(gap);
    return needsBlank ? [...edits, { offset: end, end, text: eol }] : edits;
}

/** On the line of a block that has room for it. */
function addOnLine(to: Block, entries: readonly Entry[], adds: readonly Add[], open: number, manuscript: Manuscript): readonly TextEdit[] {
    if (entries.length === 0) return [{ offset: open, end: blankAfter(manuscript.text, open), text: ` ${adds.map(({ text }) => text).join('  ')} ` }];
    return adds.map(add => {
        const anchor = anchorOf(entries, add, wordOf(to));
        const at = anchor?.$cstNode?.end ?? entries[0]!.$cstNode!.offset;
        return { offset: at, end: at, text: anchor ? `  ${add.text}` : `${add.text}  ` };
    });
}

/** Puts each fact of a block that stands on one line onto a line of its own. */
function openUp(to: Block, adds: readonly Add[], open: number, close: number, manuscript: Manuscript): readonly TextEdit[] {
    const outer = indentationAt(manuscript, open);
    const inner = manuscript.eol + outer + manuscript.unit;
    const entries = entriesOf(to);
    const edits: TextEdit[] = adds.map(add => {
        const at = anchorOf(entries, add, wordOf(to))?.$cstNode?.end ?? open;
        return { offset: at, end: at, text: manuscript.eol + indented(add.text, outer + manuscript.unit, manuscript) };
    });
    for (const { $cstNode } of entries) edits.push({ offset: blankBefore(manuscript.text, $cstNode!.offset), end: $cstNode!.offset, text: inner });
    const { above, below } = setApart(to, to, manuscript);
    return [...above, ...edits, { offset: blankBefore(manuscript.text, close), end: close, text: manuscript.eol + outer }, ...below];
}

/** A block for a thing that has none: on its line, where that is short and the thing one that is written so. */
function openBlock(to: Block, texts: readonly string[], manuscript: Manuscript): readonly TextEdit[] {
    const cst = to.$cstNode!;
    const outer = indentationAt(manuscript, cst.offset);
    const line = outer.length + cst.length + texts.reduce((sum, text) => sum + text.length + 2, 4);
    const short = line <= LONGEST_LINE && !texts.some(text => text.includes('\n') || text.includes('//')) && to.$type !== 'Journey' && to.$type !== 'Phase';
    if (short) return [{ offset: cst.end, end: cst.end, text: ` { ${texts.join('  ')} }` }];
    const lines = texts.map(text => indented(text, outer + manuscript.unit, manuscript)).join(manuscript.eol);
    const { above, below } = setApart(to, to, manuscript);
    return [...above, { offset: cst.end, end: cst.end, text: ` {${manuscript.eol}${lines}${manuscript.eol}${outer}}` }, ...below];
}
