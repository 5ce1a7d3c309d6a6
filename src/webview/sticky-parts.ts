import { boxOnMap, copyOnMap, type Box } from './on-map.ts';

/** The parts of a map of which copies stick, and where they stand; lengths are the map's own. */
export interface StickyParts {
    /** Behind the heads: tints and lines over the whole width, and the values beside charts. */
    readonly grounds: readonly Element[];
    readonly lanes: readonly SVGGraphicsElement[];
    /** The heads of the columns in the rows above the lanes. */
    readonly columns: readonly SVGGraphicsElement[];
    readonly top: number;
    readonly lanesTop: number;
    readonly bottom: number;
    /** Where the columns begin. */
    readonly left: number;
}

const spacing = 6;

export function partsOf(svg: SVGSVGElement): StickyParts | undefined {
    const table = svg.querySelector<SVGGraphicsElement>(':scope > [role=table]');
    const rows = [...table?.children ?? []].filter(one => one instanceof SVGGraphicsElement);
    const lanes = rows.filter(row => headOf(row) !== null);
    const above = rows.slice(0, rows.indexOf(lanes[0]!));
    const firsts = rows.flatMap(row => row.querySelector<SVGGraphicsElement>(':scope > [aria-colindex="2"]') ?? []);
    if (!table || lanes.length === 0 || firsts.length === 0) return undefined;
    const all = boxOnMap(table);
    const left = Math.min(...firsts.map(first => boxOnMap(first).x)) - spacing;
    const highs = above.map(boxOnMap);
    const lanesTop = highs.length === 0 ? all.y - spacing : Math.max(...highs.map(({ y, height }) => y + height)) + spacing;
    return {
        grounds: [...svg.querySelectorAll(':scope > rect:not(.f-page), :scope > path'), ...lanes.flatMap(lane => scaleOf(lane, left))],
        lanes,
        columns: above.flatMap(row => [...row.querySelectorAll<SVGGraphicsElement>(':scope > [role=columnheader]')]),
        top: highs.length === 0 ? lanesTop : all.y - spacing, lanesTop, bottom: all.y + all.height, left
    };
}

function headOf(row: Element): SVGGraphicsElement | null {
    return row.querySelector(':scope > [role=rowheader]');
}

/** The values beside a chart. */
function scaleOf(row: Element, left: number): readonly Element[] {
    return [...row.querySelectorAll(':scope > text, :scope > :not([role]) > text')].filter(text => Number(text.getAttribute('x')) < left);
}

/** Copies of shapes of the map, cut out of it. */
export function drawn(shapes: readonly Element[], { x, y, width, height }: Box): SVGSVGElement {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [name, value] of Object.entries({ viewBox: `${x} ${y} ${width} ${height}`, fill: 'none', 'font-size': '11.5' })) svg.setAttribute(name, value);
    zoomed(svg, 'width', width);
    zoomed(svg, 'height', height);
    svg.append(...shapes.map(copyOf));
    return svg;
}

/** The head of a lane, which stays in view as long as any part of the lane does. */
export function laneOf(lane: SVGGraphicsElement, { top, left }: StickyParts): HTMLElement {
    const [{ y, height }, head] = [boxOnMap(lane), headOf(lane)!];
    const words = boxOnMap(head);
    const segment = document.createElement('div');
    zoomed(segment, 'top', y - top);
    zoomed(segment, 'width', left);
    zoomed(segment, 'height', height);
    const copy = drawn([head], { x: 0, y: words.y, width: left, height: words.height });
    zoomed(copy, 'margin-top', words.y - y);
    segment.append(copy);
    return segment;
}

/** The head of some columns, whose words stay in view as long as any part of it does. */
export function segmentOf(column: SVGGraphicsElement, { top }: StickyParts): HTMLElement {
    const box = boxOnMap(column);
    const texts = [...column.querySelectorAll<SVGGraphicsElement>('text')];
    const boxes = texts.map(boxOnMap);
    const [left, right] = [Math.min(...boxes.map(one => one.x)), Math.max(...boxes.map(one => one.x + one.width))];
    const segment = document.createElement('div');
    // A click on the copy is one on the thing.
    if (column.dataset['thing'] !== undefined) segment.dataset['thing'] = column.dataset['thing'];
    const ground = drawn([...column.children].filter(one => !texts.includes(one as SVGGraphicsElement)), box);
    zoomed(segment, 'left', box.x);
    zoomed(segment, 'top', box.y - top);
    zoomed(segment, 'width', box.width);
    zoomed(segment, 'height', box.height);
    segment.append(ground);
    if (texts.length > 0) {
        const words = drawn(texts, { x: left, y: box.y, width: right - left, height: box.height });
        zoomed(words, 'margin-left', left - box.x);
        segment.append(words);
    }
    return segment;
}

/** Sets a length that goes along when the map is zoomed. */
export function zoomed({ style }: ElementCSSInlineStyle, property: string, length: number): void {
    style.setProperty(property, `calc(var(--zoom, 1) * ${length}px)`);
}

/** Nothing that a screen reader, the keyboard or the next drawing would take for the original. */
function copyOf(shape: Element): Element {
    const copy = copyOnMap(shape);
    for (const one of [copy, ...copy.querySelectorAll('*')]) {
        for (const name of one.getAttributeNames()) if (/^(id|role|tabindex|aria-.*)$/.test(name)) one.removeAttribute(name);
        one.classList.remove('ringed');
    }
    return copy;
}
