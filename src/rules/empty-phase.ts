import { writtenText } from '../language/written.ts';
import type { Rule } from './rule.ts';

export const emptyPhase: Rule = {
    code: 'empty-phase',
    severity: 'warning',
    sees: 'A phase in which nothing happens: no touchpoint, no action, no journey that tells it in detail.',
    why: 'A gap on the map looks as if nothing happened there. Mostly nobody has looked yet, and after the purchase that is where customers are lost.',
    answer: 'Ask what the customer does there and add the touchpoints and actions, or name the journey that tells it: `details`. If nothing happens, leave the phase out.',
    choices: ['A phase with a line that the language does not know is not reported: what stands there may be its touchpoint.'],
    clauses: [
        { says: 'No touchpoint and no action.', wrong: advocacy(''), right: advocacy('    action "Tells the neighbours"\n') },
        {
            says: 'Unless a journey of its own tells it.',
            wrong: `${advocacy('')}\njourney Recommend {\n  action "Tells the neighbours"\n}\n`,
            right: `${advocacy('    details Recommend\n')}\njourney Recommend {\n  action "Tells the neighbours"\n}\n`,
        },
    ],
    journey({ outline }, tell) {
        for (const { node, facts, columns } of outline.phases) {
            if (!node?.name || columns.length > 0 || facts.some(fact => fact.$type === 'Details') || node.entries.some(entry => entry.$type === 'Stray')) continue;
            const title = node.title || node.name;
            tell({
                at: node,
                message: `Phase "${title}" is empty: what does the customer do here?`,
                fixes: () => [{
                    title: 'Add a touchpoint',
                    wishes: [{ do: 'add', to: node, text: `touchpoint ${writtenText(`What does the customer do in ${title}?`)}` }],
                }],
            });
        }
    },
};

function advocacy(content: string): string {
    return `journey Shoes "Buy shoes" {
  phase Wearing {
    action "Wears them"
  }

  phase Advocacy {
    goal "To be asked where they are from"
${content}  }
}
`;
}
