import { AstUtils, type LangiumDocuments } from 'langium';
import type { Location } from 'vscode-languageserver';
import type * as ast from '../../language/generated/ast.ts';
import { importersOf } from '../../language/imports.ts';
import { outlineOf } from '../../language/outline.ts';
import type { ReadFile } from '../read-file.ts';
import { above, leading, type Lens } from './lens.ts';

/** How many journeys of the workspace a persona travels; a click leads to them. */
export const travels: Lens = {
    setting: 'codeLens.personas',
    lensesIn(file, documents) {
        const personas = file.outline.declared.filter(thing => thing.$type === 'Persona').filter(({ name }) => name);
        if (personas.length === 0) return [];
        const journeys = journeysByPersona(file, documents);
        return personas.map(persona => {
            const places = journeys.get(persona) ?? [];
            const title = `travels ${places.length || 'no'} journey${places.length > 1 ? 's' : ''}`;
            return places.length === 0 ? above(persona, title) : leading(file, persona, title, places);
        });
    }
};

/** Where each persona is named as a traveller, once a journey; only the file itself and those that import it can see its personas. */
function journeysByPersona({ document }: ReadFile, documents: LangiumDocuments): ReadonlyMap<ast.Persona, readonly Location[]> {
    const found = new Map<ast.Persona, Location[]>();
    for (const file of [document.parseResult.value as ast.JourneyFile, ...importersOf(document, documents)]) {
        const uri = AstUtils.getDocument(file).uri.toString();
        for (const { facts } of outlineOf(file).journeys) {
            const here = new Set<ast.Persona>();
            for (const { ref, $refNode } of facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas : [])) {
                if (!ref || !$refNode || here.has(ref)) continue;
                here.add(ref);
                const places = found.get(ref);
                if (places) places.push({ uri, range: $refNode.range });
                else found.set(ref, [{ uri, range: $refNode.range }]);
            }
        }
    }
    return found;
}
