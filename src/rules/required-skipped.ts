import { listed } from '../language/listed.ts';
import { namesOf } from '../language/travellers.ts';
import type * as ast from '../language/generated/ast.ts';
import { does, titled } from './phrases.ts';
import type { Rule } from './rule.ts';

export const requiredSkipped: Rule = {
    code: 'required-skipped',
    severity: 'error',
    sees: 'A phase that a persona skips, though it is not optional.',
    why: 'One of the two is not true: either everybody has to go through it, or it can be left out.',
    answer: 'Mark the phase as optional, or find out what the persona does there and take the `skipped for` away.',
    clauses: [
        {
            says: 'A phase is skipped by a persona and not optional.',
            wrong: skipped('skipped for Walter'),
            right: skipped('optional\n    skipped for Walter'),
        },
        {
            says: 'Several personas who skip it in one line are one finding.',
            wrong: skipped('skipped for Walter, Greta'),
            right: skipped('optional\n    skipped for Walter, Greta'),
        },
    ],
    journey({ journey, factsOf, nodeOf }, tell) {
        for (const phase of journey.phases) {
            if (phase.optional) continue;
            const node = nodeOf(phase.id);
            for (const fact of factsOf(phase.id)) {
                if (fact.$type !== 'Skipped') continue;
                const who = namesOf(fact.personas).filter(name => phase.skippedFor.includes(name));
                if (who.length === 0) continue;
                tell({
                    at: fact,
                    message: `${listed(who, 'and')} ${does('skip', who)} ${titled(phase)}, but the phase is not optional.`,
                    fixes: () => [{ title: 'Mark the phase as optional', wishes: [{ do: 'add', to: node as ast.Phase, text: 'optional' }] }],
                });
            }
        }
    },
};

function skipped(fact: string): string {
    return `persona Walter
persona Greta

journey Return "Send back shoes" {
  personas Walter, Greta

  phase Register {
    ${fact}
    action "Types the order number"
  }

  phase Drop "Drop it" {
    action "Packs the shoes"
  }
}
`;
}
