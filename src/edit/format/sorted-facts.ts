import type { TextEdit } from '../text-edit.ts';
import type { Broken } from './broken.ts';
import type { Leaf } from './leaves.ts';
import type { Page } from './page.ts';
import { onOneLine } from './spacing.ts';
import { isKnown, sortedTails, type Tail } from './tails.ts';

export interface SortedFact {
    readonly edit: TextEdit;
    /** The last leaf of what is put in order. */
    readonly last: number;
}

/**
 * The facts whose tails stand in another order than they should, by the first leaf of these. With a comment or an unknown word in
 * between they stay as they are.
 */
export function sortedFacts({ leaves, places }: Page, broken: Broken): ReadonlyMap<number, SortedFact> {
    const sorted = new Map<number, SortedFact>();
    for (const { entry, first, last } of places.values()) {
        if (!('tails' in entry) || entry.tails.length < 2 || broken.keepsIndent(first) || !entry.tails.every(isKnown)) continue;
        const tails = sortedTails(entry.tails);
        if (tails.every((tail, i) => tail === entry.tails[i])) continue;
        let start = first;
        while (leaves[start]!.offset < entry.tails[0]!.$cstNode!.offset) start++;
        const parts = leaves.slice(start, last + 1);
        if (parts.some(({ kind }) => kind !== 'token')) continue;
        const words = wordsOf(entry.tails, parts);
        const text = tails.map(tail => onOneLine(words.get(tail)!)).join(' ');
        sorted.set(start, { edit: { offset: parts[0]!.offset, end: parts.at(-1)!.end, text }, last });
    }
    return sorted;
}

function wordsOf(tails: readonly Tail[], leaves: readonly Leaf[]): ReadonlyMap<Tail, readonly Leaf[]> {
    const starting = new Map(tails.map(tail => [tail.$cstNode!.offset, tail]));
    const words = new Map<Tail, Leaf[]>();
    let own: Leaf[] = [];
    for (const leaf of leaves) {
        const tail = starting.get(leaf.offset);
        if (tail) words.set(tail, own = []);
        own.push(leaf);
    }
    return words;
}
