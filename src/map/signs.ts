import type { Role, Shape } from './scene.ts';

/** A small symbol around a point. It is never alone: a word, a tooltip or the legend says what it means. */
export type Sign = (x: number, y: number) => readonly Shape[];

export function upward(role: Role, hollow = false): Sign {
    return (x, y) => [triangle(x, y, -4, role, hollow)];
}

export function downward(role: Role, hollow = false): Sign {
    return (x, y) => [triangle(x, y, 4, role, hollow)];
}

function triangle(x: number, y: number, reach: number, role: Role, hollow: boolean): Shape {
    const d = `M${x - 4.5} ${y - reach}H${x + 4.5}L${x} ${y + reach}Z`;
    return hollow ? { kind: 'path', d, stroke: role, weight: 1.1 } : { kind: 'path', d, fill: role };
}

export const equal: Sign = (x, y) => [{ kind: 'path', d: `M${x - 4} ${y - 2}H${x + 4}M${x - 4} ${y + 2}H${x + 4}`, stroke: 'quiet', weight: 1.6 }];

/** A ring whose right half is filled. */
export const half: Sign = (x, y) => [
    { kind: 'circle', x, y, radius: 4, stroke: 'low1', weight: 1.2 },
    { kind: 'path', d: `M${x} ${y - 4}A4 4 0 0 1 ${x} ${y + 4}Z`, fill: 'low1' }
];

export function dot(role: Role, radius = 2): Sign {
    return (x, y) => [{ kind: 'circle', x, y, radius, fill: role }];
}

export const dash: Sign = (x, y) => [{ kind: 'path', d: `M${x - 4} ${y}H${x + 4}`, stroke: 'quiet', weight: 1.6 }];

/** A small open heart: a wish. */
export const heart: Sign = (x, y) => [{
    kind: 'path', stroke: 'quiet', weight: 1.2,
    d: `M${x} ${y + 4}C${x - 6} ${y} ${x - 4.5} ${y - 4} ${x - 2.2} ${y - 4}C${x - 0.8} ${y - 4} ${x} ${y - 3} ${x} ${y - 2}`
        + `C${x} ${y - 3} ${x + 0.8} ${y - 4} ${x + 2.2} ${y - 4}C${x + 4.5} ${y - 4} ${x + 6} ${y} ${x} ${y + 4}Z`
}];

export function diamond(role: Role, reach = 5.5): Sign {
    return (x, y) => [{ kind: 'path', d: `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`, fill: role }];
}

/** Of `of` places, `filled` are full: weight, value. */
export function dots(filled: number, of: number, role: Role): Sign {
    return (x, y) => {
        const full: Shape = { kind: 'path', d: circles(x, y, 3, filled), fill: role };
        return filled >= of ? [full] : [full, { kind: 'path', d: circles(x + filled * dotStep, y, 2.5, of - filled), stroke: role }];
    };
}

const dotStep = 8;

/** Circles beside each other as one path, which is half as long as each for itself. */
function circles(x: number, y: number, radius: number, count: number): string {
    let d = '';
    for (let i = 0; i < count; i++) {
        const at = x + i * dotStep - radius;
        d += `M${at} ${y}A${radius} ${radius} 0 1 1 ${at} ${y + 0.01}Z`;
    }
    return d;
}

/** Three small bars beside each other, of which `filled` are full. */
export function bars(filled: number, role: Role): Sign {
    return (x, y) => {
        let full = '';
        let empty = '';
        for (let i = 0; i < 3; i++) {
            const left = x - 5.5 + i * 4;
            if (i < filled) full += `M${left} ${y - 3}H${left + 3}V${y + 3}H${left}Z`;
            else empty += `M${left + 0.5} ${y - 2.5}H${left + 2.5}V${y + 2.5}H${left + 0.5}Z`;
        }
        return [{ kind: 'path', d: full, fill: role }, ...empty === '' ? [] : [{ kind: 'path', d: empty, stroke: role, weight: 0.8 } as const]];
    };
}
