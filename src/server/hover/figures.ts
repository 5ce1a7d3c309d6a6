import { columnsOf, type Column, type Journey } from '../../model/journey.ts';
import { openPains } from '../../rules/open-pains.ts';
import { lastEmotion, lowestEmotion } from './emotions.ts';
import { count, few, line } from './phrases.ts';
import { costsOf, waitsOf } from './sums.ts';

/** The key figures of a journey, a line each; `base` is the journey that it improves on. */
export function figuresOf(journey: Journey, base?: Journey): readonly string[] {
    const columns = columnsOf(journey);
    const { personas } = journey;
    return [
        sizeOf(journey, columns),
        ...line('Lowest emotion', lowestEmotion(columns, personas)),
        ...line('Last emotion', lastEmotion(columns, personas)),
        ...painsLine(journey, base),
        ...line('Expectations met', expectationsMet(columns)),
        ...line('Waits in all', waitsOf(columns, personas)),
        ...line('Cost to serve', costsOf(journey, columns))
    ];
}

function sizeOf({ phases }: Journey, columns: readonly Column[]): string {
    const named = phases.filter(({ title }) => title !== '').length;
    return `${count(columns.length, 'column')}${named === 0 ? '' : ` in ${count(named, 'phase')}`}`;
}

function painsLine(journey: Journey, base: Journey | undefined): readonly string[] {
    if (journey.pains.length === 0) return [];
    const open = openPains({ journey, base: base && { journey: base } });
    return [`Pains without an opportunity: ${open.length} of ${journey.pains.length}${open.length === 0 ? '' : ` (${few(open.map(({ title }) => title))})`}`];
}

/** Of those whose result is said; what was exceeded was met as well. */
function expectationsMet(columns: readonly Column[]): string | undefined {
    const results = columns.flatMap(column => column.expects.flatMap(({ result }) => result ?? []));
    if (results.length === 0) return undefined;
    const met = results.filter(result => result === 'met' || result === 'exceeded').length;
    return `${Math.round(met / results.length * 100)} % (${met} of ${results.length})`;
}
