import { type BuildOptions, DefaultDocumentBuilder, type DocumentBuilder, DocumentState, type LangiumDocument, type LangiumDocuments, type LangiumSharedCoreServices } from 'langium';
import type { CancellationToken } from 'vscode-jsonrpc';
import { importsOf } from './imports.ts';

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

    /** A file that is imported and not there, or that was not there until now, concerns who imports it. */
    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        return super.shouldRelink(document, changedUris) || importsOf(document).some(uri => changedUris.has(uri.toString()));
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
