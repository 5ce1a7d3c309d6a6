import type { AstNode, CompositeCstNode, CstNode, LangiumDocument, LeafCstNode } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { insideOfText } from './inside-of-text.ts';

/** For each place what a selection grows over: a word, the text around it, the fact, what is in the block, the thing, and so on to the whole file. */
export function selectionRangesAt({ textDocument, parseResult: { value } }: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
    const text = textDocument.getText();
    return positions.map(position => rangeOf(partsAround(value, text, textDocument.offsetAt(position))));

    function rangeOf([{ offset, end }, ...more]: Growing): SelectionRange {
        const [next, ...rest] = more;
        return { range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) }, ...(next && { parent: rangeOf([next, ...rest]) }) };
    }
}

interface Part { readonly offset: number; readonly end: number }
type Growing = readonly [Part, ...Part[]];

/** From the smallest part to the whole file; each holds the one before and more. */
function partsAround(file: AstNode, text: string, offset: number): Growing {
    const [leaf, behind] = [leafAt(file.$cstNode, offset), leafAt(file.$cstNode, offset - 1)];
    const chosen = [leaf, behind].find(one => one && !/^[{},.]$/.test(one.text)) ?? leaf;
    const node = chosen?.astNode ?? nodeAt(file.$cstNode, offset) ?? file;
    const growing: Part[] = [];
    for (const part of [...chosen ? partsOfLeaf(chosen, offset) : [], ...nodesFrom(node).flatMap(one => partsOfNode(one, text, offset)), { offset: 0, end: text.length }]) {
        const last = growing.at(-1);
        if (part.offset > offset || part.end < offset) continue;
        if (!last || (part.offset <= last.offset && part.end >= last.end && part.end - part.offset > last.end - last.offset)) growing.push(part);
    }
    return growing as [Part, ...Part[]];
}

function leafAt(node: CstNode | undefined, offset: number): LeafCstNode | undefined {
    const child = childAt(node, offset);
    return child && !('content' in child) ? child as LeafCstNode : child && leafAt(child, offset);
}

/** The innermost node that a place is in, which may be white space. */
function nodeAt(node: CstNode | undefined, offset: number): AstNode | undefined {
    const child = childAt(node, offset);
    return child ? nodeAt(child, offset) : node?.astNode;
}

function childAt(node: CstNode | undefined, offset: number): CstNode | undefined {
    return (node as CompositeCstNode | undefined)?.content?.find(child => child.offset <= offset && offset < child.end);
}

function partsOfLeaf(leaf: LeafCstNode, offset: number): readonly Part[] {
    const inside = leaf.tokenType.name === 'TEXT' ? insideOfText(leaf.offset, leaf.text) : leaf;
    const word = [...leaf.text.matchAll(/[\p{L}\p{M}\p{N}_-]+/gu)].map(({ index, 0: { length } }) => ({ offset: leaf.offset + index, end: leaf.offset + index + length }))
        .find(one => one.offset <= offset && offset <= one.end);
    return [...word ? [word] : [], inside, leaf];
}

/** A node and those around it, but for the file. */
function nodesFrom(node: AstNode): readonly AstNode[] {
    return node.$container ? [node, ...nodesFrom(node.$container)] : [];
}

/** What is between the braces of a thing, without the white space at its ends where the place is not in that, and the whole. */
function partsOfNode(node: AstNode, text: string, offset: number): readonly Part[] {
    if (!node.$cstNode) return [];
    const [open, close] = bracesOf(node.$cstNode, node);
    if (!open || !close) return [node.$cstNode];
    const written = text.slice(open.end, close.offset);
    const seen = { offset: open.end + written.length - written.trimStart().length, end: open.end + written.trimEnd().length };
    return [seen.offset <= offset && offset <= seen.end ? seen : { offset: open.end, end: close.offset }, node.$cstNode];
}

/** A thing's own braces; a rule that only chooses between others stands around what it has chosen. */
function bracesOf(place: CstNode, node: AstNode): readonly CstNode[] {
    return (place as CompositeCstNode).content.flatMap(child => {
        if ('content' in child) return child.astNode === node ? bracesOf(child, node) : [];
        return /^[{}]$/.test((child as LeafCstNode).tokenType.name) ? [child] : [];
    });
}
