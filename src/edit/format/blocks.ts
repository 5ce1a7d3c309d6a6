import { onOneLine, between } from './spacing.ts';
import { breaksIn, type Page, type Place } from './page.ts';

/** As long as a line with a block in it may be, with its indentation, in characters. */
export const LONGEST_LINE = 100;

export const INDENT = '  ';

/** Tells which blocks stand on one line. */
export function shortBlocks(page: Page): (place: Place) => boolean {
    const known = new Map<Place, boolean>();
    return function isShort(place: Place): boolean {
        let short = known.get(place);
        if (short === undefined) known.set(place, short = isEmpty(place) || (place.parent !== undefined && isShort(place.parent)) || fits(place, page));
        return short;
    };
}

/** Between facts in a block on one line stand two blanks, inside its braces one. */
export function shortGap({ leaves, starts }: Page, leaf: number): string {
    const left = leaves[leaf - 1]!;
    return starts.has(leaf) && left.type !== '{' ? '  ' : between(left, leaves[leaf]!);
}

function isEmpty({ open, close }: Place): boolean {
    return open !== undefined && close === open + 1;
}

/** True for a block that is written on one line and has room on it. */
function fits({ start, open, close, depth }: Place, page: Page): boolean {
    if (open === undefined || close === undefined) return false;
    const { text, leaves } = page;
    if (breaksIn(text.slice(leaves[open]!.offset, leaves[close]!.end)) > 0) return false;
    const line = onOneLine(leaves.slice(start, close + 1), i => shortGap(page, start + i)).split(/[\r\n]/).at(-1)!;
    return line.length <= LONGEST_LINE * 2 && [...INDENT.repeat(depth) + line].length <= LONGEST_LINE;
}
