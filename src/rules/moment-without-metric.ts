import { titled } from './phrases.ts';
import type { Rule } from './rule.ts';

export const momentWithoutMetric: Rule = {
    code: 'moment-without-metric',
    severity: 'warning',
    sees: 'A moment of truth at which nothing is measured.',
    why: 'At a moment of truth customers are won or lost. Where nothing is measured, the loss is noticed when they are gone.',
    answer: 'Measure something in this column: effort, satisfaction, the time it takes, how many give up. If it is not worth a measurement, it may be no moment of truth.',
    choices: [
        'A measurement of the phase or of the whole journey does not count: it does not show what happens here.',
        'A measurement `for` one persona counts, and so does one that is still being written.',
    ],
    clauses: [
        {
            says: 'A moment of truth and no `measure` in its column.',
            wrong: `source Survey
metric ease "Ease of registering" { kind CES  target 5.5 }

journey Return "Send something back" {
  measure ease 3.1 on 2026-Q3 from Survey

  action register "Registers the return" {
    feels annoyed -1
    moment-of-truth
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
            right: `source Survey
metric ease "Ease of registering" { kind CES  target 5.5 }

journey Return "Send something back" {
  action register "Registers the return" {
    feels annoyed -1
    moment-of-truth
    measure ease 3.1 on 2026-Q3 from Survey
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A measurement in the next column does not count.',
            wrong: `source Survey
metric ease "Ease of registering" { kind CES  target 5.5 }

journey Return "Send something back" {
  action register "Registers the return" { moment-of-truth }

  action drop "Drops the parcel" {
    feels fine +1
    measure ease 3.1 on 2026-Q3 from Survey
  }
}`,
            right: `source Survey
metric ease "Ease of registering" { kind CES  target 5.5 }

journey Return "Send something back" {
  action register "Registers the return" { feels fine +1 }

  action drop "Drops the parcel" {
    moment-of-truth
    measure ease 3.1 on 2026-Q3 from Survey
  }
}`,
            unfixed: true,
        },
    ],
    journey({ columns, factsOf }, tell) {
        for (const column of columns) {
            const facts = factsOf(column.id);
            const moment = facts.find(fact => fact.$type === 'Flag' && fact.word === 'moment-of-truth');
            if (!moment || facts.some(fact => fact.$type === 'Measure')) continue;
            tell({ at: moment, message: `${column.title === '' ? 'This' : titled(column)} is a moment of truth without a measurement: how would you notice it getting worse?` });
        }
    },
};
