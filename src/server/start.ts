import { DocumentState, type FileSystemProvider, setInterruptionPeriod } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { ReadAsset } from '../print/formats/assets.ts';
import type { JourneyParser } from '../language/parser.ts';
import { serveChosenActions } from './code-actions.ts';
import { serveJourneys } from './comparing/serve-journeys.ts';
import { serveRules } from './consulting.ts';
import { serveExport } from './export.ts';
import { serveTexts } from './fenced/serve-texts.ts';
import { servePlaces } from './places.ts';
import { servePreview } from './preview.ts';
import { serveProblems } from './problems.ts';
import { serveReading } from './reading/serve-reading.ts';
import { serveRefreshes } from './refreshes.ts';
import { createServerServices, type ServerServices } from './services.ts';
import { serveTemplates } from './templates/serve-templates.ts';

/** Answers an editor on this connection until it closes, about the files that `files` reaches; fonts and the like are read with `readAsset` when they are needed. */
export function startServer(connection: Connection, readAsset: ReadAsset, files: FileSystemProvider): void {
    // Milliseconds of checking after which a picture that is asked for may come in between.
    setInterruptionPeriod(2);
    const services = createServerServices({ connection, fileSystemProvider: () => files });
    serveChosenActions(connection, services);
    serveExport(connection, services, readAsset);
    serveJourneys(connection, services);
    servePlaces(connection, services);
    servePreview(connection, services);
    serveProblems(connection, services);
    serveReading(connection, services);
    serveRefreshes(connection, services);
    serveRules(connection, services);
    serveTemplates(connection);
    serveTexts(connection, services);
    prepareParser(services);
    startLanguageServer(services.shared);
}

/** The first file is checked before the parser that recovers is made; whoever makes a mistake sooner, waits for it. */
function prepareParser({ shared, journey }: ServerServices): void {
    const checked = shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
        checked.dispose();
        setTimeout(() => (journey.parser.LangiumParser as JourneyParser).getReady());
    });
}
