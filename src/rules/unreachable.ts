import type { Consulted } from './consulted.ts';
import { titled } from './phrases.ts';
import type { Rule } from './rule.ts';

export const unreachable: Rule = {
    code: 'unreachable',
    severity: 'error',
    sees: 'A touchpoint or action that nobody gets to: no path from the first column leads there.',
    why: 'It stands on the map as if customers went through it. Most often a `next` or an `exit` without a share sends everybody past it.',
    answer: 'Say what leads there: a `next` that names it, or a share or a condition for the `exit` or `next` that sends all others away.',
    choices: [
        'A column is reached as soon as one persona has a path to it; whoever skips a column passes through it to the next one on the page.',
        'A `next` of 0 % is a path.',
        'Where a `next` names something that cannot be found, nothing is said, since it may be what leads there.',
    ],
    clauses: [
        { says: 'Everybody leaves the journey before it.', wrong: drill('exit'), right: drill('exit 30 %'), unfixed: true },
        { says: 'Everybody is led past it.', wrong: drill('next other'), right: drill('next other when "no receipt"'), unfixed: true },
        {
            says: 'Branches of 100 % leave nobody who goes on.',
            wrong: drill('next other 40 %', 'exit 60 %'), right: drill('next other 40 %', 'exit 50 %'), unfixed: true,
        },
        {
            says: 'Only the first column that is cut off is reported, not those behind it.',
            wrong: drill('exit as churn'), right: drill('exit 30 % as churn'), unfixed: true,
        },
        { says: 'One persona who gets there is enough.', wrong: drill('exit for Greta, Walter'), right: drill('exit for Greta'), unfixed: true },
    ],
    journey(consulted, tell) {
        if (leadsSomewhereUnknown(consulted)) return;
        const { columns, journey, nodeOf } = consulted;
        if (!journey.flow.some(({ said }) => said)) return;
        const reached = new Set(journey.personas.flatMap(({ name }) => [...reachedBy(name, consulted)]));
        const cutOff = columns.find(column => !reached.has(column.name));
        if (cutOff && cutOff.title !== '') tell({ at: nodeOf(cutOff.id), message: `Nobody gets to ${titled(cutOff)}: no path leads here.` });
    },
};

function reachedBy(persona: string, { columns, journey }: Consulted): ReadonlySet<string> {
    const index = new Map(columns.map(({ name }, i) => [name, i]));
    const ways = Map.groupBy(journey.flow.filter(way => way.for.includes(persona)), way => way.from);
    const reached = new Set(columns.slice(0, 1).map(({ name }) => name));
    for (const name of reached) {
        const at = index.get(name) ?? 0;
        const passes = columns[at]!.skippedFor.includes(persona);
        const targets = passes ? [columns[at + 1]?.name] : (ways.get(name) ?? []).map(way => way.to);
        for (const target of targets) {
            if (target !== undefined) reached.add(target);
        }
    }
    return reached;
}

function leadsSomewhereUnknown({ columns, factsOf, nodeOf }: Consulted): boolean {
    const targets = columns.flatMap(({ id }) => factsOf(id).filter(fact => fact.$type === 'Next').map(fact => fact.to?.parts.at(-1)?.thing?.ref));
    if (targets.length === 0) return false;
    const nodes = new Set(columns.map(({ id }) => nodeOf(id)));
    return targets.some(target => target === undefined || !nodes.has(target));
}

function drill(...leaving: readonly string[]): string {
    return `persona Greta
persona Walter

journey Drill "Buy a drill" {
  personas Greta, Walter

  action broken "It breaks" {
    needs "A drill today"
    ${leaving.join('\n    ')}
  }

  action claim "Claims the guarantee" { needs "Their word" }
  action other "Buys another one"
}
`;
}
