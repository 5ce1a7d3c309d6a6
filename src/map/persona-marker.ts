import { rounded } from './rounded.ts';
import type { Paint, Role, Shape } from './scene.ts';

/** The outline by which a persona is known all over the map; from the seventh on the shapes come again, with the initial. */
export function outline(index: number, x: number, y: number, reach: number, paint: Paint): Shape {
    const shape = index % 6;
    if (shape === 0) return { kind: 'circle', x, y, radius: reach, ...paint };
    if (shape === 1) return { kind: 'rect', x: x - reach * 0.92, y: y - reach * 0.92, width: reach * 1.84, height: reach * 1.84, radius: reach * 0.3, ...paint };
    return { kind: 'path', x, y, d: polygon(shape, reach), ...paint };
}

/** The line of a persona's curve; no dash for the first. */
export function dashOf(index: number): string | undefined {
    return dashes[index % dashes.length];
}

/** The persona's outline, small and quiet, before a fact that holds for some of the personas only. */
export function smallMarker(index: number, name: string, x: number, y: number, role: Role = 'quiet'): Shape[] {
    const marker = outline(index, x, y, 4.2, { stroke: role, weight: 1.3 });
    return index < 6 ? [marker] : [marker, initial(name, x, y, 6, role)];
}

export function initial(title: string, x: number, y: number, size: number, role: Role): Shape {
    const letter = [...title.trim()][0] ?? '?';
    return { kind: 'text', x, y: y + size * 0.364, text: letter.toUpperCase(), size, face: 'semibold', fill: role, anchor: 'middle' };
}

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
