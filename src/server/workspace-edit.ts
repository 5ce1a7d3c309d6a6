import type { LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../edit/text-edit.ts';
import { inLines } from './in-lines.ts';

/** Edits of one file. */
export type FileEdits = readonly [LangiumDocument, readonly TextEdit[]];

/** Writes edits of several files as this client takes them: with the version of each open text, so that none is applied to a newer one, where it can hold that. */
export function workspaceEdits({ lsp, workspace }: LangiumSharedServices): (edits: Iterable<FileEdits>) => WorkspaceEdit {
    let isVersioned = false;
    lsp.LanguageServer.onInitialize(({ capabilities }) => { isVersioned = capabilities.workspace?.workspaceEdit?.documentChanges === true; });
    return edits => {
        const files = [...edits].map(([document, some]) => ({ uri: document.uri.toString(), edits: inLines(document, some) })).filter(file => file.edits.length > 0);
        if (!isVersioned) return { changes: Object.fromEntries(files.map(file => [file.uri, file.edits])) };
        return { documentChanges: files.map(file => ({ textDocument: { uri: file.uri, version: workspace.TextDocuments.get(file.uri)?.version ?? null }, edits: file.edits })) };
    };
}
