import morphdom from 'morphdom';

/** Makes the sheet show this SVG by changing only what differs: the nodes of untouched parts stay the same objects. */
export function showPicture(sheet: HTMLElement, svg: string): void {
    const next = parseSvg(svg);
    const shown = sheet.firstElementChild;
    if (!next) {
        sheet.replaceChildren();
    } else if (!shown) {
        sheet.replaceChildren(next);
    } else {
        morphdom(shown, next, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
    }
}

/** Read as XML, so nothing in it runs; nothing where there is no picture. */
function parseSvg(svg: string): SVGElement | undefined {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    return root instanceof SVGElement ? document.importNode(root, true) : undefined;
}
