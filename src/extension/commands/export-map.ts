import { ProgressLocation, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { exportJourney, listFormats, type JourneyFormat } from '../../protocol/lsp.ts';
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
            await save(parts, shown);
        } catch (reason) {
            parts.server.fail('The map could not be exported. The output "Journey" says why.', reason);
        }
    }
};

function shownIn({ previews }: Parts): Shown | undefined {
    const editor = journeyEditor();
    return editor ? { uri: editor.document.uri, title: '', offset: editor.document.offsetAt(editor.selection.active) } : previews.shown;
}

async function save({ server: { client } }: Parts, { uri, title, journey, offset }: Shown): Promise<void> {
    const format = await choose('Export Map', client.sendRequest(listFormats).then(formats => formats.map(formatItem)));
    if (!format) return;
    const theme = format.themes.length === 0 ? undefined : await choose('Export Map: Colours', format.themes.map(themeItem));
    if (theme === undefined && format.themes.length > 0) return;
    const target = await window.showSaveDialog({ defaultUri: targetOf(uri, title, format), filters: { [format.name.toUpperCase()]: [format.ending] }, title: 'Export Map' });
    if (!target) return;
    await workspace.openTextDocument(uri);
    const exported = await window.withProgress({ location: ProgressLocation.Window, title: 'Exporting the map' },
        () => client.sendRequest(exportJourney, { uri: uri.toString(), journey, offset, format: format.name, theme }));
    if (!exported) return void window.showInformationMessage('There is no journey in this file yet.');
    await workspace.fs.writeFile(target, Buffer.from(exported.bytes, 'base64'));
    for (const sentence of exported.warnings) void window.showWarningMessage(sentence);
}

/** Something to choose, with what it stands for. */
interface Item<T> extends QuickPickItem {
    readonly means: T;
}

async function choose<T>(title: string, items: readonly Item<T>[] | Promise<readonly Item<T>[]>): Promise<T | undefined> {
    return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.means;
}

function formatItem(format: JourneyFormat): Item<JourneyFormat> {
    return { label: format.name.toUpperCase(), detail: format.use, means: format };
}

function themeItem(theme: JourneyFormat['themes'][number]): Item<typeof theme> {
    return { label: { light: 'Light', dark: 'Dark', auto: 'Light and Dark, as the reader’s screen is' }[theme], means: theme };
}

/** Beside the journey's file, under the title that the reader sees. */
function targetOf(uri: Uri, title: string, { ending }: JourneyFormat): Uri {
    const plain = title.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
    const name = plain || uri.path.split('/').at(-1)!.replace(/\.journey$/, '');
    const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
    return folder ? Uri.joinPath(folder, `${name}.${ending}`) : Uri.file(`${name}.${ending}`);
}
