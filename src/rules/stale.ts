import type { AstNode } from 'langium';
import type { JourneyDate } from '../model/journey.ts';
import { ageOf } from './age.ts';
import type { Consulted } from './consulted.ts';
import { measuredOn } from './measured-on.ts';
import type { Rule } from './rule.ts';

export const stale: Rule = {
    code: 'stale',
    severity: 'information',
    sees: 'A journey that nobody has measured or validated for a year.',
    why: 'Prices, products and habits change. A map is believed long after it has stopped being true.',
    answer: 'Measure again, or walk a customer through the map, and write the new date. An old map that is kept as a record may be silenced.',
    choices: [
        'A measurement counts by its `on`, else by the newest `on` of its sources; a measurement without either says nothing about its age.',
        'A period counts by its end: `2025` is the last day of 2025.',
        'A measurement that is exactly as old as the setting is not stale yet.',
        'A journey that names no date at all is not reported.',
    ],
    settings: [{ name: 'months', default: 12, says: 'what is older than this many months is reported', least: 1 }],
    clauses: [
        {
            says: 'The newest measurement is more than 12 months old.',
            wrong: `source Survey { kind feedback }
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Return an order" {
  measure csat 3.3 on 2024-09-30 from Survey
  measure csat 3.4 on 2025-09-30 from Survey
  action "Gets the money" { feels relieved +1 }
}`,
            right: `source Survey { kind feedback }
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Return an order" {
  measure csat 3.4 on 2025-09-30 from Survey
  measure csat 3.6 on 2026-09-30 from Survey
  action "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Without a date of its own, a measurement is as old as its source.',
            wrong: `source Survey { kind feedback  on 2025-Q3 }
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Return an order" {
  measure csat 3.4 from Survey
  action "Gets the money" { feels relieved +1 }
}`,
            right: `source Survey { kind feedback  on 2026-Q3 }
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Return an order" {
  measure csat 3.4 from Survey
  action "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A validation counts as well.',
            wrong: `journey Return "Return an order" {
  validated "6 customers" on 2025-10-02
  action "Gets the money" { feels relieved +1 }
}`,
            right: `journey Return "Return an order" {
  validated "6 customers" on 2026-10-02
  action "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'One that is new is enough, wherever in the journey it stands.',
            wrong: `source Survey { kind feedback }
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Return an order" {
  validated "6 customers" on 2025-10-02

  action "Gets the money" {
    feels relieved +1
    measure csat 3.4 on 2025-09-30 from Survey
  }
}`,
            right: `source Survey { kind feedback }
metric csat "Satisfaction" { kind CSAT  target 4.4 }

journey Return "Return an order" {
  validated "6 customers" on 2025-10-02

  action "Gets the money" {
    feels relieved +1
    measure csat 3.4 on 2026-09-30 from Survey
  }
}`,
            unfixed: true,
        },
    ],
    journey(consulted, tell) {
        const dated = datedIn(consulted);
        if (dated.length === 0) return;
        const { at, done, date } = dated.reduce((newest, one) => one.date.last > newest.date.last ? one : newest);
        const { months, days } = ageOf(date.last, consulted.today);
        if (months < consulted.settings['months']! || (months === consulted.settings['months'] && days === 0)) return;
        tell({ at, message: `Last ${done} ${date.first === date.last ? 'on' : 'in'} ${date.text}, ${months} ${months === 1 ? 'month' : 'months'} ago. Does it still hold?` });
    },
};

interface Dated { readonly at: AstNode; readonly done: 'measured' | 'validated'; readonly date: JourneyDate }

function datedIn({ journey, columns, nodeOf, outline }: Consulted): readonly Dated[] {
    const measured = [journey, ...journey.phases, ...columns].flatMap(block => block.measures.flatMap((measure): Dated[] => {
        const date = measuredOn(measure);
        return date ? [{ at: nodeOf(measure.id), done: 'measured', date }] : [];
    }));
    const validation = outline.facts.find(fact => fact.$type === 'Validated');
    return journey.validated?.on && validation ? [...measured, { at: validation, done: 'validated', date: journey.validated.on }] : measured;
}
