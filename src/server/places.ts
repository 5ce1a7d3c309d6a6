import { URI, type LangiumDocument } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Span } from '../model/spans.ts';
import { findPlace, findThing, type FindPlaceParams } from '../protocol/places.ts';
import { chooseJourney } from './draw.ts';
import { linkedDocument } from './linked-document.ts';
import type { ServerServices } from './services.ts';
import { thingAt } from './thing-at.ts';
import { placesIn } from './understood/last-understood.ts';

/** Leads from the text to the picture and back: tells who shows a journey which thing is at a place, and at which place a thing is. */
export function servePlaces(connection: Connection, { shared }: ServerServices): void {
    connection.onRequest(findThing, async (params, token) => {
        const document = await documentOf(params, token);
        return document ? thingAt(placesOf(document, params), document.textDocument.offsetAt(params.position)) ?? null : null;
    });
    connection.onRequest(findPlace, async (params, token) => {
        const document = await documentOf(params, token);
        const place = document && placesOf(document, params).find(({ id }) => id === params.thing);
        if (!place) return null;
        const { textDocument } = document;
        return { start: textDocument.positionAt(place.nameStart), end: textDocument.positionAt(place.nameEnd) };
    });

    function documentOf({ uri }: Pick<FindPlaceParams, 'uri'>, token: CancellationToken): Promise<LangiumDocument | undefined> {
        return linkedDocument(shared, URI.parse(uri), token);
    }
}

/** Where the things of a drawn journey stand in its text. */
export function placesOf(document: LangiumDocument, drawn: Pick<FindPlaceParams, 'journey'>): readonly Span[] {
    return placesIn(document, chooseJourney(document, drawn), drawn);
}
