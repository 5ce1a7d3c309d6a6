import type { Grade } from '../model/journey.ts';
import { initial, lowering, outline } from './persona-marker.ts';
import { rounded } from './rounded.ts';
import type { Role, Shape } from './scene.ts';

/** The step of the scale whose colour and mouth a score has: half steps take the one further from zero. */
export function stepOf(score: number): Step {
    const step = Math.sign(score) * Math.ceil(Math.abs(score));
    return Math.max(-2, Math.min(2, step)) as Step;
}

export type Step = -2 | -1 | 0 | 1 | 2;

export function roleOf(step: Step): Role {
    return roles[step + 2]!;
}

/** How firmly a reaction stands: what is measured has a heavy rim, what is assumed or planned a thin one. */
export function firmness(grade: Grade | undefined, planned: boolean): Firmness {
    return grade === 'assumed' || planned && grade === undefined ? 'assumed' : grade === 'measured' ? 'measured' : 'known';
}

export type Firmness = 'measured' | 'known' | 'assumed';

/** A line-drawn face in its persona's outline. */
export function face(index: number, title: string, score: number, firm: Firmness, x: number, y: number, reach = 11): Shape[] {
    const step = stepOf(score);
    const role = roleOf(step);
    const weight = rims[firm];
    const shapes = [outline(index, x, y, reach, { fill: firm === 'assumed' ? 'band' : 'page', stroke: role, weight })];
    if (index >= 6) return [...shapes, initial(title, index, x, y, reach, 'ink')];
    return [...shapes, { kind: 'path', x, y, d: features(index % 6, step, reach), stroke: role, weight: firm === 'assumed' ? 1.1 : 1.6 }];
}

const roles: readonly Role[] = ['low2', 'low1', 'zero', 'high1', 'high2'];
const rims: Readonly<Record<Firmness, number>> = { measured: 3.4, known: 2, assumed: 1.1 };

/** Eyes and mouth around the middle of the outline; there are few, so each is written once. */
function features(shape: number, step: Step, reach: number): string {
    const key = (shape * 10 + step) * 1000 + reach;
    let d = drawn.get(key);
    const low = reach * lowering(shape);
    if (d === undefined) drawn.set(key, d = eyes(low - reach * 0.22, reach) + mouth(step, low + reach * 0.34, reach));
    return d;
}

const drawn = new Map<number, string>();

function eyes(y: number, reach: number): string {
    const [side, up, down] = [rounded(reach * 0.33), rounded(y - reach * 0.12), rounded(y + reach * 0.12)];
    return `M${-side} ${up}V${down}M${side} ${up}V${down}`;
}

/** From a deep frown to a wide smile. */
function mouth(step: Step, y: number, reach: number): string {
    const wide = rounded(reach * (Math.abs(step) === 2 ? 0.44 : 0.36));
    const bend = reach * [-0.5, -0.28, 0, 0.28, 0.56][step + 2]!;
    const rest = y - bend * 0.3;
    return `M${-wide} ${rounded(rest)}Q0 ${rounded(rest + bend)} ${wide} ${rounded(rest)}`;
}
