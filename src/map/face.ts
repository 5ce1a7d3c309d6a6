import type { Grade } from '../model/journey.ts';
import { initial, outline } from './persona-marker.ts';
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
    if (index >= 6) return [...shapes, initial(title, x, y, reach, role)];
    const low = index % 6 === 4 ? reach * 0.18 : index % 6 === 5 ? reach * -0.08 : 0;
    const features = eyes(x, y + low - reach * 0.22, reach) + mouth(step, x, y + low + reach * 0.34, reach);
    return [...shapes, { kind: 'path', d: features, stroke: role, weight: firm === 'assumed' ? 1.1 : 1.6 }];
}

const roles: readonly Role[] = ['low2', 'low1', 'zero', 'high1', 'high2'];
const rims: Readonly<Record<Firmness, number>> = { measured: 3.4, known: 2, assumed: 1.1 };

function eyes(x: number, y: number, reach: number): string {
    const [left, right, up, down] = [x - reach * 0.33, x + reach * 0.33, y - reach * 0.12, y + reach * 0.12];
    return `M${round(left)} ${round(up)}V${round(down)}M${round(right)} ${round(up)}V${round(down)}`;
}

/** From a deep frown to a wide smile. */
function mouth(step: Step, x: number, y: number, reach: number): string {
    const wide = reach * (Math.abs(step) === 2 ? 0.44 : 0.36);
    const bend = reach * [-0.5, -0.28, 0, 0.28, 0.56][step + 2]!;
    const rest = y - bend * 0.3;
    return `M${round(x - wide)} ${round(rest)}Q${round(x)} ${round(rest + bend)} ${round(x + wide)} ${round(rest)}`;
}

function round(value: number): number {
    return Math.round(value * 100) / 100;
}
