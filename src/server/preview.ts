import { DocumentState, URI, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { DrawingDelta } from '../protocol/drawing-delta.ts';
import { drawJourney, journeyChanged } from '../protocol/lsp.ts';
import { Editions } from './comparing/editions.ts';
import { readOpposite } from './comparing/opposite.ts';
import { drawPieces } from './draw.ts';
import { deltaOf, type Sent } from './drawing-delta.ts';
import { importersOf } from '../language/imports.ts';
import { linkedDocument } from './linked-document.ts';
import type { ServerServices } from './services.ts';

/** How many pictures of a document may be told against. */
const kept = 4;

/** Milliseconds in which a client that shows a journey asks for its new picture. */
const answerTime = 15;

/** Draws journeys for a client, and tells it, once after each picture, when a build may have changed it. */
export function servePreview(connection: Connection, { shared }: ServerServices): void {
    const { DocumentBuilder: builder, LangiumDocuments: documents } = shared.workspace;
    // The build that each picture shows of which the client has not yet heard that it is out of date.
    const drawn = new Map<string, number>();
    // The last pictures of each document, which the next ones are told against: several may be looked at, each with a choice of its own.
    const sent = new Map<string, readonly Sent[]>();
    // The editor's text runs ahead of the tree; a fresh linking has a fresh list of references, so the list knows its version.
    const versions = new WeakMap<LangiumDocument['references'], number>();
    const counted = new WeakSet<LangiumDocument['references']>();
    const editions = new Editions(shared);
    let build = 0;
    let number = 0;
    let locale: string | undefined;
    let drawnNow = (): void => {};

    shared.lsp.LanguageServer.onInitialize(params => { locale = params.locale; });
    builder.onUpdate((_, deleted) => {
        if (deleted.length > 0) build++;
        for (const uri of deleted) {
            sent.delete(uri.toString());
            tell(uri.toString(), 0);
        }
    });
    builder.onDocumentPhase(DocumentState.Linked, async document => {
        count(document);
        // Who asks at once for the new picture gets it before the checks begin.
        if (tell(document.uri.toString(), versionOf(document))) await nextDrawing();
    });
    // A file that is imported by an import changes a picture too, though the document itself is not linked anew.
    builder.onBuildPhase(DocumentState.Linked, () => {
        for (const uri of drawn.keys()) {
            const document = documents.getDocument(URI.parse(uri));
            if (document) tell(uri, versionOf(document));
        }
    });
    connection.onRequest(drawJourney, async (params, token): Promise<DrawingDelta | null> => {
        const uri = URI.parse(params.uri);
        // What is compared is read once the edits under way are taken in: an import may be among them.
        if (params.against) await linkedDocument(shared, uri, token);
        const opposite = params.against && await readOpposite(shared, editions, params.against, token);
        const document = await linkedDocument(shared, uri, token);
        if (document) count(document);
        drawn.set(uri.toString(), build);
        if (!document) return null;
        const drawing = drawPieces(document, importersOf(document, documents), { locale, ...params }, { version: versionOf(document), build, number: ++number }, opposite);
        const others = sent.get(uri.toString()) ?? [];
        const before = others.find(one => one.number === params.since);
        const { svg, table } = drawing;
        sent.set(uri.toString(), [{ number: drawing.number, svg, table }, ...others.filter(one => one !== before)].slice(0, kept));
        setTimeout(drawnNow);
        return deltaOf(drawing, before);
    });

    /** Counts a linking once, be it that its listeners or a picture come first. */
    function count({ references }: LangiumDocument): void {
        if (!counted.has(references)) build++;
        counted.add(references);
    }

    /** True if there was something to tell. */
    function tell(uri: string, version: number): boolean {
        if ((drawn.get(uri) ?? build) === build) return false;
        drawn.delete(uri);
        void connection.sendNotification(journeyChanged, { uri, version, build });
        return true;
    }

    /** The next picture, or the time in which it should have been asked for. */
    function nextDrawing(): Promise<void> {
        return new Promise(resolve => {
            drawnNow = resolve;
            setTimeout(resolve, answerTime);
        });
    }

    function versionOf({ references, textDocument }: LangiumDocument): number {
        if (!versions.has(references)) versions.set(references, textDocument.version);
        return versions.get(references)!;
    }
}
