import type { ParseResult } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import type { Entry } from '../../language/outline.ts';
import { type Leaf, mendedIn } from './leaves.ts';
import { lineTable, type Page, type Place } from './page.ts';

/** What keeps its bytes: the entries with a problem on one of their own lines, whole, and these lines. */
export interface Broken {
    /** True for the white space between two leaves of one broken entry. */
    isInside(leaf: number): boolean;
    /** True where the line before a leaf is kept, or the line behind it. */
    keepsIndent(leaf: number): boolean;
    keepsTail(leaf: number): boolean;
}

/** What of a page is broken; `also` are entries that are to be left alone for other reasons. */
export function brokenIn(page: Page, parsed: ParseResult<JourneyFile>, also: Iterable<Entry>): Broken {
    const lineAt = lineTable(page.text);
    const bad = badLines(page, parsed, lineAt);
    const isBad = ({ offset, end }: Leaf): boolean => {
        for (let line = lineAt(offset); line <= lineAt(end); line++) if (bad.has(line)) return true;
        return false;
    };
    const broken = new Set([...mendedIn(parsed), ...also].map(entry => page.places.get(entry)));
    for (const [i, leaf] of page.leaves.entries()) {
        if (leaf.entry ? isBad(leaf) : leaf.kind === 'scrap') broken.add(leaf.entry ? page.places.get(leaf.entry) : entryGoingOn(page, i));
    }
    /** For each leaf the outermost broken entry that it stands in. */
    const within: (Place | undefined)[] = page.leaves.map(() => undefined);
    for (const place of page.places.values()) {
        if (broken.has(place) && !within[place.first]) within.fill(place, place.first, place.last + 1);
    }
    return {
        isInside: leaf => within[leaf] !== undefined && within[leaf] === within[leaf - 1],
        keepsIndent: leaf => within[leaf] !== undefined || bad.has(lineAt(page.leaves[leaf]!.offset)),
        keepsTail: leaf => within[leaf] !== undefined || bad.has(lineAt(page.leaves[leaf]!.end))
    };
}

function badLines({ leaves }: Page, { lexerReport, parserErrors }: ParseResult<JourneyFile>, lineAt: (offset: number) => number): ReadonlySet<number> {
    const bad = new Set<number>();
    const add = (offset: number, end: number): void => {
        for (let line = lineAt(offset); line <= lineAt(end); line++) bad.add(line);
    };
    for (const { offset = 0, length } of lexerReport?.diagnostics ?? []) add(offset, offset + Math.max(length, 1) - 1);
    for (const { token, ...more } of parserErrors) {
        const previous = 'previousToken' in more ? more.previousToken as typeof token : undefined;
        for (const at of [token, previous]) if (at && Number.isFinite(at.startOffset)) add(at.startOffset, at.endOffset ?? at.startOffset);
    }
    for (const { kind, offset, end } of leaves) if (kind === 'scrap') add(offset, end - 1);
    return bad;
}

/** The entry that goes on behind a leaf with more of its own. */
function entryGoingOn({ leaves, tokens, places }: Page, leaf: number): Place | undefined {
    const next = tokens[leaf]!;
    const place = leaves[next]?.entry && places.get(leaves[next]!.entry!);
    return place && next !== place.first && next !== place.close ? place : undefined;
}
