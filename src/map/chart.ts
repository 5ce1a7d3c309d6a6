import type { Column, Reaction } from '../model/journey.ts';
import { scoreText } from './amounts.ts';
import { curveThrough, type Point } from './curve.ts';
import { kept } from './kept.ts';
import { dashOf } from './persona-marker.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import { holders } from './travellers.ts';
import { styles } from './typography.ts';

/** A scored reaction at its place in a chart of the scale from -2 to +2. */
export interface Mark extends Point {
    readonly traveller: Traveller;
    readonly reaction: Reaction;
    readonly score: number;
}

export interface Chart {
    readonly height: number;
    /** By column. */
    readonly marks: readonly (readonly Mark[])[];
    /** Hairlines with the values of the scale. */
    readonly drawGrid: (y: number, out: Shape[]) => void;
    /** A line for each traveller. */
    readonly drawLines: (y: number, out: Shape[]) => void;
}

/** The room at the left of a chart for the values of its scale. */
export const scaleWidth = 24;

export interface ChartForm {
    readonly step: number;
    readonly pad: number;
    /** Marks nearer than this move apart sideways, never up or down. */
    readonly apart: number;
    readonly weight: number;
    /** Instead of the dash of each persona. */
    readonly dash?: string;
}

/** `name` tells one chart of a map from another. */
export function chartOf(sheet: Sheet, name: string, reactionsOf: (column: Column) => readonly Reaction[], form: ChartForm): Chart {
    const marks = sheet.places.map(({ column, index, middle, width }) => kept(column, `${name} marks`, `${sheet.frame} ${index}`, () => {
        const found: Mark[] = [];
        for (const reaction of reactionsOf(column)) {
            if (reaction.score === undefined) continue;
            const score = Math.max(-2, Math.min(2, reaction.score));
            const y = form.pad + (2 - score) * form.step;
            for (const traveller of holders(sheet, reaction.for)) found.push({ traveller, reaction, score, column: index, x: middle, y });
        }
        return movedApart(found, form.apart, width);
    }));
    return {
        height: 4 * form.step + 2 * form.pad, marks,
        drawGrid: (y, out) => drawGrid(sheet, form, y, out),
        drawLines: (y, out) => drawLines(sheet, marks.flat(), form, y, out)
    };
}

function movedApart(marks: readonly Mark[], apart: number, width: number): readonly Mark[] {
    if (marks.length < 2) return marks;
    const moved: Mark[] = [];
    const byHeight = [...marks].sort((a, b) => a.y - b.y);
    while (byHeight.length > 0) {
        const near = [byHeight.shift()!];
        while (byHeight[0] && byHeight[0].y - near.at(-1)!.y < apart) near.push(byHeight.shift()!);
        near.sort((a, b) => a.traveller.index - b.traveller.index);
        const step = Math.min(apart, width / near.length);
        near.forEach((mark, i) => moved.push({ ...mark, x: mark.x + (i - (near.length - 1) / 2) * step }));
    }
    return moved;
}

function drawGrid({ left, right }: Sheet, form: ChartForm, y: number, out: Shape[]): void {
    const { size, face, fill } = styles.caption;
    for (const score of [2, 1, 0, -1, -2]) {
        const at = y + form.pad + (2 - score) * form.step;
        out.push({ kind: 'path', d: `M${left} ${at}H${right}`, stroke: 'hairline', ...score === 0 ? { weight: 1.5 } : { dash: '2 4' } });
        if (form.step >= 20 || score % 2 === 0) out.push({ kind: 'text', x: left - 10, y: at + size * 0.364, text: scoreText(score), size, face, fill, anchor: 'end' });
    }
}

function drawLines(sheet: Sheet, marks: readonly Mark[], form: ChartForm, y: number, out: Shape[]): void {
    const planned = sheet.journey.state !== 'as-is';
    for (const { index } of sheet.travellers) {
        const own = marks.filter(mark => mark.traveller.index === index).map(mark => ({ ...mark, y: mark.y + y }));
        const { solid, bridges } = curveThrough(own);
        if (bridges !== '') out.push({ kind: 'path', d: bridges, stroke: 'quiet', weight: 1.1, dash: '1 4' });
        if (solid !== '') out.push({ kind: 'path', d: solid, stroke: 'ink', weight: planned ? 1.2 : form.weight, dash: form.dash ?? dashOf(index) });
    }
}
