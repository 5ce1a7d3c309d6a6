import type { Persona } from '../model/journey.ts';
import type { Rule } from './rule.ts';

export const oneSideMissing: Rule = {
    code: 'one-side-missing',
    severity: 'warning',
    sees: 'A B2B2C journey that is told from one side only.',
    why: 'In B2B2C two customers travel together: the business in between and the consumer behind it. What is easy for one is often paid for by the other, and a map of one side hides that.',
    answer: 'Let a persona of the missing side travel along, with its own emotions and pains. If the business in between is no customer of yours, the model is B2C.',
    choices: [
        'A persona without a `side` is a consumer; an employee stands for neither side.',
        'Only those whom the journey names travel; a persona that is merely declared in the file does not.',
        'Nothing is said while the name of a persona leads nowhere: it may be the one that is missing.',
    ],
    clauses: [
        {
            says: 'The business is missing.',
            wrong: `persona Petra "Petra Albrecht" { side consumer }
persona Murat "Murat Kaya, plumber" { side business }

journey Heating "A new heating" {
  model B2B2C
  personas Petra
  action "Decides on a heat pump" { feels hopeful +1 }
}`,
            right: `persona Petra "Petra Albrecht" { side consumer }
persona Murat "Murat Kaya, plumber" { side business }

journey Heating "A new heating" {
  model B2B2C
  personas Petra, Murat
  action "Decides on a heat pump" { feels hopeful +1 }
}`,
            unfixed: true,
        },
        {
            says: 'The consumer is missing.',
            wrong: `persona Murat "Murat Kaya, plumber" { side business }

journey Heating "A new heating" {
  model B2B2C
  personas Murat
  action "Plans the system" { feels sure +1 }
}`,
            right: `persona Murat "Murat Kaya, plumber" { side business }
persona Petra "Petra Albrecht" { side consumer }

journey Heating "A new heating" {
  model B2B2C
  personas Murat, Petra
  action "Plans the system" { feels sure +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Nobody of either side is named.',
            wrong: `journey Heating "A new heating" {
  model B2B2C
  action "Decides on a heat pump" { feels hopeful +1 }
}`,
            right: `persona Petra "Petra Albrecht" { side consumer }
persona Murat "Murat Kaya, plumber" { side business }

journey Heating "A new heating" {
  model B2B2C
  personas Petra, Murat
  action "Decides on a heat pump" { feels hopeful +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Other models have one side.',
            wrong: `persona Petra "Petra Albrecht" { side consumer }

journey Heating "A new heating" {
  model B2B2C
  personas Petra
  action "Decides on a heat pump" { feels hopeful +1 }
}`,
            right: `persona Petra "Petra Albrecht" { side consumer }

journey Heating "A new heating" {
  model D2C
  personas Petra
  action "Decides on a heat pump" { feels hopeful +1 }
}`,
            unfixed: true,
        },
    ],
    journey({ journey, outline }, tell) {
        if (journey.model !== 'B2B2C') return;
        if (outline.facts.some(fact => fact.$type === 'PersonasFact' && fact.personas.some(({ ref }) => !ref))) return;
        const named = journey.personas.filter(({ name }) => name !== '');
        const missing = sides.filter(side => !named.some(persona => persona.side === side));
        if (missing.length === 0) return;
        tell({
            at: outline.facts.find(fact => fact.$type === 'WordFact' && fact.word === 'model') ?? outline.node,
            message: missing.length === 2 ? 'B2B2C: both sides of the journey are missing. Name a persona of the business in between and one of the consumer behind it.' : messages[missing[0]!],
        });
    },
};

const sides = ['business', 'consumer'] as const satisfies readonly Persona['side'][];

const messages = {
    business: 'B2B2C: the business\'s side of the journey is missing. Who stands between you and the consumer, and how do they fare?',
    consumer: 'B2B2C: the consumer\'s side of the journey is missing. Who lives with what the business buys, and how do they fare?',
};
