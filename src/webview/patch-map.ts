import { commonEnds } from '../protocol/common-ends.ts';
import { textOf, type Part } from './parts.ts';

/** How an element is made what its markup says, and an element of a markup. */
export interface Patcher {
    morph(element: Element, markup: string): void;
    /** Those of an opening tag. */
    attributes(element: Element, open: string): void;
    create(parent: Element, markup: string): Element;
    remove(element: Element): void;
}

/**
 * Makes an element that is what `old` says what `now` says. Reading a large map takes far longer than finding which of its parts
 * say something else: those that are the same are not even looked at, and the others are known by their ids.
 */
export function patchMap(element: Element, old: Part, now: Part, patcher: Patcher): void {
    if (old === now) return;
    if (typeof old === 'string' && typeof now === 'string' && isAlike(old, now)) return patcher.attributes(element, openOf(now));
    // A small one is read as a whole; and in some, somebody else has put something.
    if (typeof old === 'string' || typeof now === 'string' || old.children.length !== element.children.length) return patcher.morph(element, textOf(now));
    if (old.open !== now.open) patcher.attributes(element, now.open);
    const { head, tail } = commonEnds(old.children, now.children);
    const olds = old.children.slice(head, old.children.length - tail).map((part, i) => ({ part, id: idOf(part), element: element.children[head + i]! }));
    const news = now.children.slice(head, now.children.length - tail).map(part => ({ part, old: take(olds, part) }));
    const end = element.children[element.children.length - tail] ?? null;
    for (const left of olds) patcher.remove(left.element);
    let at = element.children[head] ?? null;
    for (const { part, old } of news) {
        if (old) patchMap(old.element, old.part, part, patcher);
        if (old && old.element === at) at = at.nextElementSibling;
        else element.insertBefore(old?.element ?? patcher.create(element, textOf(part)), at ?? end);
    }
}

interface Old {
    readonly part: Part;
    readonly id: string | undefined;
    readonly element: Element;
}

/** Takes what was drawn of the same thing out of the list: by its id, or without one the next of the same kind that has none either. */
function take(olds: Old[], part: Part): Old | undefined {
    const id = idOf(part);
    const kind = kindOf(part);
    const at = olds.findIndex(old => old.id === id && (id !== undefined || kindOf(old.part) === kind));
    return at < 0 ? undefined : olds.splice(at, 1)[0];
}

function idOf(part: Part): string | undefined {
    return /^<\w+ id="([^"]*)"/.exec(openOf(part))?.[1];
}

/** Whether two small ones differ in their opening tags alone: a cell that was moved does. */
function isAlike(old: string, now: string): boolean {
    return old.endsWith('</g>') && old.slice(openOf(old).length) === now.slice(openOf(now).length);
}

/** The printer writes `>` in an attribute as an entity. */
function openOf(part: Part): string {
    return typeof part === 'string' ? part.slice(0, part.indexOf('>') + 1) : part.open;
}

function kindOf(part: Part): string | undefined {
    return /^<\w+/.exec(openOf(part))?.[0];
}
