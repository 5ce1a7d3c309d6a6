import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { placesIn } from './places-of.ts';
import { rangeIn } from './range-in.ts';
import { thingAt } from './thing-at.ts';

/** Marks where a thing is named in the same file: its declaration as what writes it, the others as what reads it. */
export class JourneyHighlights implements DocumentHighlightProvider {
    getDocumentHighlight(document: LangiumDocument, { position }: DocumentHighlightParams): DocumentHighlight[] | undefined {
        const at = thingAt(document, document.textDocument.offsetAt(position));
        return at && placesIn(document, at.thing).map(place => ({
            range: rangeIn(document, place),
            kind: place.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
    }
}
