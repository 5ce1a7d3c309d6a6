import type { Reference } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import type { JourneyOutline } from '../language/outline.ts';
import { personasNamed } from '../language/travellers.ts';
import { digestOf } from './digest.ts';
import type { Persona } from './journey.ts';
import { personaOf } from './people.ts';

/** Who travels where the journey names nobody. */
const NAMELESS: Persona = { name: '', title: '', side: 'consumer', goals: [], fears: [], wants: [], needs: [], expects: [], uses: [] };

/** Those that the journey names, then those whom only a `for` names: an error of the text, but nothing of it is lost. */
export function personasOf(outline: JourneyOutline): readonly Persona[] {
    const all = new Map<string, Persona>();
    const add = (references: readonly Reference<ast.Persona>[]) => {
        for (const reference of references) {
            const name = reference.ref?.name ?? reference.$refText;
            const persona = all.has(name) ? undefined : personaOf(reference);
            if (persona) all.set(name, persona);
        }
    };
    for (const fact of outline.facts) {
        if (fact.$type === 'PersonasFact') add(fact.personas);
    }
    add(personasNamed(outline.facts));
    for (const { facts } of outline.phases) add(personasNamed(facts));
    for (const { columns } of outline.phases) {
        for (const column of columns) add(digestOf(column).personas);
    }
    return all.size > 0 ? [...all.values()] : [NAMELESS];
}
