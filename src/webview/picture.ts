import morphdom from 'morphdom';

/** Makes the sheet show this SVG, or nothing, by changing only what differs: the nodes of untouched parts stay the same objects. */
export function showPicture(sheet: HTMLElement, svg: string): void {
    if (svg === '') return sheet.replaceChildren();
    // Read as XML, so nothing in it runs.
    const next = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
    const shown = sheet.firstElementChild;
    if (shown) morphdom(shown, next, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
    else sheet.replaceChildren(next);
}
