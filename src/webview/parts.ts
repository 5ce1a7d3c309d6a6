import { changed, type Change } from '../protocol/drawing-delta.ts';

/** The markup of an element: a small one as a text, a large one in parts, which stay the same objects as long as they say the same. */
export type Part = string | Parts;

export interface Parts {
    /** The opening tag. */
    readonly open: string;
    readonly children: readonly Part[];
    readonly close: string;
    /** Of the whole text, in UTF-16 units. */
    readonly length: number;
}

/** In characters: what is smaller is read anew as a whole. */
const small = 3000;

/** A markup in parts; whole where it is small, or has text between its elements. */
export function inParts(markup: string): Part {
    if (markup.length < small) return markup;
    const opened = markup.indexOf('>') + 1;
    const closing = markup.lastIndexOf('</');
    const children = opened === 0 || closing < opened ? undefined : elementsOf(markup.slice(opened, closing));
    return children ? { open: markup.slice(0, opened), children: children.map(inParts), close: markup.slice(closing), length: markup.length } : markup;
}

export function textOf(part: Part): string {
    return typeof part === 'string' ? part : `${part.open}${part.children.map(textOf).join('')}${part.close}`;
}

/**
 * What a change makes of a markup. A large map is never put together for it, which would take longer than all the rest: only the
 * parts in which something changes are, and the others are taken over.
 */
export function changedPart(part: Part, change: Change): Part {
    return (typeof part === 'string' ? undefined : changedWithin(part, change)) ?? inParts(changed(textOf(part), change));
}

/** Undefined where neither the children of the part change nor its attributes alone, or so much that it is a small one. */
function changedWithin(part: Parts, { head: from, middle, tail }: Change): Part | undefined {
    const { open, children, close, length } = part;
    const to = length - tail;
    const isOfAttributes = from > 0 && to < open.length && !/[<>]/.test(middle);
    if (isOfAttributes) return { ...part, open: changed(open, { head: from, middle, tail: open.length - to }), length: from + middle.length + tail };
    if (from < open.length || to > length - close.length || from + middle.length + tail < small) return undefined;
    let first = 0;
    let start = open.length;
    for (; first < children.length && start + children[first]!.length <= from; first++) start += children[first]!.length;
    let last = first;
    let end = start;
    for (; end < to; last++) end += children[last]!.length;
    const own: Change = { head: from - start, middle, tail: end - to };
    const inner = last === first + 1 && own.head > 0 && own.tail > 0 ? changedPart(children[first]!, own) : undefined;
    const now = inner !== undefined && isOne(inner) ? [inner] : elementsOf(changed(children.slice(first, last).map(textOf).join(''), own))?.map(inParts);
    return now && { open, children: [...children.slice(0, first), ...now, ...children.slice(last)], close, length: from + middle.length + tail };
}

/** What looks like a change within an element can also end it and begin another one. */
function isOne(part: Part): boolean {
    return typeof part !== 'string' || elementsOf(part)?.length === 1;
}

/**
 * The elements that a markup consists of; undefined where there is text beside them, or where it is not whole. The printer writes
 * `>` in a text or an attribute as an entity, so that it ends a tag wherever it stands.
 */
export function elementsOf(markup: string): readonly string[] | undefined {
    const elements: string[] = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < markup.length;) {
        if (markup.charCodeAt(at) !== 60) {
            if (depth === 0) return undefined;
            at = markup.indexOf('<', at);
            if (at < 0) return undefined;
            continue;
        }
        const end = markup.indexOf('>', at) + 1;
        if (end === 0) return undefined;
        if (markup.charCodeAt(at + 1) === 47) depth--;
        else if (markup.charCodeAt(end - 2) !== 47) depth++;
        if (depth < 0) return undefined;
        if (depth === 0) {
            elements.push(markup.slice(from, end));
            from = end;
        }
        at = end;
    }
    return depth === 0 ? elements : undefined;
}
