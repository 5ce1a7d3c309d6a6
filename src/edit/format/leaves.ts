import type { AstNode, CompositeCstNode, CstNode, LeafCstNode, ParseResult } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import type { Entry } from '../../language/outline.ts';

/** A token or a comment; a `scrap` is what the language could not read, which is never touched. */
export interface Leaf {
    readonly kind: 'token' | 'comment' | 'scrap';
    readonly type: string;
    readonly offset: number;
    /** Behind the last sign that is seen: the blanks at the end of a comment are none of it. */
    readonly end: number;
    readonly text: string;
    /** What a token is a part of itself, not by something that stands in its block. */
    readonly entry?: Entry;
}

/** Everything of a text that is seen, in its order: what stands between two leaves is white space and nothing else. */
export function leavesOf({ value }: ParseResult<JourneyFile>): readonly Leaf[] {
    const root = value.$cstNode as CompositeCstNode;
    const { fullText } = root.root;
    const read = readLeaves(root, fullText).sort((a, b) => a.offset - b.offset);
    const leaves: Leaf[] = [];
    let at = 0;
    for (const leaf of read) {
        leaves.push(...scrapBetween(fullText, at, leaf.offset), leaf);
        at = leaf.end;
    }
    return [...leaves, ...scrapBetween(fullText, at, fullText.length)];
}

/** The things whose braces the repair has put in: no text stands for them. */
export function mendedIn({ value }: ParseResult<JourneyFile>): readonly Entry[] {
    const mended: Entry[] = [];
    walk(value.$cstNode as CompositeCstNode, ({ length, astNode }) => {
        const entry = length === 0 ? entryAround(astNode) : undefined;
        if (entry) mended.push(entry);
    });
    return mended;
}

function readLeaves(root: CompositeCstNode, text: string): Leaf[] {
    const leaves: Leaf[] = [];
    walk(root, ({ hidden, tokenType, offset, end, length, astNode }) => {
        if (length === 0) return;
        const seenEnd = hidden ? endOfSeen(text, offset, end) : end;
        const entry = hidden ? undefined : entryAround(astNode);
        // A line that the repair has put aside hangs on the head above it where there is one.
        const isAside = tokenType.name === 'JUNK' && entry?.$type !== 'Stray';
        leaves.push({ kind: hidden ? 'comment' : isAside ? 'scrap' : 'token', type: tokenType.name, offset, end: seenEnd, text: text.slice(offset, seenEnd), entry: isAside ? undefined : entry });
    });
    return leaves;
}

function walk(node: CstNode, visit: (leaf: LeafCstNode) => void): void {
    if ('content' in node) for (const child of (node as CompositeCstNode).content) walk(child, visit);
    else visit(node as LeafCstNode);
}

export function entryAround(node: AstNode): Entry | undefined {
    let around = node;
    while (around.$container && around.$containerProperty !== 'entries') around = around.$container;
    return around.$container && around as Entry;
}

function scrapBetween(text: string, from: number, to: number): readonly Leaf[] {
    let offset = from;
    while (offset < to && isBlank(text[offset]!)) offset++;
    const end = endOfSeen(text, offset, to);
    return end === offset ? [] : [{ kind: 'scrap', type: '', offset, end, text: text.slice(offset, end) }];
}

function endOfSeen(text: string, from: number, to: number): number {
    let end = to;
    while (end > from && isBlank(text[end - 1]!)) end--;
    return end;
}

/** What the language reads as white space (`WS` of the grammar). */
function isBlank(sign: string): boolean {
    return /[\s\u00A0\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(sign);
}
