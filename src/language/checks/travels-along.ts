import { type JourneyOutline, outlineOf } from '../outline.ts';
import { personasMentioned } from '../travellers.ts';
import type { Wish } from '../wish.ts';
import { writtenName } from '../written.ts';
import type { Check } from './check.ts';

/** A fact that holds for a persona who does not travel the journey. */
export const travelsAlong: Check = {
    file(file, _, report) {
        for (const journey of outlineOf(file).journeys) {
            const named = new Set(journey.facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas.map(persona => persona.ref) : []));
            for (const { ref, $refNode, $refText } of personasMentioned(journey)) {
                if (!ref || named.has(ref)) continue;
                report('wrong-value', `${$refText} does not travel this journey. Add the name to its personas.`, journey.node, { range: $refNode?.range }, [{ title: `Add ${writtenName($refText)} to the personas`, wishes: [joining(journey, writtenName($refText))] }]);
            }
        }
    },
};

/** Behind the last persona of the journey, or as the first of a journey that names none. */
function joining({ node, facts }: JourneyOutline, text: string): Wish {
    const to = facts.findLast(fact => fact.$type === 'PersonasFact');
    return to ? { do: 'append', to, property: 'personas', text } : { do: 'add', to: node, text: `personas ${text}` };
}
