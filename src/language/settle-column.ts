import type { IToken } from 'chevrotain';
import type { AstNode, CstNode } from 'langium';
import type { Column } from './generated/ast.ts';

/** A column of the last tree that takes the place of the same text in the new one. */
export interface Taken {
    readonly node: Column;
    readonly standIn: AstNode;
    readonly cst: CstNode;
    /** The column's first token in the new text. */
    readonly first: IToken;
}

/** Puts a column that was taken over into the new tree and moves it to where its text is now. */
export function settle({ node, standIn, cst, first }: Taken): void {
    const { $container, $containerProperty, $containerIndex } = standIn;
    Object.assign(node, { $container, $containerProperty, $containerIndex });
    ($container as unknown as Record<string, AstNode[]>)[$containerProperty!]![$containerIndex!] = node;
    (cst as { astNode: AstNode }).astNode = node;
    const { start } = cst.range;
    move(cst as unknown as Movable, {
        offset: first.startOffset - cst.offset, lines: first.startLine! - 1 - start.line,
        firstLine: start.line, characters: first.startColumn! - 1 - start.character,
    });
}

interface Move { readonly offset: number; readonly lines: number; readonly firstLine: number; readonly characters: number }

/** What Langium's nodes keep to themselves: their numbers. */
interface Movable { content?: Movable[]; _rangeCache?: unknown; _offset: number; _startLine: number; _startColumn: number; _endLine: number; _endColumn: number }

function move(node: Movable, by: Move): void {
    if (by.offset === 0 && by.lines === 0 && by.characters === 0) return;
    if (node.content) {
        node._rangeCache = undefined;
        for (const child of node.content) move(child, by);
        return;
    }
    if (node._startLine === by.firstLine) node._startColumn += by.characters;
    if (node._endLine === by.firstLine) node._endColumn += by.characters;
    node._offset += by.offset;
    node._startLine += by.lines;
    node._endLine += by.lines;
}
