import { type ReadDate, readDate } from '../language/dates.ts';
import type * as ast from '../language/generated/ast.ts';
import { entriesOf, outlineOf } from '../language/outline.ts';
import { namedOf } from '../model/people.ts';
import { titled } from './phrases.ts';
import type { Rule, Tell } from './rule.ts';

export const impossibleDates: Rule = {
    code: 'impossible-dates',
    severity: 'error',
    sees: 'An initiative that is due before it starts, or something that was measured, validated or observed after the date of the map or after today.',
    why: 'Whoever finds a date that cannot be will not believe the numbers beside it.',
    answer: 'Correct the date. If the map has been brought up to date since, give it the new date: `as-of`.',
    choices: [
        'A period, such as 2026-Q3, is after a day only if it begins after it; the `as-of` of a map counts by its end.',
        'The date of a source is not looked at: a source may be newer than the map that draws on it.',
        'What is after both the date of the map and today is one finding.',
    ],
    clauses: [
        {
            says: 'An initiative is due before it starts.',
            wrong: initiative('2027-03-01', '2027-01-15'),
            right: initiative('2027-03-01', '2027-05-15'),
            unfixed: true,
        },
        {
            says: 'Its start counts by the beginning of a period, its due date by the end.',
            wrong: initiative('2027-Q2', '2027-03'),
            right: initiative('2027-Q2', '2027-04'),
            unfixed: true,
        },
        {
            says: 'Measured after the date of the map.',
            wrong: dated('measure calls 12 % on 2026-09-20 from Log'),
            right: dated('measure calls 12 % on 2026-09-10 from Log'),
            unfixed: true,
        },
        {
            says: 'Validated after the date of the map.',
            wrong: dated('measure calls 12 % from Log\n  validated "6 customers" on 2026-10-21'),
            right: dated('measure calls 12 % from Log\n  validated "6 customers" on 2026-09-15'),
            unfixed: true,
        },
        {
            says: 'Observed after the date of the map.',
            wrong: observed('as-of 2026-09-15', '2026-10-01'),
            right: observed('as-of 2026-09-15', '2026-05-01'),
            unfixed: true,
        },
        {
            says: 'Without such a date, after today.',
            wrong: observed('goal "Back in two minutes"', '2027-02-01'),
            right: observed('goal "Back in two minutes"', '2026-02-01'),
            unfixed: true,
        },
        {
            says: 'A period lies after a day only if it begins after it.',
            wrong: dated('measure calls 12 % on 2026-Q4 from Log'),
            right: dated('measure calls 12 % on 2026-Q3 from Log'),
            unfixed: true,
        },
    ],
    journey({ outline, journey, today }, tell) {
        for (const { facts } of [outline, ...outline.phases, ...outline.phases.flatMap(phase => phase.columns)]) {
            for (const fact of facts) {
                if (fact.$type !== 'Measure' && fact.$type !== 'Validated' && fact.$type !== 'Evidence') continue;
                const date = dateOf(fact);
                if (!date) continue;
                const what = DONE[fact.$type];
                const { asOf } = journey;
                if (asOf && date.first > asOf.last) tell({ at: fact, message: `${what} ${when(date)}, after the map's as-of date ${asOf.text}.` });
                else if (date.first > today) tell({ at: fact, message: `${what} ${when(date)}, but today is ${today}.` });
            }
        }
    },
    file({ file }, tell) {
        for (const thing of outlineOf(file).declared) {
            if (thing.$type === 'Initiative') judgeInitiative(thing, tell);
        }
    },
};

const DONE = { Measure: 'The value was measured', Validated: 'The journey was validated', Evidence: 'The evidence was observed' };

function judgeInitiative(initiative: ast.Initiative, tell: Tell): void {
    const dates = entriesOf(initiative).filter(entry => entry.$type === 'DateFact');
    const due = dates.find(({ word }) => word === 'due');
    const starts = readDate(dates.find(({ word }) => word === 'starts')?.date);
    const ends = readDate(due?.date);
    if (!due || !starts || !ends || ends.last >= starts.first) return;
    tell({ at: due, message: `${initiative.name ? titled(namedOf(initiative)) : 'The initiative'} is due ${when(ends)}, but starts ${when(starts)}.` });
}

function dateOf({ tails }: ast.Measure | ast.Validated | ast.Evidence): ReadDate | undefined {
    const on = (tails as readonly (ast.Measure | ast.Evidence)['tails'][number][]).find(tail => tail.$type === 'On');
    return on && readDate(on.date);
}

/** `on 2026-09-30`, `in 2026-Q3`. */
function when({ text, first, last }: ReadDate): string {
    return `${first === last ? 'on' : 'in'} ${text}`;
}

function initiative(starts: string, due: string): string {
    return `team Logistics

initiative QrPilot "Return without a printer" {
  owner Logistics
  status planned
  starts ${starts}
  due ${due}
}
`;
}

function dated(facts: string): string {
    return `metric calls "Label calls" { unit %  better lower  target 5 }
source Log { kind support-log }

journey Return "Send back shoes" {
  as-of 2026-09-15
  ${facts}
  action "Packs the shoes"
}
`;
}

function observed(fact: string, on: string): string {
    return `journey Return "Send back shoes" {
  ${fact}
  action "Packs the shoes" { evidence "Diary study, 6 households" observed on ${on} }
}
`;
}
