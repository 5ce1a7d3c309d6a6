import type { LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { JourneyBuilder } from '../../language/builder.ts';
import { heldIn } from '../../language/documents.ts';
import { listJourneys, type ListedJourney } from '../../protocol/comparing.ts';
import { readFile } from '../read-file.ts';
import type { ServerServices } from '../services.ts';

/** Lists the journeys of the workspace, file by file, for a client to choose from. */
export function serveJourneys(connection: Connection, { shared }: ServerServices): void {
    const { DocumentBuilder: builder, LangiumDocuments: documents } = shared.workspace;
    connection.onRequest(listJourneys, async () => {
        await (builder as JourneyBuilder).allAreBuilt;
        const files = [...heldIn(documents)].sort((a, b) => a.uri.toString() < b.uri.toString() ? -1 : 1);
        return files.flatMap(journeysIn);
    });
}

function journeysIn(document: LangiumDocument): readonly ListedJourney[] {
    const { outline, journeyOf } = readFile(document);
    return outline.journeys.map(({ node }) => {
        const { name, title, state, of, personas } = journeyOf(node).journey;
        return {
            uri: document.uri.toString(), name, title: title || name, state, ...of && { of: of.title },
            personas: personas.filter(persona => persona.title !== '').map(persona => ({ name: persona.name, title: persona.title }))
        };
    });
}
