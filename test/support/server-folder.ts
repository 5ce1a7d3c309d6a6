import { EmptyFileSystem, type LangiumDocument, TextDocument, URI } from 'langium';
import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { createServerServices, type ServerServices } from '../../src/server/services.ts';

/** Files in memory with the services of the server over them; `‸` in one of them is where the caret stands. */
export interface ServerFolder {
    readonly services: ServerServices;
    /** The file with the caret, or the first one. */
    readonly document: LangiumDocument;
    readonly offset: number;
    /** What a request says of the place of the caret. */
    readonly place: { readonly textDocument: { readonly uri: string }; readonly position: Position };
    file(name: string): LangiumDocument;
}

/** What the server has logged of answers that failed; none is expected to. */
export const failures: string[] = [];

const root = 'file:///folder/';
let services: ServerServices | undefined;

/** Builds the files of a folder; a lone text is `a.journey`. The folder before is gone then. */
export async function serverFolder(files: string | Readonly<Record<string, string>>): Promise<ServerFolder> {
    const texts = Object.entries(typeof files === 'string' ? { 'a.journey': files } : files);
    services ??= started();
    const { DocumentBuilder, LangiumDocuments } = services.shared.workspace;
    await DocumentBuilder.update([], LangiumDocuments.all.map(({ uri }) => uri).toArray());
    const documents = texts.map(([name, text]) => LangiumDocuments.createDocument(URI.parse(root + name), text.replace('‸', '')));
    await DocumentBuilder.build(documents, { validation: true });
    const marked = Math.max(0, texts.findIndex(([, text]) => text.includes('‸')));
    const document = documents[marked]!;
    const offset = Math.max(0, texts[marked]![1].indexOf('‸'));
    return {
        services, document, offset,
        place: { textDocument: { uri: document.uri.toString() }, position: document.textDocument.positionAt(offset) },
        file: name => LangiumDocuments.getDocument(URI.parse(root + name))!,
    };
}

function started(): ServerServices {
    const made = createServerServices(EmptyFileSystem, line => failures.push(line));
    // No client answers here; whoever asks for a setting would wait for ever.
    void made.shared.workspace.ConfigurationProvider.initialized({});
    return made;
}

/** `a.journey 3:5 "Gets a mail"`, as a test reads best. */
export function shownPlace(document: LangiumDocument, offset: number, end: number): string {
    const { line, character } = document.textDocument.positionAt(offset);
    return `${document.uri.toString().slice(root.length)} ${line + 1}:${character + 1} ${document.textDocument.getText().slice(offset, end)}`;
}

/** The texts of the files after an edit of several, as the editor has them; those that it leaves alone are left out. */
export function textsAfter(edit: WorkspaceEdit, file: (name: string) => LangiumDocument): Record<string, string> {
    return Object.fromEntries(Object.entries(edit.changes ?? {}).map(([uri, edits]) => {
        const name = uri.slice(root.length);
        return [name, TextDocument.applyEdits(file(name).textDocument, edits)];
    }));
}
