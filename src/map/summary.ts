import { scoreText } from './amounts.ts';
import type { Sheet } from './sheet.ts';

/** The picture in a few sentences, for who cannot see it. */
export function summaryOf(sheet: Sheet): string {
    const { summary, empty } = sheet.captions;
    if (sheet.places.length === 0) return empty;
    const scores = sheet.places.flatMap(place => place.column.feels.filter(one => one.score !== undefined)
        .map(one => ({ title: place.column.title, score: one.score! })));
    const lowest = scores.reduce((low, one) => low === undefined || one.score < low.score ? one : low, scores[0]);
    const last = scores.at(-1);
    const named = sheet.stretches.filter(stretch => stretch.phase.title !== '').length;
    const pains = sheet.journey.pains.filter(pain => pain.columns.some(column => sheet.placeOf.has(column)));
    return [
        summary.size(sheet.places.length, named),
        ...lowest ? [summary.lowest(lowest.title, scoreText(lowest.score, sheet.language))] : [],
        ...last ? [summary.ends(scoreText(last.score, sheet.language))] : [],
        ...pains.length > 0 ? [summary.pains(pains.length, pains.filter(pain => pain.opportunities.length === 0).length)] : []
    ].join(' ');
}
