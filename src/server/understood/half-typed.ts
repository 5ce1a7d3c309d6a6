import type { AstNode } from 'langium';
import type * as ast from '../../language/generated/ast.ts';
import { incomplete } from '../../language/checks/incomplete.ts';
import { journeyAround, type ColumnOutline } from '../../language/outline.ts';

/** Columns are taken over from one tree to the next, and with them what is known of their facts. */
const known = new WeakMap<AstNode, boolean>();

/** Where the columns begin that have a fact which its line leaves unfinished: the grammar allows it, and yet it is not understood. */
export function halfTypedIn(tree: ast.Journey): readonly number[] {
    const columns = journeyAround(tree)?.phases.flatMap(phase => phase.columns) ?? [];
    return columns.filter(isHalfTyped).map(({ node }) => node.$cstNode?.offset ?? 0);
}

function isHalfTyped({ node, facts }: ColumnOutline): boolean {
    let isIt = known.get(node);
    if (isIt === undefined) {
        isIt = false;
        for (const fact of facts) incomplete.entry!(fact, { word: node.kind, node, entries: facts }, () => { isIt = true; });
        known.set(node, isIt);
    }
    return isIt;
}
