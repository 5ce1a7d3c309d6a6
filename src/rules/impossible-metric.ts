import type * as ast from '../language/generated/ast.ts';
import { listed } from '../language/listed.ts';
import { entriesOf, type Entry, outlineOf } from '../language/outline.ts';
import { wordOf } from '../language/word-of.ts';
import { type Impossible, impossibleAmount, impossibleIn } from './limits.ts';
import type { Rule, Tell } from './rule.ts';

export const impossibleMetric: Rule = {
    code: 'impossible-metric',
    severity: 'error',
    sees: 'A number that cannot be: outside of the range of its metric, a percentage beyond 0 to 100, or a negative duration or cost.',
    why: 'Such a number is a slip of the pen, and it is drawn beside the true ones. A board that finds one of them doubts all of them.',
    answer: 'Look the number up. If the metric has another scale than its kind, say so where it is declared: `scale 1 to 10`.',
    choices: [
        'A scale that a metric declares wins over that of its kind and over the 0 to 100 of %, so that a growth in % may declare `scale -100 to 200`.',
        'A metric with a scale and no unit, such as a CSAT from 1 to 5, may be measured in %: then 0 to 100 is possible too.',
        'Of the metrics only those of time (lead-time, or any unit of time) and of cost-to-serve cannot be negative: a margin or a lifetime value can, and so can what a segment or an initiative is worth.',
        'Of several numbers in one fact that break one range there is one finding.',
        'Where a name, a unit, a range or a scale is a mistake already, its number is not judged.',
    ],
    clauses: [
        { says: 'A value outside of the scale that the kind of the metric brings with it: CES 1 to 7.', wrong: scaled('9'), right: scaled('6'), unfixed: true },
        { says: 'CSAT is from 1 to 5.', wrong: scaled('0.5', 'CSAT'), right: scaled('4.5', 'CSAT'), unfixed: true },
        { says: 'NPS is from -100 to 100.', wrong: scaled('-120', 'NPS'), right: scaled('-20', 'NPS'), unfixed: true },
        { says: 'The value before (was) counts as well.', wrong: scaled('6 was 0'), right: scaled('6 was 5'), unfixed: true },
        { says: 'The target of a measurement counts as well.', wrong: scaled('6 target 8'), right: scaled('6 target 7'), unfixed: true },
        {
            says: 'The target of the metric itself counts as well.',
            wrong: measured('metric shown "CSAT" { kind CSAT  target 6 }', '4.1'),
            right: measured('metric shown "CSAT" { kind CSAT  target 5 }', '4.1'), unfixed: true,
        },
        {
            says: 'A scale that the metric declares takes the place of that of its kind.',
            wrong: measured('metric shown "CSAT" { kind CSAT  scale 1 to 10  target 8 }', '12'),
            right: measured('metric shown "CSAT" { kind CSAT  scale 1 to 10  target 8 }', '7.5'), unfixed: true,
        },
        {
            says: 'A value in % is from 0 to 100, whatever its metric.',
            wrong: measured('metric shown "Label calls" { unit %  better lower  target 5 }', '104'),
            right: measured('metric shown "Label calls" { unit %  better lower  target 5 }', '10.4'), unfixed: true,
        },
        {
            says: 'Also where only the value itself has the sign %.',
            wrong: measured('metric shown "Parcels with a label" { target 90 }', '120 %'),
            right: measured('metric shown "Parcels with a label" { target 90 }', '120'), unfixed: true,
        },
        {
            says: 'Also the size of a segment.',
            wrong: 'segment Occasional { size 158 % }\n', right: 'segment Occasional { size 58 % }\n', unfixed: true,
        },
        {
            says: 'Unless the metric declares a wider scale.',
            wrong: measured('metric shown "Growth of returns" { scale -100 to 200  unit %  target 0 }', '-140'),
            right: measured('metric shown "Growth of returns" { scale -100 to 200  unit %  target 0 }', '140'), unfixed: true,
        },
        {
            says: 'A lead time is not negative.',
            wrong: measured('metric shown "Refund time" { kind lead-time  unit days  target 3 }', '-9'),
            right: measured('metric shown "Refund time" { kind lead-time  unit days  target 3 }', '9'), unfixed: true,
        },
        {
            says: 'A measured cost is not negative, a lifetime value may be.',
            wrong: business('metric shown "Cost of a return" { kind cost-to-serve  unit EUR  target 6 }'),
            right: business('metric shown "Value of a customer" { kind CLV  unit EUR  target 6 }'), unfixed: true,
        },
        { says: 'No duration is negative: takes.', wrong: told('takes -2 hours'), right: told('takes 2 hours'), unfixed: true },
        { says: 'No duration is negative: waits.', wrong: told('waits -2 days'), right: told('waits 2 days'), unfixed: true },
        {
            says: 'No duration is negative: informed every.',
            wrong: told('waits 2 days informed every -1 day "mail"'), right: told('waits 2 days informed every 1 day "mail"'), unfixed: true,
        },
        {
            says: 'No duration is negative: the work behind the scenes.',
            wrong: told('backstage "Inspection" takes -4 min'), right: told('backstage "Inspection" takes 4 min'), unfixed: true,
        },
        { says: 'No cost is negative: pays.', wrong: told('pays -4.90 EUR'), right: told('pays 4.90 EUR'), unfixed: true },
        { says: 'No cost is negative: cost-to-serve.', wrong: told('cost-to-serve -14 EUR'), right: told('cost-to-serve 14 EUR'), unfixed: true },
        {
            says: 'No cost is negative: the price of an offering.',
            wrong: 'offering Shoes { price -90 EUR }\n', right: 'offering Shoes { price 90 EUR }\n', unfixed: true,
        },
        {
            says: 'What a segment or an initiative is worth is no cost.',
            wrong: 'offering Shoes { price -210 EUR }\n', right: 'segment Occasional { worth -210 EUR }\n', unfixed: true,
        },
    ],
    journey({ outline }, tell) {
        judgeFacts(outline.facts, tell);
        for (const { facts } of outline.phases) judgeFacts(facts, tell);
        for (const { columns } of outline.phases) {
            for (const { facts } of columns) judgeFacts(facts, tell);
        }
    },
    file({ file }, tell) {
        for (const thing of outlineOf(file).declared) {
            if (thing.$type === 'Journey') continue;
            for (const fact of entriesOf(thing)) {
                if (thing.$type === 'Metric' && fact.$type === 'NumberFact' && fact.word === 'target') judgeTarget(fact, thing, tell);
                else judgeAmounts(fact, tell);
            }
        }
    },
};

function judgeFacts(facts: readonly Entry[], tell: Tell): void {
    for (const fact of facts) {
        if (fact.$type === 'Measure') judgeMeasure(fact, tell);
        else judgeAmounts(fact, tell);
    }
}

function judgeMeasure(fact: ast.Measure, tell: Tell): void {
    const metric = fact.metric?.ref;
    if (!metric) return;
    const title = metric.title ?? metric.name ?? '';
    const was = fact.tails.find(tail => tail.$type === 'Was');
    const target = fact.tails.find(tail => tail.$type === 'Target');
    const value = impossibleIn(metric, fact.value, fact.unit);
    const all = [
        ...value ? [{ ...value, alone: `${title} ${value.number}` }] : [],
        ...spoken(impossibleIn(metric, was?.value, was?.unit ?? fact.unit), 'earlier value', title),
        ...spoken(impossibleIn(metric, target?.value, target?.unit ?? fact.unit), 'target', title),
    ];
    const [first] = all;
    if (!first) return;
    const alike = all.filter(({ why }) => why === first.why).map(({ number }) => number);
    tell({
        at: fact,
        message: alike.length > 1 ? `The values ${listed(alike, 'and')} of ${title} are impossible${first.why}.` : `${first.alone} is impossible${first.why}.`,
    });
}

function judgeTarget(fact: ast.NumberFact, metric: ast.Metric, tell: Tell): void {
    const [target] = spoken(impossibleIn(metric, fact.number, fact.unit), 'target', metric.title ?? metric.name ?? '');
    if (target) tell({ at: fact, message: `${target.alone} is impossible${target.why}.` });
}

function spoken(impossible: Impossible | undefined, role: string, title: string) {
    return impossible ? [{ ...impossible, alone: `The ${role} ${impossible.number} of ${title}` }] : [];
}

function judgeAmounts(fact: Entry, tell: Tell): void {
    for (const amount of amountsIn(fact)) {
        const impossible = impossibleAmount(amount, wordOf(fact));
        if (impossible) return tell({ at: fact, message: `${impossible.number} is impossible${impossible.why}.` });
    }
}

function amountsIn(fact: Entry): readonly (ast.Amount | undefined)[] {
    switch (fact.$type) {
        case 'AmountFact': return [fact.amount];
        case 'Wait': return [fact.amount, ...fact.tails.map(tail => tail.$type === 'Informed' ? tail.every : undefined)];
        case 'Work': return fact.tails.map(tail => tail.$type === 'Takes' ? tail.amount : undefined);
        default: return [];
    }
}

function scaled(value: string, kind = 'CES'): string {
    return measured(`metric shown "${kind}" { kind ${kind}  target 5 }`, value);
}

function measured(metric: string, value: string): string {
    return `${metric}
source Log { kind log }

journey Return "Send back shoes" {
  measure shown ${value} from Log
}
`;
}

/** Beside a number of the business one of the customers. */
function business(metric: string): string {
    return measured(`${metric}\nmetric csat "CSAT" { kind CSAT  target 4.5 }`, '-8.9 EUR from Log\n  measure csat 4.1');
}

function told(fact: string): string {
    return `journey Return "Send back shoes" {
  action "Packs the shoes" { ${fact} }
}
`;
}
