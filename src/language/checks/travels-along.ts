import { outlineOf } from '../outline.ts';
import { personasMentioned } from '../travellers.ts';
import type { Check } from './check.ts';

/** A fact that holds for a persona who does not travel the journey. */
export const travelsAlong: Check = {
    file(file, _, report) {
        for (const journey of outlineOf(file).journeys) {
            const named = new Set(journey.facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas.map(persona => persona.ref) : []));
            for (const { ref, $refNode, $refText } of personasMentioned(journey)) {
                if (!ref || named.has(ref)) continue;
                report('wrong-value', `${$refText} does not travel this journey. Add the name to its personas.`, journey.node, { range: $refNode?.range });
            }
        }
    },
};
