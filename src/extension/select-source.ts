import { Range, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import type { Drawing } from '../protocol/lsp.ts';
import { findPlace } from '../protocol/places.ts';

/** Selects the name of a drawn thing in its source, in the column where the file is open; false where it is not there. */
export async function selectSource(client: LanguageClient, { uri, journey }: Pick<Drawing, 'uri' | 'journey'>, thing: string): Promise<boolean> {
    const place = await client.sendRequest(findPlace, { uri, journey, thing }).catch(() => null);
    if (!place) return false;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const selection = new Range(place.start.line, place.start.character, place.end.line, place.end.character);
    await window.showTextDocument(document, { selection, viewColumn: columnOf(document.uri.toString()), preview: false });
    return true;
}

function columnOf(uri: string): ViewColumn {
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri)?.viewColumn
        ?? window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri))?.viewColumn
        ?? ViewColumn.One;
}
