import { CstUtils, type CstNode, type LeafCstNode } from 'langium';
import type { LexingProblem } from '../../language/problem.ts';
import type { TextEdit } from '../text-edit.ts';
import { INDENT } from './blocks.ts';
import type { Parsed } from './format.ts';
import { entryAround, leavesOf } from './leaves.ts';

/**
 * The edits that put lines in their place while somebody types: behind a line end the line just left and the new one, behind a
 * closing brace its line. Only white space at the starts of lines changes, and none in comments and texts. A line that cannot be
 * read, or goes on with what stands above, stays where it is; and where a brace is missing, indentation tells what was meant.
 */
export function indentOnType(parsed: Parsed, offset: number, typed: string): readonly TextEdit[] {
    const root = parsed.value.$cstNode!;
    const text = root.root.fullText;
    const edits: TextEdit[] = [];
    const line = startOfLine(text, offset);
    if (typed === '\n' && line > 0 && isReadable(parsed)) putInPlace(startOfLine(text, line - (text.startsWith('\r\n', line - 2) ? 2 : 1)));
    if (typed === '\n' || text[endOfIndent(line)] === '}') putInPlace(line);
    return edits;

    function putInPlace(start: number): void {
        const end = endOfIndent(start);
        const wanted = indentFor(start);
        if (wanted !== undefined && wanted !== text.slice(start, end)) edits.push({ offset: start, end, text: wanted });
    }

    /** What a line shall be indented by; undefined for one that stays. */
    function indentFor(start: number): string | undefined {
        const first = endOfIndent(start);
        const leaf = leafAt(first);
        if (isIn(leafAt(start), start) || isUnfinished(start)) return undefined;
        if (first === text.length || /[\r\n]/.test(text[first]!)) return indentBelow(start);
        if (text[first] === '}') return indentOfBlock(first, leaf);
        const entry = leaf && !leaf.hidden ? entryAround(leaf.astNode) : undefined;
        return entry && entry.$type !== 'Stray' && entry.$cstNode?.offset === first ? indentBelow(start) : undefined;
    }

    /** As what stands above is, and deeper where that has opened a block. */
    function indentBelow(start: number): string {
        let leaf = leafBefore(start);
        while (leaf?.hidden && text.slice(startOfLine(text, leaf.offset), leaf.offset).trim() !== '') leaf = leafBefore(leaf.offset);
        if (!leaf) return '';
        const from = leaf.hidden ? leaf.offset : startOf(leaf);
        const above = lineOf(from);
        let open = leaf.tokenType.name === '{' ? 1 : 0;
        for (let before = leafBefore(from); before && before.offset >= above; before = leafBefore(before.offset)) {
            if (before.tokenType.name === '{') open++;
            if (before.tokenType.name === '}') break;
        }
        return indentAt(above) + (open > 0 ? INDENT : '');
    }

    /** As the thing that a brace closes; one that closes nothing for the language closes what is open above it. */
    function indentOfBlock(brace: number, leaf: LeafCstNode | undefined): string | undefined {
        if (leaf) return leaf.hidden ? undefined : indentAt(lineOf(startOf(leaf)));
        const open: number[] = [];
        for (const { offset: at, text: sign } of leavesOf(parsed)) {
            if (at >= brace) break;
            if (sign === '{') open.push(at);
            else if (sign === '}') open.pop();
        }
        const last = open.at(-1);
        const opening = last === undefined ? undefined : leafAt(last);
        return opening && indentAt(lineOf(startOf(opening)));
    }

    /** The start of the line that a place is on; where a comment or text reaches into it, of that on which this begins. */
    function lineOf(place: number): number {
        const start = startOfLine(text, place);
        const leaf = leafAt(start);
        return isIn(leaf, start) ? lineOf(leaf.offset) : start;
    }

    /** The blanks at the start of a line, as an edit further up leaves them. */
    function indentAt(start: number): string {
        return edits.find(edit => edit.offset === start)?.text ?? text.slice(start, endOfIndent(start));
    }

    function endOfIndent(start: number): number {
        let end = start;
        while (text[end] === ' ' || text[end] === '\t') end++;
        return end;
    }

    /** True behind a text or comment over several lines that is not closed yet: everything may be part of it. */
    function isUnfinished(start: number): boolean {
        const [quotes, comment] = ['"""', '/*'].map(sign => text.lastIndexOf(sign, start - 1)) as [number, number];
        const [quoted, commented] = [leafAt(quotes), leafAt(comment)];
        return (quoted?.offset === quotes && quoted.length === 2) || (commented?.offset === comment && commented.hidden && !commented.text.endsWith('*/'));
    }

    function leafAt(place: number): LeafCstNode | undefined {
        return CstUtils.findLeafNodeAtOffset(root, place);
    }

    /** The last leaf that ends before a place; what the repair has put in is none. */
    function leafBefore(place: number): LeafCstNode | undefined {
        let at = place - 1;
        let leaf = at < 0 ? undefined : CstUtils.findLeafNodeBeforeOffset(root, at);
        while (leaf && (leaf.length === 0 || leaf.end > place)) {
            at = Math.min(leaf.offset, at) - 1;
            leaf = at < 0 ? undefined : CstUtils.findLeafNodeBeforeOffset(root, at);
        }
        return leaf;
    }
}

function isIn(leaf: CstNode | undefined, place: number): leaf is CstNode {
    return leaf !== undefined && leaf.offset < place && place < leaf.end;
}

/** Where the entry begins that a leaf is part of. */
function startOf(leaf: LeafCstNode): number {
    return entryAround(leaf.astNode)?.$cstNode?.offset ?? leaf.offset;
}

function startOfLine(text: string, offset: number): number {
    return offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** False where braces or whole lines were not understood. */
function isReadable({ lexerReport }: Parsed): boolean {
    return !(lexerReport?.diagnostics ?? []).some(problem => (problem as LexingProblem).code === 'syntax');
}
