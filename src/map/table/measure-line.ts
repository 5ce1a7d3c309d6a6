import type { Measure } from '../../model/journey.ts';
import { valueText } from '../amounts.ts';
import type { Sheet } from '../sheet.ts';
import { lineOf, titlesOf, type TableLine } from './line.ts';

/** A metric, its value now and its target, and in brackets what it was, since when and who says so. */
export function measureLine(sheet: Sheet, measure: Measure): TableLine[] {
    const { captions, language } = sheet;
    const { metric, value, was, on, sources, trend } = measure;
    const target = measure.target ?? metric.target;
    const text = (number: number): string => valueText(number, measure.unit ?? metric.unit, language);
    const figures = [...value === undefined ? [] : [text(value)], ...target === undefined ? [] : [`→ ${text(target)}`]].join(' ');
    return lineOf(sheet, measure, figures === '' ? metric.title : `${metric.title}: ${figures}`, [
        ...was === undefined ? [] : [captions.was(text(was))],
        ...trend ? [captions.trend[trend]] : [],
        ...on ? [captions.asOf(on.text)] : [],
        ...sources.length === 0 ? [] : [captions.table.from(titlesOf(sources))]
    ], trend === 'better' ? 'gain' : trend === 'worse' ? 'pain' : undefined);
}
