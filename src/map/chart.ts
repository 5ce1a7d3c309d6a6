import type { Column, Reaction } from '../model/journey.ts';
import { scoreText } from './amounts.ts';
import { movedApart } from './apart.ts';
import { curveThrough, portionsOf, type Point } from './curve.ts';
import { cutCurve } from './cut-curve.ts';
import { firmness } from './face.ts';
import { kept } from './kept.ts';
import { dashOf } from './persona-marker.ts';
import type { Shape } from './scene.ts';
import type { Place, Sheet, Traveller } from './sheet.ts';
import { stroke } from './signs.ts';
import { holders } from './travellers.ts';
import { styles } from './typography.ts';

/** A scored reaction at its place in a chart of the scale from -2 to +2. */
export interface Mark extends Point {
    readonly traveller: Traveller;
    readonly reaction: Reaction;
    readonly score: number;
    readonly reach: number;
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
    /** From the middle of a marker to its rim, where there is room. */
    readonly reach: number;
    readonly weight: number;
    /** Instead of the dash of each persona. */
    readonly dash?: string;
}

/** `name` tells one chart of a map from another. */
export function chartOf(sheet: Sheet, name: string, reactionsOf: (column: Column) => readonly Reaction[], form: ChartForm): Chart {
    const planned = isPlanned(sheet);
    const part = `${name} marks`;
    const marksAt = (place: Place): readonly Mark[] => kept(place.keeper, part, place.frame, marksOf, place, place.index, place.middle);
    const marksOf = ({ column, index, middle, width }: Place): readonly Mark[] => {
        const found: Omit<Mark, 'reach'>[] = [];
        for (const reaction of reactionsOf(column)) {
            if (reaction.score === undefined) continue;
            const score = clamped(reaction.score);
            const firm = firmness(reaction.grade, planned) !== 'assumed';
            for (const traveller of holders(sheet, reaction.for)) found.push({ traveller, reaction, score, firm, column: index, x: middle, y: heightOf(score, form) });
        }
        return movedApart(found, form.reach, width);
    };
    const marks = sheet.places.map(marksAt);
    return {
        height: 4 * form.step + 2 * form.pad, marks,
        drawGrid: (y, out) => drawGrid(sheet, form, y, out),
        drawLines: (y, out) => drawLines(sheet, withElsewhere(sheet, marks, marksAt), form, y, out)
    };
}

/** The marks of the page and those of the other pages of the picture, from left to right: curves go on over the edge. */
export function withElsewhere<T extends Point & { readonly traveller: Traveller }>(sheet: Sheet, marks: readonly (readonly T[])[], marksAt: (place: Place) => readonly T[]): readonly T[] {
    if (!sheet.elsewhere) return marks.flat();
    const near = nearby(sheet, 2, place => marksAt(place).map(mark => mark.traveller));
    return [...marks.flat(), ...near.flatMap(marksAt)].sort((a, b) => a.column - b.column);
}

/** Places of the pages before and behind, as far as each traveller is met `times` there; a stretch of a curve depends on its ends and on the points beside these. */
function nearby({ elsewhere, places, travellers }: Sheet, times: number, whoIn: (place: Place) => readonly Traveller[]): readonly Place[] {
    const others = [...elsewhere?.values() ?? []];
    return [...outwards(others.filter(({ index }) => index < 0).reverse()), ...outwards(others.filter(({ index }) => index >= places.length))];

    function outwards(along: readonly Place[]): readonly Place[] {
        const missing = new Map(travellers.map(({ index }) => [index, times]));
        const end = along.findIndex(place => {
            for (const index of new Set(whoIn(place).map(one => one.index))) {
                const left = (missing.get(index) ?? 0) - 1;
                if (left > 0) missing.set(index, left);
                else missing.delete(index);
            }
            return missing.size === 0;
        });
        return end < 0 ? along : along.slice(0, end + 1);
    }
}

/** What of a curve the page shows. */
export function onPage({ elsewhere, left, right }: Sheet, d: string): string {
    return elsewhere ? cutCurve(d, left, right) : d;
}

/** What crosses a column without a score. */
export const bridgeSign = stroke('1 4');

/** Whether somebody's curve crosses a column without a score, here or from one page to another. */
export function hasGap(sheet: Sheet, reactionsOf: (column: Column) => readonly Reaction[]): boolean {
    const last = new Map<number, number>();
    const whoIn = ({ column }: Place): readonly Traveller[] => reactionsOf(column).filter(one => one.score !== undefined).flatMap(one => holders(sheet, one.for));
    const places = sheet.elsewhere ? [...sheet.places, ...nearby(sheet, 1, whoIn)].sort((a, b) => a.index - b.index) : sheet.places;
    for (const { column, index } of places) {
        for (const { score, for: names } of reactionsOf(column)) {
            if (score === undefined) continue;
            for (const traveller of holders(sheet, names)) {
                const before = last.get(traveller.index) ?? index;
                last.set(traveller.index, index);
                if (index > before + 1 && index >= 0 && before < sheet.places.length) return true;
            }
        }
    }
    return false;
}

/** Where a score stands in a chart, from its top. */
export function heightOf(score: number, { pad, step }: Pick<ChartForm, 'pad' | 'step'>): number {
    return pad + (2 - clamped(score)) * step;
}

export function isPlanned(sheet: Sheet): boolean {
    return sheet.journey.state !== 'as-is';
}

function clamped(score: number): number {
    return Math.max(-2, Math.min(2, score));
}

function drawGrid({ left, right }: Sheet, form: ChartForm, y: number, out: Shape[]): void {
    const { size, face, fill } = styles.caption;
    for (const score of [2, 1, 0, -1, -2]) {
        const at = y + heightOf(score, form);
        out.push({ kind: 'path', d: `M${left} ${at}H${right}`, stroke: 'hairline', ...score === 0 ? { weight: 1.5 } : { dash: '2 4' } });
        if (form.step >= 20 || score % 2 === 0) out.push({ kind: 'text', x: left - 10, y: at + size * 0.364, text: scoreText(score), size, face, fill, anchor: 'end' });
    }
}

function drawLines(sheet: Sheet, marks: readonly Mark[], form: ChartForm, y: number, out: Shape[]): void {
    const planned = isPlanned(sheet);
    for (const { index } of sheet.travellers) {
        const own = marks.filter(mark => mark.traveller.index === index).map(mark => ({ ...mark, y: mark.y + y }));
        const curve = curveThrough(own);
        const [firm, thin, bridges] = [curve.firm, curve.thin, curve.bridges].map(d => onPage(sheet, d)) as [string, string, string];
        const dash = form.dash ?? dashOf(index);
        if (bridges !== '') out.push({ kind: 'path', d: bridges, stroke: 'quiet', weight: 1.1, dash: '1 4' });
        for (const [d, weight] of [[thin, Math.min(form.weight, 1.1)], [firm, planned ? Math.min(form.weight, 1.1) : form.weight]] as const) {
            if (d === '') continue;
            for (const portion of dash === undefined ? [d] : portionsOf(d)) out.push({ kind: 'path', d: portion, stroke: 'ink', weight, dash });
        }
    }
}
