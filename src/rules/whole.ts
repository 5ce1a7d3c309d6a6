import { AstUtils } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { type JourneyOutline, outlineOf } from '../language/outline.ts';
import type { Whole } from './consulted.ts';

/** A metric by the file that declares it and its name. */
export function metricKey(metric: ast.Metric): string {
    return `${AstUtils.getDocument(metric).uri.toString()}#${metric.name ?? ''}`;
}

/** What one linked file adds to the whole. */
export function partOf(file: ast.JourneyFile): Whole {
    const { journeys } = outlineOf(file);
    return { hasJourneys: journeys.length > 0, measured: new Set(journeys.flatMap(measuredIn)) };
}

export function wholeOf(parts: readonly Whole[]): Whole {
    return { hasJourneys: parts.some(part => part.hasJourneys), measured: new Set(parts.flatMap(part => [...part.measured])) };
}

/** True where two parts say the same. */
export function isSame(one: Whole, other: Whole): boolean {
    return one.hasJourneys === other.hasJourneys && one.measured.size === other.measured.size && [...one.measured].every(metric => other.measured.has(metric));
}

function measuredIn({ facts, phases }: JourneyOutline): readonly string[] {
    const blocks = [facts, ...phases.flatMap(phase => [phase.facts, ...phase.columns.map(column => column.facts)])];
    return blocks.flatMap(block => block.flatMap(fact => {
        const metric = fact.$type === 'Measure' ? fact.metric?.ref : undefined;
        return metric ? [metricKey(metric)] : [];
    }));
}
