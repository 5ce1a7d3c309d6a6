import type { AstNode, CompositeCstNode, CstNode, LeafCstNode, ParseResult } from 'langium';

/** All that a parser says of a text, line by line: nodes with their values, places and containers, tokens, comments, errors. */
export function treeText({ value, parserErrors, lexerReport }: ParseResult): string {
    const lines: string[] = [];
    writeNode(value, 'file', lines);
    writeCst(value.$cstNode!.root, 0, lines);
    for (const { message, token } of parserErrors) lines.push(`parser: ${token.startLine}:${token.startColumn} ${message}`);
    for (const { message, offset, length } of lexerReport?.diagnostics ?? []) lines.push(`lexer: ${offset}+${length} ${message}`);
    return lines.join('\n');
}

function writeNode(node: AstNode, at: string, lines: string[]): void {
    const { $type, $cstNode, $container, $containerProperty, $containerIndex } = node;
    const { start, end } = $cstNode!.range;
    lines.push(`${at} ${$type} ${start.line}:${start.character}-${end.line}:${end.character} in ${$container?.$type} ${$containerProperty} ${$containerIndex} of ${$cstNode!.astNode === node}`);
    for (const [property, value] of Object.entries(node)) {
        if (!property.startsWith('$')) writeValue(value, node, `${at}.${property}`, lines);
    }
}

function writeValue(value: unknown, owner: AstNode, at: string, lines: string[]): void {
    if (Array.isArray(value)) value.forEach((one, i) => writeValue(one, owner, `${at}[${i}]`, lines));
    else if (typeof value !== 'object' || value === null) lines.push(`${at} = ${JSON.stringify(value)}`);
    else if ('$type' in value) {
        lines.push(`${at} held by its owner: ${(value as AstNode).$container === owner}`);
        writeNode(value as AstNode, at, lines);
    } else if ('$refText' in value) {
        const { $refText, $refNode } = value as { $refText: string; $refNode?: CstNode };
        lines.push(`${at} -> ${$refText} at ${$refNode?.offset}`);
    }
}

function writeCst(node: CstNode, depth: number, lines: string[]): void {
    const { content } = node as CompositeCstNode;
    const rule = node.grammarSource && '$type' in node.grammarSource ? node.grammarSource.$type : '';
    lines.push(`${' '.repeat(depth)}${rule} ${node.offset}-${node.end} ${JSON.stringify(node.range)} ${node.astNode.$type}${content ? '' : ` ${(node as LeafCstNode).tokenType.name}${node.hidden ? ' hidden' : ''} ${node.text}`}`);
    for (const child of content ?? []) {
        if (child.container !== node) lines.push(`${' '.repeat(depth)}a child of another node`);
        writeCst(child, depth + 1, lines);
    }
}
