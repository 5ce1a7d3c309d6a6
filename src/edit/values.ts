import { type CstNode, GrammarUtils } from 'langium';
import type { Append, Drop, Put } from '../language/wish.ts';
import { blankAfter, blankBefore } from './around.ts';
import type { Manuscript } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

/** Another value in the place of one. */
export function put({ of, property, index, text }: Put): TextEdit | string {
    const node = property === undefined ? of.$cstNode : GrammarUtils.findNodeForProperty(of.$cstNode, property, index);
    return node ? { offset: node.offset, end: node.end, text } : `There is no ${property} here that could be written anew.`;
}

/** One more value behind the last one; the first one of a list behind its word, the first word of a head behind its name. */
export function append({ to, property, text }: Append): TextEdit | string {
    const all = GrammarUtils.findNodesForProperty(to.$cstNode, property);
    const last = all.at(-1);
    if (last) return { offset: last.end, end: last.end, text: property === 'words' ? ` ${text}` : `, ${text}` };
    const before = property === 'words' ? headEnd(to.$cstNode) : firstLeaf(to.$cstNode);
    return before ? { offset: before.end, end: before.end, text: ` ${text}` } : 'There is no place for it here.';
}

/** One of several values less, with its comma; one that stands alone, with the blanks before it. */
export function drop({ from, property, index }: Drop, { text }: Manuscript): TextEdit | string {
    const all = GrammarUtils.findNodesForProperty(from.$cstNode, property);
    const node = all[index];
    if (!node) return 'It is not there any more.';
    if (property === 'words' || !Array.isArray(from[property as keyof typeof from])) return { offset: blankBefore(text, node.offset), end: node.end, text: '' };
    const [previous, next] = [all[index - 1], all[index + 1]];
    if (previous) return { offset: previous.end, end: node.end, text: '' };
    return next ? { offset: node.offset, end: next.offset, text: '' } : `${text.slice(node.offset, blankAfter(text, node.end)).trim()} is the only one here.`;
}

function headEnd(cst: CstNode | undefined): CstNode | undefined {
    return GrammarUtils.findNodeForProperty(cst, 'title') ?? GrammarUtils.findNodeForProperty(cst, 'name') ?? firstLeaf(cst);
}

function firstLeaf(cst: CstNode | undefined): CstNode | undefined {
    let node = cst;
    while (node && 'content' in node) node = (node as CstNode & { readonly content: readonly CstNode[] }).content.find(child => !child.hidden);
    return node;
}
