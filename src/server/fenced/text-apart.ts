import { DocumentState, type LangiumDocument, URI, UriUtils } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { importsOf } from '../../language/imports.ts';
import { linkedDocument } from '../linked-document.ts';
import type { ServerServices } from '../services.ts';

/** No file bears it, and none is looked for under it. */
const nameless = 'a block of text.journey';

/** Reads a text as a file beside another one that nobody else sees, and links it with what it imports. */
export async function textApart({ shared, journey }: ServerServices, text: string, beside: string, token: CancellationToken): Promise<LangiumDocument> {
    const { LangiumDocumentFactory: factory } = shared.workspace;
    const document = factory.fromString(text, UriUtils.joinPath(UriUtils.dirname(URI.parse(beside)), nameless));
    await shared.workspace.WorkspaceManager.ready;
    for (const uri of importsOf(document)) {
        if (!await linkedDocument(shared, uri, token)) await openFile(shared, uri);
    }
    await journey.references.Linker.link(document);
    document.state = DocumentState.Linked;
    return document;
}

/** A file outside of the workspace is read, as one is that a journey imports; where there is none, the checks say so. */
async function openFile({ workspace }: ServerServices['shared'], uri: URI): Promise<void> {
    const { DocumentBuilder: builder, FileSystemProvider: files, LangiumDocuments: documents, WorkspaceLock: lock } = workspace;
    await lock.read(async () => {
        if (documents.hasDocument(uri) || !(await files.stat(uri)).isFile) return;
        await builder.build([await documents.getOrCreateDocument(uri)], { validation: false });
    }).catch(() => undefined);
}
