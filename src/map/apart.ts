import { halfWidthOf } from './persona-marker.ts';
import type { Traveller } from './sheet.ts';

/** A persona's marker that may have to make room for others of its column. */
export interface Movable {
    readonly traveller: Traveller;
    readonly x: number;
    readonly y: number;
}

/** Between two markers, with what their rims take. */
const air = 4;

/** Markers whose heights nearly meet stand beside each other, never above or below their value; where they are too many for `width`, they are smaller. */
export function movedApart<T extends Movable>(marks: readonly T[], reach: number, width: number): readonly (T & { readonly reach: number })[] {
    if (marks.length === 1) return [{ ...marks[0]!, reach }];
    const moved: (T & { readonly reach: number })[] = [];
    const byHeight = [...marks].sort((a, b) => a.y - b.y);
    while (byHeight.length > 0) {
        const near = [byHeight.shift()!];
        while (byHeight[0] && byHeight[0].y - near.at(-1)!.y < 2.3 * reach) near.push(byHeight.shift()!);
        near.sort((a, b) => a.traveller.index - b.traveller.index);
        moved.push(...besideEachOther(near, reach, width));
    }
    return moved;
}

function besideEachOther<T extends Movable>(marks: readonly T[], wanted: number, width: number): readonly (T & { readonly reach: number })[] {
    const halves = marks.map(mark => halfWidthOf(mark.traveller.index));
    const whole = 2 * halves.reduce((sum, half) => sum + half, 0);
    const airs = air * (marks.length - 1);
    const reach = Math.min(wanted, Math.floor(2 * (width - airs) / whole) / 2);
    let left = -(whole * reach + airs) / 2;
    return marks.map((mark, i) => {
        const x = mark.x + left + halves[i]! * reach;
        left += 2 * halves[i]! * reach + air;
        return { ...mark, x: marks.length === 1 ? mark.x : x, reach };
    });
}
