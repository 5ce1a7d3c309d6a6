import { shortBlocks, shortGap } from './blocks.ts';
import type { Broken } from './broken.ts';
import type { Leaf } from './leaves.ts';
import { breaksIn, type Page, type Place } from './page.ts';
import { between } from './spacing.ts';

/** What shall stand before a leaf: either on its line, or line ends (two for a blank line) and the blocks that it stands in. */
export type Gap = string | { readonly breaks: number; readonly depth: number };

/** Where lines begin and end. Asked for what is not broken; the leaf behind the last one stands for the end of the file. */
export function layOut(page: Page, broken: Broken): (leaf: number) => Gap {
    const { leaves, breaks, places, starts } = page;
    const isShort = shortBlocks(page);

    return leaf => {
        const right = leaves[leaf];
        if (!right) return { breaks: 1, depth: 0 };
        const entry = starts.get(leaf);
        if (entry) return entry.parent && isShort(entry.parent) ? shortGap(page, leaf) : newLine(leaf, entry.depth);
        return right.kind === 'token' ? beforeToken(leaf, right) : beforeAside(leaf);
    };

    function beforeToken(leaf: number, { entry }: Leaf): Gap {
        const place = places.get(entry!)!;
        if (leaf === place.close) return isShort(place) ? ' ' : { breaks: 1, depth: place.depth };
        const left = leaves[leaf - 1]!;
        return left.kind === 'comment' && endsLine(leaf - 1) ? { breaks: 1, depth: place.depth + 1 } : between(left, leaves[leaf]!);
    }

    /** Before a comment, or before what cannot be read. */
    function beforeAside(leaf: number): Gap {
        const next = page.tokens[leaf]!;
        const place = leaves[next] && places.get(leaves[next]!.entry!)!;
        if (breaks[leaf] === 0 && leaf > 0) return ' ';
        if (!place) return newLine(leaf, 0);
        if (next === place.first) return newLine(leaf, place.depth);
        if (next === place.close) return newLine(leaf, place.depth + 1);
        return isAlone(leaf) ? { breaks: 1, depth: place.depth + 1 } : ' ';
    }

    function newLine(leaf: number, depth: number): Gap {
        return { breaks: leaf === 0 ? 0 : 1 + blankLines(leaf, depth), depth };
    }

    /** Blocks stand apart; else what the writer has left apart stays so. */
    function blankLines(leaf: number, depth: number): number {
        const written = Math.max(0, Math.min(breaks[leaf]! - 1, 1));
        const previous = itemBefore(leaf, depth);
        if (previous === 'none') return 0;
        if (previous === 'aside') return written;
        if (isTall(previous)) return 1;
        const next = entryBelow(leaf);
        return next && isTall(next) ? 1 : written;
    }

    /** What stands above a line in the same block: an entry, or a comment on a line of its own. */
    function itemBefore(leaf: number, depth: number): Place | 'aside' | 'none' {
        let before = leaf - 1;
        while (before > 0 && leaves[before]!.kind === 'comment' && breaks[before] === 0) before--;
        if (before < 0) return 'none';
        const { entry } = leaves[before]!;
        if (!entry) return 'aside';
        let place = places.get(entry)!;
        while (place.depth > depth) place = place.parent!;
        return place.depth < depth ? 'none' : place;
    }

    /** The entry that starts here, or that the comments which start here stand directly above. */
    function entryBelow(leaf: number): Place | undefined {
        let below = leaf;
        while (!starts.has(below) && leaves[below]?.kind === 'comment' && breaks[below + 1]! <= 1) below++;
        return starts.get(below);
    }

    /** True for a block over several lines. */
    function isTall(place: Place): boolean {
        const { open, close, first } = place;
        if (open === undefined || close === undefined) return false;
        if (broken.keepsIndent(first)) return breaksIn(page.text.slice(leaves[open]!.offset, leaves[close]!.offset)) > 0;
        return !isShort(place);
    }

    function isAlone(leaf: number): boolean {
        return (leaf === 0 || breaks[leaf]! > 0) && breaks[leaf + 1]! > 0;
    }

    function endsLine(leaf: number): boolean {
        return leaves[leaf]!.type === 'SL_COMMENT' || isAlone(leaf);
    }
}
