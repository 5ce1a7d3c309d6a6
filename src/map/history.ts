import type { Measure } from '../model/journey.ts';
import { rounded } from './rounded.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { holders } from './travellers.ts';

/** What is known of one metric in one place: the latest measure, and every value in the order of its dates. */
export interface History {
    readonly latest: Measure;
    readonly values: readonly number[];
}

/** The measures that hold for a shown traveller, those of one metric together. */
export function historiesOf(sheet: Sheet, measures: readonly Measure[]): readonly History[] {
    const shown = measures.filter(measure => holders(sheet, measure.for).length > 0);
    // Most columns measure nothing or one thing, and each of them is asked several times.
    if (shown.length < 2) return shown.map(latest => ({ latest, values: latest.value === undefined ? [] : [latest.value] }));
    const together = Map.groupBy(shown, measure => `${measure.metric.name} ${measure.for.join(' ')}`);
    return [...together.values()].map(group => {
        const dated = [...group].sort((a, b) => compare(a.on?.last ?? '', b.on?.last ?? ''));
        return { latest: dated.at(-1)!, values: dated.flatMap(measure => measure.value ?? []) };
    });
}

/** A small line through the values, a dot on the latest; flat where they are all the same. */
export function sparkLine(values: readonly number[], x: number, y: number, width: number, height: number): Shape[] {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const points = values.map((value, i) => ({
        x: x + i / (values.length - 1) * width,
        y: high === low ? y + height / 2 : y + (high - value) / (high - low) * height
    }));
    const last = points.at(-1)!;
    return [
        { kind: 'path', d: points.map((point, i) => `${i === 0 ? 'M' : 'L'}${rounded(point.x)} ${rounded(point.y)}`).join(''), stroke: 'quiet', weight: 1.2 },
        { kind: 'circle', x: last.x, y: last.y, radius: 2, fill: 'ink' }
    ];
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
