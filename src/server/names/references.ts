import type { LangiumDocument } from 'langium';
import type { LangiumServices, ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { placesOf, type Workspace } from './places-of.ts';
import { rangeIn } from './range-in.ts';
import { thingAt } from './thing-at.ts';

/** Finds where a thing is named, in every file. */
export class JourneyUses implements ReferencesProvider {
    private readonly services: Workspace;

    constructor(services: LangiumServices) {
        this.services = services;
    }

    findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
        const at = thingAt(document, document.textDocument.offsetAt(position));
        const places = at ? placesOf(at.thing, this.services) : [];
        return places.filter(place => context.includeDeclaration || !place.isDeclaration).map(place => ({ uri: place.document.uri.toString(), range: rangeIn(place.document, place) }));
    }
}
