import { rounded } from './rounded.ts';

type Point = readonly [x: number, y: number];

/**
 * What of a curve lies between two places from left to right. The curve is path data of absolute M, L and C that runs to the
 * right, with the handles of a monotone cubic at thirds of each piece, so that a place divides a piece as it divides its width.
 */
export function cutCurve(d: string, left: number, right: number): string {
    let end: Point = [0, 0];
    let drawnTo: Point | undefined;
    let cut = '';
    for (const command of d.match(/[MLC][^MLC]*/g) ?? []) {
        const numbers = command.slice(1).split(/[ ,]+/).map(Number);
        const start = end;
        end = [numbers.at(-2)!, numbers.at(-1)!];
        if (command[0] === 'M' || end[0] <= left || start[0] >= right) continue;
        const [from, to] = [left, right].map(x => Math.max(0, Math.min(1, (x - start[0]) / (end[0] - start[0])))) as [number, number];
        const handles: readonly [Point, Point] = command[0] === 'C'
            ? [[numbers[0]!, numbers[1]!], [numbers[2]!, numbers[3]!]]
            : [between(start, end, 1 / 3), between(start, end, 2 / 3)];
        const piece = partOf([start, ...handles, end], from, to);
        if (drawnTo !== start) cut += `M${words(piece[0])}`;
        cut += command[0] === 'C' ? `C${piece.slice(1).map(words).join(',')}` : `L${words(piece[3])}`;
        drawnTo = end;
    }
    return cut;
}

type Cubic = readonly [Point, Point, Point, Point];

/** De Casteljau's algorithm, first for the end and then for the start. */
function partOf(cubic: Cubic, from: number, to: number): Cubic {
    const [p, a, b, c] = to < 1 ? divided(cubic, to)[0] : cubic;
    return from > 0 ? divided([p, a, b, c], from / to)[1] : [p, a, b, c];
}

function divided([a, b, c, d]: Cubic, at: number): readonly [Cubic, Cubic] {
    const [ab, bc, cd] = [between(a, b, at), between(b, c, at), between(c, d, at)];
    const [abc, bcd] = [between(ab, bc, at), between(bc, cd, at)];
    const middle = between(abc, bcd, at);
    return [[a, ab, abc, middle], [middle, bcd, cd, d]];
}

function between([x1, y1]: Point, [x2, y2]: Point, at: number): Point {
    return [x1 + (x2 - x1) * at, y1 + (y2 - y1) * at];
}

function words([x, y]: Point): string {
    return `${rounded(x)},${rounded(y)}`;
}
