import { curveMonotoneX, line } from 'd3-shape';

export interface Point {
    readonly x: number;
    readonly y: number;
    /** Which column of the map it stands in, from 0. */
    readonly column: number;
}

export interface Curve {
    /** Monotone cubic through neighbours (Fritsch and Carlson 1980): it never rises or falls beyond its points. */
    readonly solid: string;
    /** Straight across columns without a score, so that no value is claimed there. */
    readonly bridges: string;
}

export function curveThrough(points: readonly Point[]): Curve {
    const solid: string[] = [];
    const bridges: string[] = [];
    let run: Point[] = [];
    for (const point of points) {
        const last = run.at(-1);
        if (last && point.column > last.column + 1) {
            solid.push(monotone(run));
            bridges.push(`M${last.x} ${last.y}L${point.x} ${point.y}`);
            run = [];
        }
        run.push(point);
    }
    solid.push(monotone(run));
    return { solid: solid.join(''), bridges: bridges.join('') };
}

const monotoneLine = line<Point>().x(point => point.x).y(point => point.y).curve(curveMonotoneX).digits(2);

function monotone(run: readonly Point[]): string {
    return run.length < 2 ? '' : monotoneLine(run as Point[]) ?? '';
}
