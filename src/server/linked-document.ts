import { DocumentState, isOperationCancelled, type LangiumDocument, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** The document as soon as it is linked; its diagnostics are not awaited. */
export async function linkedDocument({ workspace }: LangiumSharedServices, uri: URI, token: CancellationToken): Promise<LangiumDocument | undefined> {
    const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceLock: lock, WorkspaceManager: manager } = workspace;
    await manager.ready;
    if (!documents.hasDocument(uri)) await lock.read(() => undefined);
    if (!documents.hasDocument(uri)) return undefined;
    try {
        await builder.waitUntil(DocumentState.Linked, uri, token);
    } catch (reason) {
        throw isOperationCancelled(reason) ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The picture is no longer wanted.') : reason;
    }
    return documents.getDocument(uri);
}
