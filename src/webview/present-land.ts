import { boxOnMap, copyOnMap, sizeOfMap, type Box } from './on-map.ts';
import type { Land } from './present-camera.ts';

const gap = 8;

/** What there is to see of a map, as it is drawn; the map must be on the page. */
export function landOf(svg: SVGSVGElement, columns: readonly Box[]): Land {
    const boxes = (selector: string): readonly Box[] => [...svg.querySelectorAll<SVGGraphicsElement>(selector)].map(boxOnMap);
    const { width, height } = sizeOfMap(svg);
    const table = around(boxes('#map')) ?? { x: 0, y: 0, width, height };
    const top = around(boxes('#periods, #phases'));
    const left = columns.length === 0 ? 0 : Math.min(...columns.map(column => column.x));
    return {
        width, height, left: Math.max(0, left - gap),
        top: top?.y ?? table.y, lanes: top ? top.y + top.height + gap : table.y, bottom: table.y + table.height
    };
}

/** Where each column stands, by its id: all that its lanes show of it. */
export function columnBoxes(svg: SVGSVGElement): ReadonlyMap<string, Box> {
    const cells = Map.groupBy(svg.querySelectorAll<SVGGraphicsElement>('[id*="~column."]'), ({ id }) => id.slice(id.indexOf('~') + 1));
    return new Map([...cells].flatMap(([id, all]) => {
        const box = around(all.map(boxOnMap));
        return box ? [[id, box] as const] : [];
    }));
}

/** Some of a map, as a map of the same size. */
export function partOfMap(svg: SVGSVGElement, selector: string): SVGSVGElement {
    const part = svg.cloneNode(false) as SVGSVGElement;
    for (const one of svg.querySelectorAll(selector)) part.append(copyOnMap(one));
    return part;
}

function around(boxes: readonly Box[]): Box | undefined {
    const seen = boxes.filter(({ width, height }) => width > 0 || height > 0);
    if (seen.length === 0) return undefined;
    const [x, y] = [Math.min(...seen.map(box => box.x)), Math.min(...seen.map(box => box.y))];
    return { x, y, width: Math.max(...seen.map(box => box.x + box.width)) - x, height: Math.max(...seen.map(box => box.y + box.height)) - y };
}
