import { Uri, window, workspace } from 'vscode';
import { fileNameOf } from '../../protocol/file-name.ts';
import { listFormats } from '../../protocol/lsp.ts';
import { askInTurn } from '../export/ask-in-turn.ts';
import { questionsFor, type ExportWish } from '../export/questions.ts';
import { saveExport } from '../export/save-export.ts';
import { journeyEditor } from '../journey-editor.ts';
import type { Shown } from '../preview.ts';
import type { Command, Parts } from './command.ts';

/** Saves the journey at the caret, or the one that the preview shows, in a format that is chosen. */
export const exportMap: Command = {
    id: 'journey.export',
    run: async parts => {
        const shown = shownIn(parts);
        if (!shown) return void window.showInformationMessage('Open a .journey file first: the journey at the caret is exported.');
        try {
            await exportShown(parts, shown);
        } catch (reason) {
            parts.server.fail('The map could not be exported. The output "Journey" says why.', reason);
        }
    }
};

function shownIn({ previews }: Parts): Shown | undefined {
    const editor = journeyEditor();
    return editor ? { uri: editor.document.uri, title: '', offset: editor.document.offsetAt(editor.selection.active) } : previews.shown;
}

async function exportShown(parts: Parts, { uri, title, journey, offset }: Shown): Promise<void> {
    await workspace.openTextDocument(uri);
    const exportable = parts.server.client.sendRequest(listFormats, { uri: uri.toString(), journey, offset });
    const wish = await askInTurn<ExportWish>('Export Map', exportable.then(found => found ? soFar => questionsFor(found, soFar) : undefined));
    if (!wish && !await exportable) return void window.showInformationMessage('There is no journey in this file yet.');
    const { format, view, theme, paper } = wish ?? {};
    if (!format) return;
    const target = await window.showSaveDialog({ defaultUri: targetOf(uri, [title, view?.name ?? ''], format.ending), filters: { [format.title]: [format.ending] }, title: 'Export Map' });
    if (target) await saveExport(parts, uri, { journey, offset, format: format.name, view: view?.name, kind: view?.kind, theme, paper }, target);
}

/** Beside the journey's file, under the title that the reader sees and the name of the view. */
function targetOf(uri: Uri, [title, view]: readonly [string, string], ending: string): Uri {
    const name = [fileNameOf(title) || uri.path.split('/').at(-1)!.replace(/\.journey$/, ''), fileNameOf(view)].filter(part => part !== '').join('-');
    const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
    return folder ? Uri.joinPath(folder, `${name}.${ending}`) : Uri.file(`${name}.${ending}`);
}
