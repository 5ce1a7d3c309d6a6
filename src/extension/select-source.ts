import { Range, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';
import type { HandedOn } from '../protocol/drawing-delta.ts';

/** Selects the name of a drawn thing in its source, in the column where the file is open. */
export async function selectSource(drawing: HandedOn | undefined, thing: string): Promise<void> {
    const span = drawing?.spans.find(({ id }) => id === thing);
    if (!drawing || !span) return;
    const document = await workspace.openTextDocument(Uri.parse(drawing.uri));
    const selection = new Range(document.positionAt(span.nameStart), document.positionAt(span.nameEnd));
    await window.showTextDocument(document, { selection, viewColumn: columnOf(document.uri.toString()), preview: false });
}

function columnOf(uri: string): ViewColumn {
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri)?.viewColumn
        ?? window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri))?.viewColumn
        ?? ViewColumn.One;
}
