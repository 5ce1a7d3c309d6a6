import { DefaultDocumentUpdateHandler } from 'langium/lsp';

/** Follows the journeys of the workspace and no other file. */
export class DocumentUpdates extends DefaultDocumentUpdateHandler {
    protected override getWatchers(): { globPattern: string }[] {
        return [{ globPattern: '**/*.journey' }];
    }
}
