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

/** Where a part of a map stands on it, in the map's own lengths: rows and cells are drawn each from its own corner and moved to their places. */
export function boxOnMap(part: SVGGraphicsElement): Box {
    const { x, y, width, height } = part.getBBox();
    const moved = movedBy(part);
    return { x: x + moved.x, y: y + moved.y, width, height };
}

/** A copy of a part of a map, which stands where it stands there. */
export function copyOnMap(part: Element): Element {
    const copy = part.cloneNode(true) as Element;
    const { x, y } = movedBy(part.parentElement);
    if (x === 0 && y === 0) return copy;
    const moved = document.createElementNS(part.namespaceURI, 'g');
    moved.setAttribute('transform', `translate(${x} ${y})`);
    moved.append(copy);
    return moved;
}

/** How far an element and all around it are moved on the map. */
function movedBy(element: Element | null): Pick<Box, 'x' | 'y'> {
    let [x, y] = [0, 0];
    for (let one = element; one instanceof SVGGraphicsElement && !(one instanceof SVGSVGElement); one = one.parentElement) {
        if (one.transform.baseVal.numberOfItems === 0) continue;
        const { e, f } = one.transform.baseVal.getItem(0).matrix;
        [x, y] = [x + e, y + f];
    }
    return { x, y };
}
