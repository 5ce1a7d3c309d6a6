import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { Column, JourneyFile } from './generated/ast.ts';
import { outlineOf } from './outline.ts';
import { is, isInserted } from './repair/tokens.ts';

/** Columns by their text; several of one text are used one after the other. */
export type OldColumns = Map<string, Column[]>;

/** The columns of a tree that parse the same wherever they stand: whole, without an error, and with no other column inside. */
export function oldColumns({ value, parserErrors, lexerReport }: ParseResult<JourneyFile>): OldColumns | undefined {
    const root = value.$cstNode?.root;
    if (!root) return undefined;
    const errors = [...parserErrors.map(({ token }) => token.startOffset), ...(lexerReport?.diagnostics ?? []).map(({ offset }) => offset!)];
    const old: OldColumns = new Map();
    for (const { phases } of outlineOf(value).journeys) {
        for (const { node } of phases.flatMap(phase => phase.columns)) {
            const cst = node.$cstNode;
            if (!cst || !node.open || node.$container.$type === 'Column' || node.entries.some(entry => 'open' in entry && entry.$type !== 'Opportunity')) continue;
            const { offset, end } = cst;
            if (errors.some(error => !(error < offset || error > end))) continue;
            const text = root.fullText.slice(offset, end);
            const same = old.get(text);
            if (same) same.unshift(node);
            else old.set(text, [node]);
        }
    }
    return old;
}

/** True where the keyword of a column stands. */
export function isColumn(token: IToken | undefined): boolean {
    return token !== undefined && (is(token, 'touchpoint') || is(token, 'action'));
}

/** The index of the brace that closes the column which starts at tokens[start]; undefined where it has no whole block. */
export function columnEnd(tokens: readonly IToken[], start: number): number | undefined {
    let depth = 0;
    for (let i = start; i < tokens.length; i++) {
        const token = tokens[i]!;
        // What the repair has put in makes this another text than it looks.
        if (isInserted(token)) return undefined;
        if (is(token, '{')) depth++;
        else if (is(token, '}') && --depth <= 0) return depth === 0 ? i : undefined;
        else if (depth === 0 && i > start + 8) return undefined;
    }
    return undefined;
}
