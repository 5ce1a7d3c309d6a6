import { membersOf } from '../language/visible.ts';
import { writtenText } from '../language/written.ts';
import type { Rule } from './rule.ts';

export const nothingAfter: Rule = {
    code: 'nothing-after',
    severity: 'warning',
    sees: 'A journey that stops where the company has what it wants.',
    why: 'Customers judge by what comes afterwards: use, support, the bill, the return. It also decides whether they come back.',
    answer: 'Add a phase `after`, even a short one. If another journey tells it, let the phase say so with `details`.',
    choices: ['An ideal may end where it likes.'],
    clauses: [
        {
            says: 'An as-is with a `during` phase and no `after` phase.',
            wrong: `journey Purchase "Buy a coffee machine" as-is {
  phase Choose before {
    action "Compares machines" { feels curious +1 }
  }

  phase Buy during {
    action "Pays" { feels excited +1 }
  }
}`,
            right: `journey Purchase "Buy a coffee machine" as-is {
  phase Choose before {
    action "Compares machines" { feels curious +1 }
  }

  phase Buy during {
    action "Pays" { feels excited +1 }
  }

  phase Use after {
    action "Makes the first coffee" { feels proud +1 }
  }
}`,
        },
        {
            says: 'A to-be too, but not an ideal.',
            wrong: `journey Purchase "Buy a coffee machine" to-be {
  phase Buy during {
    action "Pays" { feels excited +1 }
  }
}`,
            right: `journey Purchase "Buy a coffee machine" ideal {
  phase Buy during {
    action "Pays" { feels excited +1 }
  }
}`,
        },
        {
            says: 'Where nothing is `during`, nothing is missed behind it.',
            wrong: `journey Advice "Ask for advice" {
  around "the consultation"

  phase Talk during {
    action "Talks to the adviser" { feels understood +1 }
  }
}`,
            right: `journey Advice "Ask for advice" {
  around "the consultation"

  phase Prepare before {
    action "Makes an appointment" { feels hopeful +1 }
  }
}`,
        },
    ],
    journey({ journey, outline }, tell) {
        const { state, phases, around } = journey;
        const last = outline.phases.findLast(({ node }) => node)?.node;
        if (state === 'ideal' || !last || !phases.some(({ period }) => period === 'during') || phases.some(({ period }) => period === 'after')) return;
        tell({
            at: outline.node,
            message: `The journey ends at ${around}. ${around === 'the purchase' ? 'Use, support and return are' : 'What follows for the customer is'} part of it.`,
            fixes() {
                const taken = membersOf(outline);
                const name = [`After ${around}`, `What comes after ${around}`, `${around}, and then`].find(name => !taken.has(name));
                if (name === undefined) return [];
                const text = `phase ${writtenText(name)} after {\n  action ${writtenText(`What does the customer do after ${around}?`)}\n}`;
                return [{ title: 'Add a phase', wishes: [{ do: 'add', to: outline.node, text, behind: last }] }];
            },
        });
    },
};
