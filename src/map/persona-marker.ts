import { rounded } from './rounded.ts';
import type { Paint, Role, Shape } from './scene.ts';

/** The outline by which a persona is known all over the map; from the seventh on the shapes come again, with the initial. */
export function outline(index: number, x: number, y: number, reach: number, paint: Paint): Shape {
    const shape = index % 6;
    if (shape === 0) return { kind: 'circle', x, y, radius: reach, ...paint };
    if (shape === 1) return { kind: 'rect', x: x - reach * 0.92, y: y - reach * 0.92, width: reach * 1.84, height: reach * 1.84, radius: reach * 0.3, ...paint };
    return { kind: 'path', x, y, d: polygon(shape, reach), ...paint };
}

/** How far the outline goes to the side, for each pixel of its reach. */
export function halfWidthOf(index: number): number {
    return halfWidths[index % halfWidths.length]!;
}

/** The line of a persona's curve; no dash for the first. */
export function dashOf(index: number): string | undefined {
    return dashes[index % dashes.length];
}

/** The persona's outline, small, and quiet before a fact that holds for some of the personas only; large enough for an initial where it has one. */
export function smallMarker(index: number, name: string, x: number, y: number, { role = 'quiet', fill, reach = 4.2 }: { readonly role?: Role; readonly fill?: Role; readonly reach?: number } = {}): Shape[] {
    if (index < 6) return [outline(index, x, y, reach, { fill, stroke: role, weight: 1.3 })];
    return [outline(index, x, y, initialed, { fill, stroke: role, weight: 1.1 }), initial(name, index, x, y, initialed, role)];
}

/** What a small marker takes, with the air behind it. */
export function smallMarkerWidth(index: number): number {
    return index < 6 ? 13 : Math.ceil(2 * halfWidthOf(index) * initialed) + 4;
}

/** How far right of the place of a small marker its middle is. */
export function smallMarkerMiddle(index: number): number {
    return index < 6 ? 4.5 : halfWidthOf(index) * initialed + 0.5;
}

/** The initial of a persona in the middle of its outline, where the outline alone is not enough. */
export function initial(title: string, index: number, x: number, y: number, reach: number, role: Role): Shape {
    const letter = [...title.trim()][0] ?? '?';
    const size = Math.max(10, rounded(reach * 1.05));
    return { kind: 'text', x, y: y + size * 0.364 + lowering(index) * reach, text: letter.toUpperCase(), size, face: 'semibold', fill: role, anchor: 'middle' };
}

/** How much lower than its middle an outline has room for what stands in it. */
export function lowering(index: number): number {
    return index % 6 === 4 ? 0.18 : index % 6 === 5 ? -0.08 : 0;
}

const initialed = 6.5;
const halfWidths = [1, 0.92, 1.25, 1.12, 1.3, 0.95] as const;

const dashes: readonly (string | undefined)[] = [undefined, '7 4', '12 4 2 4', '3 3', '14 5', '8 3 2 3 2 3'];

/** Diamond, hexagon, triangle, shield; each encloses about the area of the circle of the same reach. */
const corners: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
    2: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
    3: [[-0.56, -0.97], [0.56, -0.97], [1.12, 0], [0.56, 0.97], [-0.56, 0.97], [-1.12, 0]],
    4: [[0, -1.4], [1.3, 0.92], [-1.3, 0.92]],
    5: [[-0.95, -1], [0.95, -1], [0.95, 0.3], [0, 1.25], [-0.95, 0.3]]
};

/** There are few reaches, so each outline is written once. */
const polygons = new Map<number, string>();

function polygon(shape: number, reach: number): string {
    const key = shape * 1000 + reach;
    let d = polygons.get(key);
    if (d === undefined) polygons.set(key, d = corners[shape]!.map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${rounded(dx * reach)} ${rounded(dy * reach)}`).join('') + 'Z');
    return d;
}
