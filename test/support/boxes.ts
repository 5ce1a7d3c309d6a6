import type { Path, Scene, Shape } from '../../src/map/scene.ts';
import { textBox, walk } from './scene-texts.ts';

export interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}

/** A mark of a scene with what it covers; `owner` is the id of the nearest group that has one. */
export interface Mark {
    readonly shape: Exclude<Shape, { readonly kind: 'group' }>;
    readonly owner: string;
    readonly box: Box;
}

/** All that is drawn, in the order of the scene. */
export function marksOf(scene: Pick<Scene, 'shapes'>): readonly Mark[] {
    const marks: Mark[] = [];
    walk(scene.shapes, 'scene', (shape, owner) => {
        if (shape.kind !== 'group') marks.push({ shape, owner, box: boxOf(shape) });
    });
    return marks;
}

/** What a shape covers, without what its stroke adds; a curve counts to its handles, so that no box is too small. */
export function boxOf(shape: Exclude<Shape, { readonly kind: 'group' }>): Box {
    switch (shape.kind) {
        case 'rect': return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
        case 'circle': return { left: shape.x - shape.radius, right: shape.x + shape.radius, top: shape.y - shape.radius, bottom: shape.y + shape.radius };
        case 'text': return textBox(shape);
        case 'path': return pathBox(shape);
    }
}

/** The straight pieces and bends of a path, each as a box: what a line crosses is told by these and not by the box around it all. */
export function piecesOf({ d, x = 0, y = 0 }: Path): readonly Box[] {
    const pieces: Box[] = [];
    let [atX, atY, startX, startY] = [0, 0, 0, 0];
    for (const [, command, words] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
        const values = (words!.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
        const points = command === 'H' ? [values[0]!, atY] : command === 'V' ? [atX, values[0]!] : command === 'Z' ? [startX, startY] : command === 'A' ? values.slice(5) : values;
        const [endX, endY] = points.slice(-2) as [number, number];
        if (command === 'M') [startX, startY] = [endX, endY];
        else {
            const reach = command === 'A' ? bulge(values[0]!, Math.hypot(endX - atX, endY - atY)) : 0;
            const xs = [atX, ...points.filter((_, i) => i % 2 === 0)];
            const ys = [atY, ...points.filter((_, i) => i % 2 === 1)];
            pieces.push({ left: x + Math.min(...xs) - reach, right: x + Math.max(...xs) + reach, top: y + Math.min(...ys) - reach, bottom: y + Math.max(...ys) + reach });
        }
        [atX, atY] = [endX, endY];
    }
    return pieces;
}

/** Whether two boxes have more in common than `slack` in both directions. */
export function overlap(one: Box, other: Box, slack = 0.01): boolean {
    return one.left < other.right - slack && other.left < one.right - slack && one.top < other.bottom - slack && other.top < one.bottom - slack;
}

export function isWithin(inner: Box, outer: Box, slack = 0.01): boolean {
    return inner.left >= outer.left - slack && inner.right <= outer.right + slack && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
}

export function around(boxes: readonly Box[]): Box {
    return boxes.reduce((one, { left, right, top, bottom }) => ({
        left: Math.min(one.left, left), right: Math.max(one.right, right), top: Math.min(one.top, top), bottom: Math.max(one.bottom, bottom)
    }), { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });
}

function pathBox(path: Path): Box {
    return around(piecesOf(path));
}

/** How far an arc goes beyond its ends at most: a whole circle comes back to where it began. */
function bulge(radius: number, chord: number): number {
    return chord < 0.1 ? 2 * radius : radius;
}
