import { type AstNode, type CstNode, CstUtils, GrammarUtils, type LeafCstNode } from 'langium';
import { type Block, type Entry, fileOf } from '../language/outline.ts';
import { wordOf } from '../language/word-of.ts';
import type { Manuscript } from './manuscript.ts';

export interface Braces {
    readonly open: LeafCstNode;
    readonly close: LeafCstNode;
}

/** The braces of a block; undefined where one of them is not written. */
export function bracesOf(block: Block): Braces | undefined {
    const open = GrammarUtils.findNodeForKeyword(block.$cstNode, '{') as LeafCstNode | undefined;
    const close = GrammarUtils.findNodeForKeyword(block.$cstNode, '}') as LeafCstNode | undefined;
    return open && close && open.length > 0 && close.length > 0 ? { open, close } : undefined;
}

/** True for what takes more than one line. */
export function isTall({ $cstNode }: Entry): boolean {
    return $cstNode !== undefined && $cstNode.range.start.line !== $cstNode.range.end.line;
}

export function isTallText(text: string): boolean {
    return text.includes('\n');
}

/** The word that a written fact or thing starts with, behind its note. */
export function wordIn(text: string): string {
    return /^(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*([a-z-]*)/.exec(text)![1]!;
}

/** True for what is the first on its line. */
export function standsFirst(text: string, offset: number): boolean {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** True for blanks with a blank line in them. */
export function isBlankLine(gap: string): boolean {
    return lineEndsIn(gap) > 1;
}

export function lineEndsIn(text: string): number {
    return text.match(/\n/g)?.length ?? 0;
}

/** Where the blanks and line ends before an offset begin. */
export function blankBefore(text: string, offset: number): number {
    let at = offset;
    while (at > 0 && /\s/.test(text[at - 1]!)) at--;
    return at;
}

/** Where the blanks and line ends behind an offset end. */
export function blankAfter(text: string, offset: number): number {
    let at = offset;
    while (at < text.length && /\s/.test(text[at]!)) at++;
    return at;
}

/** Behind the comment that follows on the same line with nothing behind it; else the offset itself. */
export function behindComment({ text }: Manuscript, node: AstNode, offset: number): number {
    const start = blankAfter(text, offset);
    const comment = text.slice(offset, start).includes('\n') ? undefined : commentAt(node, start);
    const ends = comment && /^[^\S\r\n]*(\r?\n|$)/.test(text.slice(comment.end)) && !comment.text.includes('\n');
    return ends ? comment.end : offset;
}

/** Where a thing starts with the comments that stand right above it, each on lines of its own. */
export function startWithComments({ text }: Manuscript, node: AstNode): number {
    let start = node.$cstNode!.offset;
    for (;;) {
        const end = blankBefore(text, start);
        const comment = lineEndsIn(text.slice(end, start)) === 1 ? commentAt(node, end - 1) : undefined;
        if (!comment || !standsFirst(text, comment.offset)) return start;
        start = comment.offset;
    }
}

function commentAt(node: AstNode, offset: number): CstNode | undefined {
    const root = fileOf(node).$cstNode;
    const leaf = root && offset >= 0 ? CstUtils.findLeafNodeAtOffset(root, offset) : undefined;
    return leaf?.hidden ? leaf : undefined;
}

/** `a touchpoint "Calls for help"`, as a sentence speaks of a thing. */
export function called(entry: Entry): string {
    const { title, name } = entry as { readonly title?: string; readonly name?: string };
    const said = title ?? name;
    return said === undefined ? wordOf(entry) : `${wordOf(entry)} "${said}"`;
}
