/** Lengths of the map at 100 %, from its corner. */
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** What a map takes, without the room that it is given to grow: its ground is as large. */
export function sizeOfMap(map: SVGSVGElement): Pick<Box, 'width' | 'height'> {
    const { width, height } = map.querySelector<SVGRectElement>(':scope > rect')!;
    return { width: width.baseVal.value, height: height.baseVal.value };
}

/** Where a part of a map stands on it, in the map's own lengths: the rows are drawn each from its own top and moved down. */
export function boxOnMap(part: SVGGraphicsElement): Box {
    const { x, y, width, height } = part.getBBox();
    return { x, y: y + loweringOf(part), width, height };
}

/** A copy of a part of a map, which stands where it stands there. */
export function copyOnMap(part: Element): Element {
    const copy = part.cloneNode(true) as Element;
    const row = rowOf(part);
    if (row === part || !row?.hasAttribute('transform')) return copy;
    const moved = document.createElementNS(part.namespaceURI, 'g');
    moved.setAttribute('transform', row.getAttribute('transform')!);
    moved.append(copy);
    return moved;
}

function loweringOf(part: Element): number {
    const { transform } = rowOf(part) ?? {};
    return transform?.baseVal.numberOfItems ? transform.baseVal.getItem(0).matrix.f : 0;
}

function rowOf(part: Element): SVGGraphicsElement | null {
    return part.closest<SVGGraphicsElement>('[role=row]');
}
