import { outlineOf } from '../language/outline.ts';
import { amountWords } from './phrases.ts';
import type { Rule } from './rule.ts';
import { metricKey } from './whole.ts';

export const orphanMetric: Rule = {
    code: 'orphan-metric',
    severity: 'warning',
    sees: 'A metric that no journey measures, or a measurement that comes from nowhere.',
    why: 'A metric helps where it explains a part of the journey, and it is believed where one can look it up. Anything else is decoration.',
    answer: 'Measure it at the touchpoint, phase or journey that it explains, or take it away. Behind a measurement write its source: `from ExitSurvey`.',
    choices: [
        'All files that are checked together count, whatever they import; an initiative that `moves` a metric does not measure it.',
        'Each measurement needs its own source, also where it stands in a history.',
    ],
    clauses: [
        {
            says: 'A metric that no journey measures.',
            wrong: `source Survey
metric csat "Satisfaction" { kind CSAT  target 4.4 }
metric downloads "App downloads" { kind custom }

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
            unfixed: true,
        },
        {
            says: 'A journey of another file may measure it.',
            wrong: {
                'metrics.journey': 'metric csat "Satisfaction" { kind CSAT  target 4.4 }',
                'return.journey': `journey Return "Send something back" {
  action drop "Drops the parcel" { feels fine +1 }
}`,
            },
            right: {
                'metrics.journey': 'metric csat "Satisfaction" { kind CSAT  target 4.4 }',
                'return.journey': `import "metrics.journey"

source Survey

journey Return "Send something back" {
  action drop "Drops the parcel" { measure csat 4.4 on 2026-Q3 from Survey }
}`,
            },
            unfixed: true,
        },
        {
            says: 'Nothing is said where no journey is seen at all.',
            wrong: `metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Send something back" {
  action drop "Drops the parcel" { feels fine +1 }
}`,
            right: 'metric csat "Satisfaction" { kind CSAT  target 4.4 }',
            unfixed: true,
        },
        {
            says: 'A `measure` without `from`.',
            wrong: `source Survey
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Send something back" {
  action drop "Drops the parcel" { measure csat 4.4 on 2026-Q3 }
}`,
            right: `source Survey
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Send something back" {
  action drop "Drops the parcel" { measure csat 4.4 on 2026-Q3 from Survey }
}`,
            unfixed: true,
        },
    ],
    file({ file, whole }, tell) {
        const { hasJourneys, measured } = whole();
        if (!hasJourneys) return;
        for (const node of outlineOf(file).declared) {
            if (node.$type !== 'Metric' || !node.name || node.$container !== file || measured.has(metricKey(node))) continue;
            tell({ at: node, message: `"${node.title ?? node.name}" hangs in the air: which part of the journey does it explain?` });
        }
    },
    journey({ outline }, tell) {
        const blocks = [outline, ...outline.phases, ...outline.phases.flatMap(phase => phase.columns)];
        for (const fact of blocks.flatMap(({ facts }) => facts)) {
            if (fact.$type !== 'Measure' || fact.value === undefined || fact.tails.some(tail => tail.$type === 'From')) continue;
            const metric = fact.metric?.ref;
            if (!metric) continue;
            tell({ at: fact, message: `"${metric.title ?? metric.name}" hangs in the air: who says that it is ${amountWords({ from: fact.value, unit: fact.unit })}? Name the source.` });
        }
    },
};
