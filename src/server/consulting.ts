import { DocumentState, type LangiumDocument } from 'langium';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { JourneyFile } from '../language/generated/ast.ts';
import type { JourneyBuilder } from '../language/builder.ts';
import { outlineOf } from '../language/outline.ts';
import { CONFIGURATION_FILE, type ConfigurationFile } from '../rules/config/configurations.ts';
import { mistakesIn } from '../rules/config/mistakes.ts';
import type { Consultant } from '../rules/consultant.ts';
import type { Whole } from '../rules/consulted.ts';
import { metricKey } from '../rules/whole.ts';
import type { ServerServices } from './services.ts';

const nothingSeen: Whole = { hasJourneys: false, measured: new Set() };

/** Keeps what the rules say up to date: with the day, with the configurations, and with what other files measure. */
export function serveRules(connection: Connection, { shared, journey }: ServerServices): void {
    const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceLock: lock } = shared.workspace;
    const consultant = journey.validation.DocumentValidator as Consultant;
    consultant.today = () => new Date().toISOString().slice(0, 10);
    /** What was told of each configuration last. */
    let told: ReadonlyMap<string, string> = new Map();
    let whole: Whole = nothingSeen;
    // Until all files are read nobody knows what they say together, and no rule speaks of it.
    consultant.whole = nothingSeen;

    shared.lsp.LanguageServer.onInitialized(() => {
        void (builder as JourneyBuilder).allAreBuilt.then(() => {
            consultant.whole = undefined;
            lookAgain();
        });
    });
    shared.lsp.DocumentUpdateHandler.onWatchedFilesChange?.(({ changes }) => {
        if (!changes.some(({ uri }) => uri.endsWith(`/${CONFIGURATION_FILE}`))) return;
        consultant.configurations.forget();
        void recheck(documents.all.toArray());
    });
    builder.onBuildPhase(DocumentState.Validated, async () => {
        tellMistakes(await consultant.configurations.read());
        lookAgain();
    });

    /** Checks again what was checked when the files together said something else. */
    function lookAgain(): void {
        const now = consultant.whole ?? consultant.wholeOfAll();
        if (now === whole) return;
        whole = now;
        void recheck(documents.all.filter(document => seesOtherwise(document, now)).toArray());
    }

    /** True for a file that was checked when the files together said something else of its metrics. */
    function seesOtherwise({ parseResult }: LangiumDocument, { hasJourneys, measured }: Whole): boolean {
        const file = parseResult.value as JourneyFile;
        const then = consultant.wholeFor(file);
        return then !== undefined && metricsIn(file).some(metric => hasJourneys !== then.hasJourneys || measured.has(metric) !== then.measured.has(metric));
    }

    /** Checks files again that have not changed themselves. */
    async function recheck(stale: readonly LangiumDocument[]): Promise<void> {
        if (stale.length === 0) return;
        await lock.write(async token => {
            for (const document of stale) {
                if (document.state > DocumentState.IndexedReferences) builder.resetToState(document, DocumentState.IndexedReferences);
            }
            await builder.update([], [], token);
        }).catch((reason: unknown) => connection.console.error(`The journeys could not be checked again: ${String(reason)}`));
    }

    /** Mistakes stand in the configuration itself; those of one that is gone go with it. */
    function tellMistakes(files: readonly ConfigurationFile[]): void {
        const now = new Map(files.map(file => [file.uri.toString(), JSON.stringify(mistakesIn(file))]));
        for (const uri of told.keys()) if (!now.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
        for (const [uri, mistakes] of now) if ((told.get(uri) ?? '[]') !== mistakes) void connection.sendDiagnostics({ uri, diagnostics: JSON.parse(mistakes) as Diagnostic[] });
        told = now;
    }
}

function metricsIn(file: JourneyFile): readonly string[] {
    return outlineOf(file).declared.flatMap(thing => thing.$type === 'Metric' ? metricKey(thing) : []);
}
