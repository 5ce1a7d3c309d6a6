import { type BuildOptions, DefaultDocumentBuilder, type DocumentBuilder, DocumentState, type LangiumDocument, type LangiumDocuments, type LangiumSharedCoreServices, URI } from 'langium';
import type { CancellationToken } from 'vscode-jsonrpc';
import { imports, importsOf } from './imports.ts';

/** Builds files together with what they import, also where that lies outside the workspace or has just appeared. */
export class JourneyBuilder extends DefaultDocumentBuilder implements DocumentBuilder {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.documents = services.workspace.LangiumDocuments;
    }

    protected override async buildDocuments(documents: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        await super.buildDocuments(await this.withImports(documents, options, cancelToken), options, cancelToken);
    }

    /** A file concerns who imports it, also one that was not there until now; and a plan concerns the journeys that it is about. */
    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        return super.shouldRelink(document, changedUris)
            || importsOf(document).some(uri => changedUris.has(uri.toString()))
            || [...changedUris].some(uri => this.isAbout(uri, document));
    }

    private isAbout(changed: string, document: LangiumDocument): boolean {
        const other = this.documents.getDocument(URI.parse(changed));
        return other !== undefined && imports(other, document.uri);
    }

    private async withImports(documents: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<LangiumDocument[]> {
        const all = new Set(documents);
        for (const document of all) {
            // Parsed here already, so that the imports are known; the build skips what is done.
            if (document.state < DocumentState.Parsed) {
                this.prepareBuild([document], options);
                await this.runCancelable([document], DocumentState.Parsed, cancelToken, doc => this.langiumDocumentFactory.update(doc, cancelToken));
            }
            for (const uri of importsOf(document)) {
                if (this.documents.hasDocument(uri)) continue;
                const imported = await this.documents.getOrCreateDocument(uri).catch(() => undefined);
                if (imported) all.add(imported);
            }
        }
        return [...all];
    }
}
