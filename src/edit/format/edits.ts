import { eolOf } from '../manuscript.ts';
import type { TextEdit } from '../text-edit.ts';
import { INDENT } from './blocks.ts';
import type { Broken } from './broken.ts';
import { innerLines } from './inner-lines.ts';
import { layOut } from './layout.ts';
import type { Page } from './page.ts';
import { sortedFacts } from './sorted-facts.ts';

/** What has to be changed in a page, from its start to its end; only white space, and the order of tails. */
export function editsOf(page: Page, broken: Broken): readonly TextEdit[] {
    const { text, leaves } = page;
    if (leaves.every(({ kind }) => kind === 'scrap')) return leaves.length > 0 ? [] : changed(text, { offset: markLength(text), end: text.length, text: '' });
    const gapBefore = layOut(page, broken);
    const lineEnd = eolOf(text);
    const sorted = sortedFacts(page, broken);
    const edits: TextEdit[] = [];
    /** What the line is indented by that the last gap is on; unknown behind something that ends on another line than it began. */
    let indent: string | undefined = '';

    for (let leaf = 0; leaf <= leaves.length; leaf++) {
        const offset = leaf === 0 ? markLength(text) : leaves[leaf - 1]!.end;
        const end = leaves[leaf]?.offset ?? text.length;
        const written = text.slice(offset, end);
        const wanted = broken.isInside(leaf) ? written : gap(leaf, written);
        if (/[\r\n]/.test(wanted) || leaf === 0) indent = wanted.slice(lastLine(wanted));
        const fact = sorted.get(leaf);
        if (fact) {
            edits.push(...changed(text, { offset, end, text: wanted }), ...changed(text, fact.edit));
            leaf = fact.last;
            indent = undefined;
            continue;
        }
        edits.push(...changed(text, { offset, end, text: wanted }));
        if (!/[\r\n]/.test(leaves[leaf]?.text ?? '')) continue;
        if (indent !== undefined && !broken.keepsIndent(leaf) && !broken.keepsTail(leaf)) edits.push(...innerLines(page, leaf, indent, lineEnd));
        indent = undefined;
    }
    return edits;

    /** The wanted gap, with what of it belongs to a broken line as it stands. */
    function gap(leaf: number, written: string): string {
        const keepsTail = leaf > 0 && broken.keepsTail(leaf - 1);
        const keepsIndent = leaf < leaves.length && broken.keepsIndent(leaf);
        const isLine = /[\r\n]/.test(written);
        const wanted = gapBefore(leaf);
        if ((keepsTail || keepsIndent) && !isLine && leaf > 0 && leaf < leaves.length) return written;
        if (typeof wanted === 'string') return wanted;
        const tail = keepsTail ? written.split(/[\r\n]/, 1)[0]! : '';
        return tail + lineEnd.repeat(wanted.breaks) + (keepsIndent ? written.slice(lastLine(written)) : INDENT.repeat(wanted.depth));
    }
}

function lastLine(text: string): number {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}

function changed(text: string, edit: TextEdit): readonly TextEdit[] {
    return text.slice(edit.offset, edit.end) === edit.text ? [] : [edit];
}

/** A byte order mark is no part of what is formatted. */
function markLength(text: string): number {
    return text.startsWith('\uFEFF') ? 1 : 0;
}
