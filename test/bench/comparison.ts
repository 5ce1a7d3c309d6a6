import { compareJourneys } from '../../src/compare/compare-journeys.ts';
import type { Column, Journey } from '../../src/model/journey.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { type Figures, figures } from './figures.ts';

export interface Compared extends Figures {
    readonly what: string;
}

/** Comparisons on which V8 has to learn; they do not count. */
const warmUp = 20;

/** How long it takes, in ms, to compare journeys of so many columns: what an editor does after a keystroke, and the hardest that there is. */
export function measureComparison(columns: number, rounds: number): readonly Compared[] {
    const journey = (): Journey => generateJourney({ seed: 4, columns, personas: 2, words: 'plain' });
    const edited = each(journey(), column => ({ ...column, feels: column.feels.map(one => ({ ...one, score: -(one.score ?? 1) })), does: column.does.slice(1) }));
    const other = generateJourney({ seed: 5, columns, personas: 2, words: 'plain' });
    return [
        measure(`${columns} columns, the same`, journey(), journey(), rounds),
        measure(`${columns} columns, each of them edited`, journey(), edited, rounds),
        measure(`${columns} columns, each under another name`, journey(), each(other, column => ({ ...column, name: `x${column.name}`, id: `x${column.id}` })), rounds)
    ];
}

function measure(what: string, before: Journey, after: Journey, rounds: number): Compared {
    const times = Array.from({ length: warmUp + rounds }, () => {
        const start = performance.now();
        compareJourneys(before, after);
        return performance.now() - start;
    });
    return { what, ...figures(times.slice(warmUp)) };
}

function each(journey: Journey, edit: (column: Column) => Column): Journey {
    return { ...journey, phases: journey.phases.map(phase => ({ ...phase, columns: phase.columns.map(edit) })) };
}
