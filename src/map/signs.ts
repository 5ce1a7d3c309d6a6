import type { Paint, Role, Shape } from './scene.ts';

/** A small symbol around a point. It is never alone: a word, a tooltip or the legend says what it means. */
export type Sign = (x: number, y: number) => readonly Shape[];

/** The same drawing wherever it is put: one string for all of them. */
export function stamp(d: string, paint: Paint): Sign {
    return (x, y) => [{ kind: 'path', x, y, d, ...paint }];
}

export function upward(role: Role, hollow = false): Sign {
    return stamp('M-4.5 4H4.5L0 -4Z', hollow ? { stroke: role, weight: 1.1 } : { fill: role });
}

export function downward(role: Role, hollow = false): Sign {
    return stamp('M-4.5 -4H4.5L0 4Z', hollow ? { stroke: role, weight: 1.1 } : { fill: role });
}

export const equal: Sign = stamp('M-4 -2H4M-4 2H4', { stroke: 'quiet', weight: 1.6 });

export const dash: Sign = stamp('M-4 0H4', { stroke: 'quiet', weight: 1.6 });

/** A ring whose right half is filled. */
export const half: Sign = (x, y) => [
    { kind: 'circle', x, y, radius: 4, stroke: 'low1', weight: 1.2 },
    { kind: 'path', x, y, d: 'M0 -4A4 4 0 0 1 0 4Z', fill: 'low1' }
];

/** A piece of a line with a dash. */
export function stroke(dash: string): Sign {
    return (x, y) => [{ kind: 'path', d: `M${x - 8} ${y}H${x + 8}`, stroke: 'quiet', weight: 1.4, dash }];
}

export function dot(role: Role, radius = 2): Sign {
    return (x, y) => [{ kind: 'circle', x, y, radius, fill: role }];
}

/** A small open heart: a wish. */
export const heart: Sign = stamp('M0 4C-6 0 -4.5 -4 -2.2 -4C-0.8 -4 0 -3 0 -2C0 -3 0.8 -4 2.2 -4C4.5 -4 6 0 0 4Z', { stroke: 'quiet', weight: 1.2 });

export function diamond(role: Role, reach = 5.5): Sign {
    return stamp(`M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`, { fill: role });
}

/** Of `of` places, `filled` are full: weight, value. */
export function dots(filled: number, of: number, role: Role): Sign {
    const full = stamp(circles(0, 3, filled), { fill: role });
    if (filled >= of) return full;
    const empty = stamp(circles(filled * 8, 2.5, of - filled), { stroke: role });
    return (x, y) => [...full(x, y), ...empty(x, y)];
}

/** Circles 8 pixels apart as one path, which is half as long as each for itself. */
function circles(x: number, radius: number, count: number): string {
    return Array.from({ length: count }, (_, i) => `M${x + i * 8 - radius} 0A${radius} ${radius} 0 1 1 ${x + i * 8 - radius} 0.01Z`).join('');
}

/** Three small bars beside each other, of which `filled` are full. */
export function bars(filled: number, role: Role): Sign {
    const bar = (left: number, inset: number): string => `M${left + inset} ${inset - 3}H${left + 3 - inset}V${3 - inset}H${left + inset}Z`;
    const lefts = [-5.5, -1.5, 2.5];
    const full = stamp(lefts.slice(0, filled).map(left => bar(left, 0)).join(''), { fill: role });
    if (filled >= 3) return full;
    const empty = stamp(lefts.slice(filled).map(left => bar(left, 0.5)).join(''), { stroke: role, weight: 0.8 });
    return (x, y) => [...full(x, y), ...empty(x, y)];
}
