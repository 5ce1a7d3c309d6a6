import morphdom from 'morphdom';
import { patchMap, type Patcher } from './patch-map.ts';

/** What the map on the page was drawn from. */
const drawnFrom = new WeakMap<Element, string>();

/** Makes the sheet show this map or table, or nothing, by changing only what differs: the nodes of untouched parts stay the same objects. */
export function showPicture(sheet: HTMLElement, { svg = '', table = '' }: { readonly svg?: string; readonly table?: string }): void {
    if (svg + table === '') return sheet.replaceChildren();
    const shown = sheet.firstElementChild;
    const old = shown ? drawnFrom.get(shown) : undefined;
    if (shown && old !== undefined && svg !== '') {
        drawnFrom.set(shown, svg.trimEnd());
        return patchMap(shown, old, svg.trimEnd(), patcher);
    }
    const next = svg === '' ? readTable(table) : readMap(svg);
    if (shown?.nodeName === next.nodeName) morph(shown, next);
    else sheet.replaceChildren(next);
    if (svg !== '') drawnFrom.set(sheet.firstElementChild!, svg.trimEnd());
}

const patcher: Patcher = {
    morph: (element, markup) => morph(element, element.nodeName === 'svg' ? readMap(markup) : readPart(markup)),
    attributes: (element, markup) => void morphdom(element, readPart(markup), { onBeforeElUpdated, onBeforeElChildrenUpdated: () => false }),
    create: readPart
};

function morph(shown: Element, next: Element): void {
    morphdom(shown, next, { getNodeKey: keyOf, onBeforeElUpdated });
}

/** Read in a document of its own, so nothing in it runs. */
export function readMap(svg: string): Element {
    return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}

function readPart(markup: string): Element {
    return readMap(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`).firstElementChild!;
}

function readTable(html: string): Element {
    return document.importNode(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!, true);
}

/** A row of the table is known by the thing that it tells of. */
function keyOf(node: Node): string | undefined {
    if (!(node instanceof Element)) return undefined;
    if (node.id !== '' || !(node instanceof HTMLTableRowElement)) return node.id || undefined;
    const { thing } = node.dataset;
    return thing && `${node.classList.contains('more') ? 'more' : 'row'} ${thing}`;
}

/** What the reader has opened stays open, and the place of the keyboard stays where it is. */
function onBeforeElUpdated(from: Element, to: Element): boolean {
    const stop = from.getAttribute('tabindex');
    if (stop !== null) to.setAttribute('tabindex', stop);
    if (from instanceof HTMLDetailsElement && from.open) to.setAttribute('open', '');
    return !from.isEqualNode(to);
}
