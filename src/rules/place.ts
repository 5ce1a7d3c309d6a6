import { type AstNode, type CstNode, GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Finding } from './rule.ts';

/** Where a finding is marked: the name of a thing with a block, or a fact up to the end of its line. */
export function placeOf({ at }: Pick<Finding, 'at'>): Range {
    const cst = at.$cstNode;
    if (!cst) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return firstLine(nameOf(at) ?? cst);
}

function nameOf(node: AstNode): CstNode | undefined {
    return 'open' in node ? GrammarUtils.findNodeForProperty(node.$cstNode, 'name') : undefined;
}

function firstLine({ range, text }: CstNode): Range {
    const { start, end } = range;
    if (start.line === end.line) return range;
    return { start, end: { line: start.line, character: start.character + text.split(/\r?\n/, 1)[0]!.trimEnd().length } };
}
