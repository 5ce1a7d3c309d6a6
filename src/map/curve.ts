import { curveMonotoneX, line } from 'd3-shape';
import { remembered } from './remembered.ts';

export interface Point {
    readonly x: number;
    readonly y: number;
    /** Which column of the map it stands in, from 0. */
    readonly column: number;
    /** False where the value is assumed or planned. */
    readonly firm?: boolean;
}

export interface Curve {
    /** Monotone cubic through neighbours (Fritsch and Carlson 1980): it never rises or falls beyond its points. */
    readonly firm: string;
    /** The stretches of the same curve from or to a value that is not firm. */
    readonly thin: string;
    /** Straight across columns without a score, so that no value is claimed there. */
    readonly bridges: string;
}

export function curveThrough(points: readonly Point[]): Curve {
    return remembered(curves, points.map(({ x, y, column, firm }) => `${x} ${y} ${column} ${firm !== false}`).join(), () => laidThrough(points));
}

/** A curve is pure, and most are those of the picture before. */
const curves = new Map<string, Curve>();

function laidThrough(points: readonly Point[]): Curve {
    const stretches: Stretch[] = [];
    const bridges: string[] = [];
    let run: Point[] = [];
    for (const point of points) {
        const last = run.at(-1);
        if (last && point.column > last.column + 1) {
            stretches.push(...stretchesOf(run));
            bridges.push(`M${last.x} ${last.y}L${point.x} ${point.y}`);
            run = [];
        }
        run.push(point);
    }
    stretches.push(...stretchesOf(run));
    const all = (firm: boolean): string => stretches.filter(stretch => stretch.firm === firm).map(stretch => stretch.d).join('');
    return { firm: all(true), thin: all(false), bridges: bridges.join('') };
}

/**
 * A curve in portions of some touchpoints each, which meet at points of it. A browser lays the dashes of a whole path anew for each
 * part of it that is scrolled into view; those of a portion begin under the sign at its first point.
 */
export function portionsOf(curve: string): readonly string[] {
    return remembered(portioned, curve, () => cutIntoPortions(curve));
}

const portioned = new Map<string, readonly string[]>();

function cutIntoPortions(curve: string): readonly string[] {
    const portions: string[] = [];
    let drawn = 0;
    let start = '';
    let isApart = true;
    for (const piece of curve.match(/[MLC][^MLC]*/g) ?? []) {
        const isMove = piece.startsWith('M');
        if (!isMove && drawn++ % mostPieces === 0) portions.push(`M${start}${piece}`);
        else if (!isMove) portions[portions.length - 1] += isApart ? `M${start}${piece}` : piece;
        isApart = isMove;
        start = endOf(piece);
    }
    return portions;
}

const mostPieces = 12;

/** A part of a curve that is drawn with one weight. */
interface Stretch {
    readonly d: string;
    readonly firm: boolean;
}

/** The whole curve is laid through the points of the run before it is cut where its weight changes. */
function stretchesOf(run: readonly Point[]): readonly Stretch[] {
    if (run.length < 2) return [];
    const [start = '', ...pieces] = (monotoneLine(run as Point[]) ?? '').split(/(?=[CL])/);
    const stretches: { d: string; readonly firm: boolean }[] = [];
    pieces.forEach((piece, i) => {
        const firm = run[i]!.firm !== false && run[i + 1]!.firm !== false;
        const last = stretches.at(-1);
        if (last?.firm === firm) last.d += piece;
        else stretches.push({ d: (i === 0 ? start : `M${endOf(pieces[i - 1]!)}`) + piece, firm });
    });
    return stretches;
}

function endOf(piece: string): string {
    return piece.slice(1).split(',').slice(-2).join(',');
}

const monotoneLine = line<Point>().x(point => point.x).y(point => point.y).curve(curveMonotoneX).digits(2);
