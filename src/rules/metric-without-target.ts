import type * as ast from '../language/generated/ast.ts';
import type { Measure } from '../model/journey.ts';
import { measuredOn } from './measured-on.ts';
import { amountWords } from './phrases.ts';
import type { Rule } from './rule.ts';

export const metricWithoutTarget: Rule = {
    code: 'metric-without-target',
    severity: 'warning',
    sees: 'A number without a target to compare it with.',
    why: 'A number alone is neither good nor bad. Without a target nobody knows whether to act, and every value can be praised.',
    answer: 'Say what would be good, here or at the metric: `target 3 days`. The fix starts with today\'s value; write there what you want to reach.',
    choices: [
        'The values of one metric in one block are its history: a target that one of them has is the target of all, and what is missing is reported at the newest.',
        'The newest is the one of the latest day, its own or its source\'s; without any day the one that stands last.',
    ],
    clauses: [
        {
            says: 'Measured, and no target here.',
            wrong: `source Log
metric refundTime "Refund time" { kind lead-time  unit days }

journey Return "Send something back" {
  action wait "Waits for the money" { measure refundTime 9.2 days on 2026-06 from Log }
}`,
            right: `source Log
metric refundTime "Refund time" { kind lead-time  unit days }

journey Return "Send something back" {
  action wait "Waits for the money" {
    measure refundTime 9.2 days target 3 days on 2026-06 from Log
  }
}`,
        },
        {
            says: 'A target at the metric holds wherever it is measured.',
            wrong: `source Survey
metric csat "Satisfaction" { kind CSAT }

journey Return "Send something back" {
  measure csat 3.4 on 2026-Q3 from Survey
  action drop "Drops the parcel" { feels fine +1 }
}`,
            right: `source Survey
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Send something back" {
  measure csat 3.4 on 2026-Q3 from Survey
  action drop "Drops the parcel" { feels fine +1 }
}`,
        },
        {
            says: 'Several dates of a metric in one block are one finding, at the newest.',
            wrong: `source Survey
metric ease "Ease of registering" { kind CES }

journey Return "Send something back" {
  action register "Registers the return" {
    measure ease 2.8 on 2025-Q3 from Survey
    measure ease 3.1 on 2026-Q3 from Survey
  }
}`,
            right: `source Survey
metric ease "Ease of registering" { kind CES }

journey Return "Send something back" {
  action register "Registers the return" {
    measure ease 2.8 on 2025-Q3 from Survey
    measure ease 3.1 target 5.5 on 2026-Q3 from Survey
  }
}`,
        },
        {
            says: 'A target in another block is not the target here.',
            wrong: `source Survey
metric csat "Satisfaction" { kind CSAT }

journey Return "Send something back" {
  measure csat 3.4 target 4.4 on 2026-Q3 from Survey
  action drop "Drops the parcel" { measure csat 4.4 on 2026-Q3 from Survey }
}`,
            right: `source Survey
metric csat "Satisfaction" { kind CSAT }

journey Return "Send something back" {
  measure csat 3.4 target 4.4 on 2026-Q3 from Survey
  action drop "Drops the parcel" { measure csat 4.4 target 4.5 on 2026-Q3 from Survey }
}`,
        },
    ],
    journey({ journey, columns, nodeOf }, tell) {
        for (const { measures } of [journey, ...journey.phases, ...columns]) {
            if (measures.length === 0) continue;
            for (const name of new Set(measures.map(({ metric }) => metric.name))) {
                const history = measures.filter(({ metric }) => metric.name === name);
                const nodes = history.map(({ id }) => nodeOf(id) as ast.Measure);
                const { id, metric, value, unit } = newest(history);
                const node = nodeOf(id) as ast.Measure;
                if (value === undefined || history.some(({ target }) => target !== undefined)) continue;
                if (nodes.some(({ metric, tails }) => !metric?.ref || tails.some(tail => tail.$type === 'Target'))) continue;
                tell({
                    at: node,
                    message: `${metric.title} is ${amountWords({ from: value, unit })}. Is that good? Add a target.`,
                    fixes: () => [{
                        title: 'Add a target, to begin with today\'s value',
                        wishes: [{ do: 'tail', of: node, text: `target ${[node.value, ...node.unit === undefined ? [] : [node.unit]].join(' ')}` }],
                    }],
                });
            }
        }
    },
};

/** The one of the latest day; of several the one that stands last. */
function newest(history: readonly Measure[]): Measure {
    const dayOf = (measure: Measure) => measuredOn(measure)?.last ?? '';
    const last = history.map(dayOf).sort().at(-1);
    return history.findLast(measure => dayOf(measure) === last)!;
}
