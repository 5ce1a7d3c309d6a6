import type { Leaf } from './leaves.ts';

/** What stands between two leaves of one line: one blank, but none before a comma and around the point of a path. */
export function between(left: Leaf, right: Leaf): '' | ' ' {
    return right.type === ',' || right.type === '.' || left.type === '.' ? '' : ' ';
}

/** Leaves on one line. */
export function onOneLine(leaves: readonly Leaf[], gap: (leaf: number) => string = leaf => between(leaves[leaf - 1]!, leaves[leaf]!)): string {
    let line = '';
    for (const [i, { text }] of leaves.entries()) line += i === 0 ? text : gap(i) + text;
    return line;
}
