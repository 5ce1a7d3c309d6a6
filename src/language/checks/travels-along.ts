import type { Reference } from 'langium';
import type * as ast from '../generated/ast.ts';
import { entriesOf, type Entry, fileOf, type JourneyOutline, outlineOf } from '../outline.ts';
import type { Right } from '../problem.ts';
import { personasMentioned } from '../travellers.ts';
import type { Wish } from '../wish.ts';
import { writtenName } from '../written.ts';
import type { Check } from './check.ts';

/** A fact that holds for a persona, or a view that shows one, who does not travel the journey. */
export const travelsAlong: Check = {
    file(file, _, report) {
        const { journeys, declared } = outlineOf(file);
        for (const journey of journeys) {
            for (const { $refNode, $refText } of strangers(personasMentioned(journey), journey)) {
                report('wrong-value', `${$refText} does not travel this journey. Add the name to its personas.`, journey.node, { range: $refNode?.range }, joining(journey, $refText));
            }
        }
        for (const view of declared) {
            const journey = view.$type === 'View' ? journeyOf(view) : undefined;
            if (!journey) continue;
            for (const { $refNode, $refText } of strangers(personasOf(entriesOf(view)), journey)) {
                const name = writtenName(journey.node.name!);
                // What is mended is mended in this file.
                const right = fileOf(journey.node) === file ? joining(journey, $refText) : [];
                report('wrong-value', `${$refText} does not travel ${name}, the journey of this view. Add the name to the personas of ${name}.`, view, { range: $refNode?.range }, right);
            }
        }
    },
};

/** The journey that a view is of, in whichever file it stands. */
function journeyOf({ journey }: ast.View): JourneyOutline | undefined {
    const node = journey?.ref;
    return node && outlineOf(fileOf(node)).journeys.find(one => one.node === node);
}

/** Those who do not travel a journey. A name that leads nowhere is told where it is looked up. */
function strangers(mentioned: readonly Reference<ast.Persona>[], { facts }: JourneyOutline): readonly Reference<ast.Persona>[] {
    const travelling = new Set(personasOf(facts).map(({ ref }) => ref));
    return mentioned.filter(({ ref }) => ref && !travelling.has(ref));
}

function personasOf(entries: readonly Entry[]): readonly Reference<ast.Persona>[] {
    return entries.flatMap(entry => entry.$type === 'PersonasFact' ? entry.personas : []);
}

/** Behind the last persona of the journey, or as the first of a journey that names none. */
function joining({ node, facts }: JourneyOutline, name: string): readonly Right[] {
    const text = writtenName(name);
    const to = facts.findLast(fact => fact.$type === 'PersonasFact');
    const wish: Wish = to ? { do: 'append', to, property: 'personas', text } : { do: 'add', to: node, text: `personas ${text}` };
    return [{ title: `Add ${text} to the personas`, wishes: [wish] }];
}
