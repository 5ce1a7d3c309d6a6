import { scoreText } from './amounts.ts';
import type { Sheet } from './sheet.ts';
import { holders } from './travellers.ts';

/** The picture in a few sentences, for who cannot see it. */
export function summaryOf(sheet: Sheet): string {
    const { summary, empty } = sheet.captions;
    if (sheet.places.length === 0) return empty;
    const scored = sheet.places.map(({ column }) => ({ title: column.title, scores: column.feels.filter(one => holders(sheet, one.for).length > 0).flatMap(one => one.score ?? []) }))
        .filter(({ scores }) => scores.length > 0);
    const lows = scored.map(({ title, scores }) => ({ title, score: Math.min(...scores) }));
    const lowest = lows.reduce((low, one) => one.score < low!.score ? one : low, lows[0]);
    // Each persona may end elsewhere.
    const ends = [...new Set(scored.at(-1)?.scores)].map(score => scoreText(score, sheet.language)).join(', ');
    const named = sheet.stretches.filter(stretch => stretch.phase.title !== '').length;
    const pains = sheet.journey.pains.filter(pain => pain.columns.some(column => sheet.placeOf.has(column)));
    return [
        summary.size(sheet.places.length, named),
        ...lowest ? [summary.lowest(lowest.title, scoreText(lowest.score, sheet.language))] : [],
        ...ends === '' ? [] : [summary.ends(ends)],
        ...pains.length > 0 ? [summary.pains(pains.length, pains.filter(pain => pain.opportunities.length === 0).length)] : []
    ].join(' ');
}
