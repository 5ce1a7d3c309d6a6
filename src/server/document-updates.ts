import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../rules/config/configurations.ts';

/** Follows the journeys of the workspace and what a team has decided about their rules, and no other file. */
export class DocumentUpdates extends DefaultDocumentUpdateHandler {
    protected override getWatchers(): { globPattern: string }[] {
        return [{ globPattern: '**/*.journey' }, { globPattern: `**/${CONFIGURATION_FILE}` }];
    }

    /** A configuration is no document of the language: who listens hears of it, and nothing is built of it. */
    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        const configurations = changes.filter(({ uri }) => uri.endsWith(`/${CONFIGURATION_FILE}`));
        if (configurations.length > 0) this.onWatchedFilesChangeEmitter.fire({ changes: configurations });
        const journeys = changes.filter(change => !configurations.includes(change));
        if (journeys.length > 0) super.didChangeWatchedFiles({ changes: journeys });
    }
}
