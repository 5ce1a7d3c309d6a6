import type { ParseResult } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import type { Entry } from '../../language/outline.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** A text as the formatter sees it: leaves, how many lines end before each of them, and the entries that they make up. */
export interface Page {
    readonly text: string;
    readonly leaves: readonly Leaf[];
    /** The line ends between each leaf and the one before it; one more for what stands behind the last. */
    readonly breaks: readonly number[];
    /** For each leaf the first token from it on, or the end. */
    readonly tokens: readonly number[];
    readonly places: ReadonlyMap<Entry, Place>;
    /** The entry that starts at a leaf, with the comments before it on its line. */
    readonly starts: ReadonlyMap<number, Place>;
}

/** Where an entry stands, as indexes of leaves. */
export interface Place {
    readonly entry: Entry;
    readonly parent?: Place;
    /** How many blocks it stands in. */
    readonly depth: number;
    /** Its first leaf, or the first comment before it that belongs to it on its line. */
    readonly start: number;
    readonly first: number;
    readonly last: number;
    readonly open?: number;
    readonly close?: number;
}

type Growing = { -readonly [key in keyof Place]: Place[key] };

export function pageOf(parsed: ParseResult<JourneyFile>): Page {
    const text = parsed.value.$cstNode!.root.fullText;
    const leaves = leavesOf(parsed);
    const breaks = [...leaves, undefined].map((leaf, i) => breaksIn(text.slice(leaves[i - 1]?.end ?? 0, leaf?.offset ?? text.length)));
    const places = new Map<Entry, Growing>();
    for (const [i, { entry, type }] of leaves.entries()) {
        if (!entry) continue;
        const place = placeOf(entry, i, places);
        if (type === '{') place.open ??= i;
        if (type === '}') place.close = i;
        for (let around: Growing | undefined = place; around; around = around.parent) around.last = i;
    }
    for (const place of places.values()) place.start = startOf(place.first, leaves, breaks);
    return { text, leaves, breaks, tokens: tokensFrom(leaves), places, starts: new Map([...places.values()].map(place => [place.start, place])) };
}

function tokensFrom(leaves: readonly Leaf[]): readonly number[] {
    const tokens: number[] = Array.from({ length: leaves.length + 1 }, () => leaves.length);
    for (let i = leaves.length - 1; i >= 0; i--) tokens[i] = leaves[i]!.kind === 'token' ? i : tokens[i + 1]!;
    return tokens;
}

export function breaksIn(text: string): number {
    return text.match(lineEnd)?.length ?? 0;
}

/** Tells the line of an offset, counted from 0. */
export function lineTable(text: string): (offset: number) => number {
    const starts = [0, ...[...text.matchAll(lineEnd)].map(({ index, 0: { length } }) => index + length)];
    return offset => {
        let low = 0;
        let high = starts.length;
        while (low + 1 < high) {
            const middle = (low + high) >> 1;
            if (starts[middle]! <= offset) low = middle;
            else high = middle;
        }
        return low;
    };
}

const lineEnd = /\r\n?|\n/g;

function placeOf(entry: Entry, first: number, places: Map<Entry, Growing>): Growing {
    const known = places.get(entry);
    if (known) return known;
    const { $container } = entry;
    const parent = $container.$type === 'JourneyFile' ? undefined : placeOf($container, first, places);
    const place: Growing = { entry, parent, depth: parent ? parent.depth + 1 : 0, start: first, first, last: first };
    places.set(entry, place);
    return place;
}

/** Comments that begin the line of an entry, and a note before it in the middle of a line, go with it. */
function startOf(first: number, leaves: readonly Leaf[], breaks: readonly number[]): number {
    let start = first;
    while (start > 0 && breaks[start] === 0 && leaves[start - 1]!.kind === 'comment') start--;
    if (start === 0 || breaks[start]! > 0) return start;
    while (start < first && !leaves[start]!.text.startsWith('/**')) start++;
    return start;
}
