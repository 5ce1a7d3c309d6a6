import { type FileSystemProvider, type TextDocument, type TextDocumentProvider, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, TextDocumentChangeEvent } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../rules/config/configurations.ts';
import { isFile } from './is-file.ts';

/** Follows the journeys of the workspace and what a team has decided about their rules, and no other file. */
export class DocumentUpdates extends DefaultDocumentUpdateHandler {
    private readonly files: FileSystemProvider;
    private readonly open: TextDocumentProvider | undefined;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.files = services.workspace.FileSystemProvider;
        this.open = services.workspace.TextDocuments;
    }

    protected override getWatchers(): { globPattern: string }[] {
        return [{ globPattern: '**/*.journey' }, { globPattern: `**/${CONFIGURATION_FILE}` }];
    }

    /** A text that lies nowhere, never saved or gone from the disk, goes when it is closed: nobody could read it again. */
    async didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): Promise<void> {
        const uri = URI.parse(document.uri);
        if (!await isFile(this.files, uri) && !this.open?.get(uri)) this.fireDocumentUpdate([], [uri]);
    }

    /** A configuration is no document of the language: who listens hears of it, and nothing is built of it. */
    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        const configurations = changes.filter(({ uri }) => uri.endsWith(`/${CONFIGURATION_FILE}`));
        if (configurations.length > 0) this.onWatchedFilesChangeEmitter.fire({ changes: configurations });
        const journeys = changes.filter(change => !configurations.includes(change));
        if (journeys.length > 0) super.didChangeWatchedFiles({ changes: journeys });
    }
}
