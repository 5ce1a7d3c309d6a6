import { wholeWords } from '../../language/whole-words.ts';
import type { Span } from '../../model/spans.ts';

/** What stands in a line before the name of the thing that it begins, whatever else is broken there. */
const begins = /\b(journey|phase|touchpoint|action)\s+$/;
/** What stands before the name of a thing where it is only named. */
const refers = /(\b(next|replaces|details|solves|implements|phases|of)|[.,])\s*$/;
const column = /^column\.[^.]+$/;

/** What can still be read of a broken text: which columns are damaged, and where the names of things stand that no tree has any more. */
export interface Remains {
    /** True for a column, by its id, with a mistake in it or right behind it. */
    hits(id: string): boolean;
    /** Where a name stands, outside of the columns that are whole. */
    placeOf(name: string): number | undefined;
}

export function remainsOf(text: string, spans: readonly Span[], errors: readonly number[]): Remains {
    const columns = spans.filter(({ id }) => column.test(id));
    const ends = columns.map((_, i) => columns[i + 1]?.start ?? spans.reduce((end, span) => span.id === 'journey' ? span.end : end, text.length));
    const hit = new Set(columns.filter(({ start, end }, i) => errors.some(at => start <= at && at < Math.max(end + 1, ends[i]!))).map(({ id }) => id));
    const whole = columns.filter(({ id }) => !hit.has(id));
    return {
        hits: id => hit.has(id),
        placeOf(name) {
            // A second thing of one name has a number behind it, which is not in the text.
            const written = name.replace(/~\d+$/, '');
            if (written === '') return undefined;
            const lineUpTo = (at: number): string => text.slice(text.lastIndexOf('\n', at) + 1, at);
            const places = [...text.matchAll(wholeWords(written))].map(({ index }) => index).filter(at => !whole.some(({ start, end }) => start <= at && at < end));
            return places.find(at => begins.test(lineUpTo(at))) ?? places.find(at => !refers.test(lineUpTo(at)));
        }
    };
}
