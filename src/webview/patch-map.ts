import { commonEnds } from '../protocol/common-ends.ts';

/** The markup of an element as its opening tag and its children; undefined where there is text between these. */
interface Parts {
    readonly open: string;
    readonly children: readonly string[];
}

/** How a small part is made what its markup says, and an element of a markup. */
export interface Patcher {
    morph(element: Element, markup: string): void;
    attributes(element: Element, markup: string): void;
    create(markup: string): Element;
}

/** In characters: what is smaller is read anew as a whole. */
const small = 3000;

/**
 * Makes an element that is what `old` says what `now` says. Reading a large map takes far longer than finding which of its parts
 * say something else: those that are the same are not even looked at, and the others are known by their ids.
 */
export function patchMap(element: Element, old: string, now: string, patcher: Patcher): void {
    if (old === now) return;
    const [before, after] = now.length < small ? [] : [partsOf(old), partsOf(now)];
    // Somebody else has put something into it.
    if (!before || !after || before.children.length !== element.children.length) return patcher.morph(element, now);
    if (before.open !== after.open) patcher.attributes(element, `${after.open.slice(0, -1)}/>`);
    const { head, tail } = commonEnds(before.children, after.children);
    const olds = before.children.slice(head, before.children.length - tail).map((markup, i) => ({ markup, id: idOf(markup), element: element.children[head + i]! }));
    const news = after.children.slice(head, after.children.length - tail).map(markup => ({ markup, old: take(olds, markup) }));
    const end = element.children[element.children.length - tail] ?? null;
    for (const left of olds) left.element.remove();
    let at = element.children[head] ?? null;
    for (const { markup, old } of news) {
        if (old) patchMap(old.element, old.markup, markup, patcher);
        if (old && old.element === at) at = at.nextElementSibling;
        else element.insertBefore(old?.element ?? patcher.create(markup), at ?? end);
    }
}

interface Old {
    readonly markup: string;
    readonly id: string | undefined;
    readonly element: Element;
}

/** Takes what was drawn of the same thing out of the list: by its id, or without one the next of the same kind that has none either. */
function take(olds: Old[], markup: string): Old | undefined {
    const id = idOf(markup);
    const kind = kindOf(markup);
    const at = olds.findIndex(old => old.id === id && (id !== undefined || kindOf(old.markup) === kind));
    return at < 0 ? undefined : olds.splice(at, 1)[0];
}

function idOf(markup: string): string | undefined {
    return /^<\w+ id="([^"]*)"/.exec(markup)?.[1];
}

function kindOf(markup: string): string | undefined {
    return /^<\w+/.exec(markup)?.[0];
}

/** The printer writes `>` in a text or an attribute as an entity, so that it ends a tag wherever it stands. */
export function partsOf(markup: string): Parts | undefined {
    const opened = markup.indexOf('>') + 1;
    const closing = markup.lastIndexOf('</');
    if (opened === 0 || closing < opened) return undefined;
    const children: string[] = [];
    let depth = 0;
    let from = opened;
    for (let at = opened; at < closing;) {
        if (markup.charCodeAt(at) !== 60) {
            if (depth === 0) return undefined;
            at = markup.indexOf('<', at);
            continue;
        }
        const end = markup.indexOf('>', at) + 1;
        if (markup.charCodeAt(at + 1) === 47) depth--;
        else if (markup.charCodeAt(end - 2) !== 47) depth++;
        if (depth === 0) {
            children.push(markup.slice(from, end));
            from = end;
        }
        at = end;
    }
    return { open: markup.slice(0, opened), children };
}
