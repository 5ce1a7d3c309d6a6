import type { Rule } from './rule.ts';

export const neverValidated: Rule = {
    code: 'never-validated',
    severity: 'warning',
    sees: 'A map that is agreed or published without any customer having seen it.',
    why: 'A map drawn in a meeting room shows what the company believes. Once it is agreed, money is spent on it.',
    answer: 'Walk a few customers through the map and write who and when: `validated "6 customers" on 2026-10-02`. Until then the status is `review`.',
    choices: ['A `validated` that is not finished yet is no reason to report: what it lacks is said there.'],
    clauses: [
        {
            says: 'The status is agreed.',
            wrong: `journey Cancel "Cancel a subscription" {
  status agreed
  action "Wants to leave" { feels annoyed -1 }
  action "Gets a confirmation" { feels relieved +1 }
}`,
            right: `journey Cancel "Cancel a subscription" {
  status agreed
  validated "6 customers walked through the map" on 2026-10-02
  action "Wants to leave" { feels annoyed -1 }
  action "Gets a confirmation" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'The status is published.',
            wrong: `journey Cancel "Cancel a subscription" as-is {
  status published
  action "Gets a confirmation" { feels relieved +1 }
}`,
            right: `journey Cancel "Cancel a subscription" as-is {
  status published
  validated "6 customers walked through the map"
  action "Gets a confirmation" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A draft or a map in review may still be a belief.',
            wrong: `journey Cancel "Cancel a subscription" {
  status agreed
  action "Gets a confirmation" { feels relieved +1 }
}`,
            right: `journey Cancel "Cancel a subscription" {
  status review
  action "Gets a confirmation" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Only an as-is: what is to be cannot be confirmed yet.',
            wrong: `journey Cancel "Cancel in two taps" as-is {
  status agreed
  action "Gets a confirmation" { feels relieved +1 }
}`,
            right: `journey Cancel "Cancel in two taps" to-be {
  status agreed
  action "Gets a confirmation" { feels relieved +1 }
}`,
            unfixed: true,
        },
    ],
    journey({ journey, outline }, tell) {
        if (journey.state !== 'as-is' || (journey.status !== 'agreed' && journey.status !== 'published')) return;
        if (outline.facts.some(fact => fact.$type === 'Validated')) return;
        tell({
            at: outline.facts.find(fact => fact.$type === 'WordFact' && fact.word === 'status') ?? outline.node,
            message: `${journey.status === 'agreed' ? 'Agreed' : 'Published'}, but no customer has confirmed it yet. Who has walked through the map, and when?`,
        });
    },
};
