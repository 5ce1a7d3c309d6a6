import { window, workspace } from 'vscode';
import { listFormats, type ExportParams, type JourneyFormat, type JourneyView } from '../../protocol/lsp.ts';
import type { Parts } from '../commands/command.ts';
import { journeyEditor } from '../journey-editor.ts';
import type { Shown } from '../preview.ts';
import { askInTurn } from './ask-in-turn.ts';
import { questionsFor, type ExportWish } from './questions.ts';

/** What is to be written of a journey, and in which format. */
export interface WishedExport {
    readonly params: Omit<ExportParams, 'uri'>;
    readonly format: JourneyFormat;
    readonly view: JourneyView | undefined;
}

/** The journey at the caret, or the one that the preview shows. */
export function shownIn({ previews }: Parts): Shown | undefined {
    const editor = journeyEditor();
    return editor ? { uri: editor.document.uri, title: '', offset: editor.document.offsetAt(editor.selection.active) } : previews.shown;
}

/** Asks how a journey is to be written, of the formats that are fit for it; nothing where the user gives up, or where there is no journey, which is told. */
export async function askExport({ server: { client } }: Parts, { uri, journey, offset }: Shown, title: string, isFit: (format: JourneyFormat) => boolean = () => true): Promise<WishedExport | undefined> {
    await workspace.openTextDocument(uri);
    const exportable = client.sendRequest(listFormats, { uri: uri.toString(), journey, offset })
        .then(found => found && { ...found, formats: found.formats.filter(isFit) });
    const wish = await askInTurn<ExportWish>(title, exportable.then(found => found ? soFar => questionsFor(found, soFar) : undefined));
    if (!wish && !await exportable) return void window.showInformationMessage('There is no journey in this file yet.');
    const { format, view, theme, paper } = wish ?? {};
    return format && { format, view, params: { journey, offset, format: format.name, view: view?.name, kind: view?.kind, theme, paper } };
}
