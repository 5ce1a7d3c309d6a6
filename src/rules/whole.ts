import { AstUtils } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { type Entry, type JourneyOutline, outlineOf } from '../language/outline.ts';
import type { Whole } from './consulted.ts';

/** A metric by the file that declares it and its name. */
export function metricKey(metric: ast.Metric): string {
    return `${AstUtils.getDocument(metric).uri.toString()}#${metric.name ?? ''}`;
}

/** What one linked file adds to the whole. */
export function partOf(file: ast.JourneyFile): Whole {
    const { journeys } = outlineOf(file);
    const measured = new Set<string>();
    for (const journey of journeys) addMeasured(journey, measured);
    return { hasJourneys: journeys.length > 0, measured };
}

export function wholeOf(parts: readonly Whole[]): Whole {
    return { hasJourneys: parts.some(part => part.hasJourneys), measured: new Set(parts.flatMap(part => [...part.measured])) };
}

/** True where two parts say the same. */
export function isSame(one: Whole, other: Whole): boolean {
    return one.hasJourneys === other.hasJourneys && one.measured.size === other.measured.size && [...one.measured].every(metric => other.measured.has(metric));
}

function addMeasured({ facts, phases }: JourneyOutline, measured: Set<string>): void {
    const add = (facts: readonly Entry[]) => {
        for (const fact of facts) {
            const metric = fact.$type === 'Measure' ? fact.metric?.ref : undefined;
            if (metric) measured.add(metricKey(metric));
        }
    };
    add(facts);
    for (const phase of phases) {
        add(phase.facts);
        for (const column of phase.columns) add(column.facts);
    }
}
