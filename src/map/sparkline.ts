import { columnsOf, type Journey } from '../model/journey.ts';
import { scoreText } from './amounts.ts';
import { captionsFor } from './captions/captions-for.ts';
import { curveThrough, type Point } from './curve.ts';
import { roleOf, stepOf } from './face.ts';
import { dashOf } from './persona-marker.ts';
import type { Scene, Shape } from './scene.ts';

const width = 168;
const height = 44;
const margin = 6;
const step = (height - 2 * margin) / 4;

interface Felt extends Point {
    readonly score: number;
}

/** How a journey feels from its first column to its last, as small as a word: a curve for each persona, with a point where it is lowest. Nothing where no score is said. */
export function drawSparkline(journey: Journey, lang: string | undefined): Scene | undefined {
    const { lanes, summary, tag } = captionsFor(lang);
    const curves = journey.personas.map(({ name }, index) => ({ index, felt: feltBy(journey, name) })).filter(({ felt }) => felt.length > 0);
    if (curves.length === 0) return undefined;
    const shapes: Shape[] = [{ kind: 'path', d: `M0 ${heightOf(0)}H${width}`, stroke: 'hairline' }];
    for (const { index, felt } of curves) {
        const { firm, thin, bridges } = curveThrough(felt);
        if (bridges !== '') shapes.push({ kind: 'path', d: bridges, stroke: 'quiet', weight: 1.1, dash: '1 3' });
        if (firm + thin !== '') shapes.push({ kind: 'path', d: firm + thin, stroke: 'ink', weight: 1.4, dash: dashOf(index) });
    }
    for (const { felt } of curves) {
        const { x, y, score } = felt.reduce((low, one) => one.score < low.score ? one : low);
        shapes.push({ kind: 'circle', x, y, radius: 3, fill: roleOf(stepOf(score)), stroke: 'page' });
    }
    const ends = [...new Set(curves.map(({ felt }) => felt.at(-1)!.score))].map(score => scoreText(score, tag)).join(', ');
    return { width, height, title: lanes['emotion']!.title, summary: summary.ends(ends), shapes };
}

function feltBy(journey: Journey, persona: string): readonly Felt[] {
    const columns = columnsOf(journey);
    const between = columns.length < 2 ? 0 : (width - 2 * margin) / (columns.length - 1);
    return columns.flatMap(({ feels }, column) => {
        const score = feels.find(one => one.score !== undefined && one.for.includes(persona))?.score;
        if (score === undefined) return [];
        const held = Math.max(-2, Math.min(2, score));
        return [{ x: Math.round((margin + column * between) * 100) / 100, y: heightOf(held), column, score: held }];
    });
}

function heightOf(score: number): number {
    return margin + (2 - score) * step;
}
