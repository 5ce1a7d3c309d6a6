import type { AstNode } from 'langium';
import { readDate } from '../language/dates.ts';
import type * as ast from '../language/generated/ast.ts';
import type { Entry } from '../language/outline.ts';
import { adding, type Travellers } from '../language/travellers.ts';
import { hoursIn } from '../language/units.ts';
import type { Measure, Metric } from './journey.ts';
import { all, metricOf, sourceOf } from './people.ts';

/** The measurements among the facts of a block. */
export function measuresOf(facts: readonly Entry[], travellers: Travellers, ids: ReadonlyMap<AstNode, string>): Measure[] {
    return adding(facts.filter(fact => fact.$type === 'Measure'), travellers).flatMap(([node, who]) => {
        const metric = metricOf(node.metric);
        return metric ? [measureOf(node, metric, who, ids.get(node) ?? '')] : [];
    });
}

function measureOf(node: ast.Measure, metric: Metric, who: readonly string[], id: string): Measure {
    const tails = <T extends ast.Measure['tails'][number]['$type']>(type: T) =>
        node.tails.filter((tail): tail is Extract<ast.Measure['tails'][number], { $type: T }> => tail.$type === type);
    const [was] = tails('Was');
    const [target] = tails('Target');
    const unit = metric.unit ?? node.unit ?? was?.unit ?? target?.unit;
    const value = converted(node.value, node.unit, unit);
    const before = converted(was?.value, was?.unit ?? node.unit, unit);
    return {
        id, for: who, metric, unit, value,
        was: before,
        target: converted(target?.value, target?.unit ?? node.unit, unit) ?? metric.target,
        on: readDate(tails('On')[0]?.date),
        sources: tails('From').flatMap(from => all(from.sources, sourceOf)),
        trend: trendOf(before, value, metric.better),
    };
}

/** A duration in the metric's unit; any other value as it is. */
function converted(value: number | undefined, from: string | undefined, to: string | undefined): number | undefined {
    if (value === undefined || from === undefined || to === undefined || from === to) return value;
    const hours = hoursIn(from);
    const unit = hoursIn(to);
    return hours === undefined || unit === undefined ? value : Math.round(value * hours / unit * 100) / 100;
}

function trendOf(was: number | undefined, value: number | undefined, better: 'higher' | 'lower' | undefined): Measure['trend'] {
    if (was === undefined || value === undefined || better === undefined) return undefined;
    if (was === value) return 'same';
    return (value > was) === (better === 'higher') ? 'better' : 'worse';
}
