import morphdom from 'morphdom';

/** Makes the sheet show this map or table, or nothing, by changing only what differs: the nodes of untouched parts stay the same objects. */
export function showPicture(sheet: HTMLElement, { svg = '', table = '' }: { readonly svg?: string; readonly table?: string }): void {
    if (svg + table === '') return sheet.replaceChildren();
    // Read in a document of its own, so nothing in it runs.
    const next = document.importNode(svg === '' ? readTable(table) : new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
    const shown = sheet.firstElementChild;
    if (shown?.nodeName === next.nodeName) morphdom(shown, next, { getNodeKey: keyOf, onBeforeElUpdated });
    else sheet.replaceChildren(next);
}

function readTable(html: string): Element {
    return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
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
