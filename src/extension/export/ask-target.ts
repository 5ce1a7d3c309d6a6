import { Uri, window, workspace } from 'vscode';
import { fileNameOf } from '../../protocol/file-name.ts';
import type { Shown } from '../preview.ts';
import type { WishedExport } from './ask-export.ts';

/** Asks where an export is to be saved. */
export function askTarget({ uri, title }: Shown, { format, view }: WishedExport, asks: string): Thenable<Uri | undefined> {
    const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
    const name = exportName(uri, title, view?.name ?? '', format.ending);
    return window.showSaveDialog({ defaultUri: folder ? Uri.joinPath(folder, name) : Uri.file(name), filters: { [format.title]: [format.ending] }, title: asks });
}

/** The title that the reader sees, or else the file's name, and the name of the view. */
export function exportName(uri: Uri, title: string, view: string, ending: string): string {
    const name = fileNameOf(title) || uri.path.split('/').at(-1)!.replace(/\.journey$/, '');
    return `${[name, fileNameOf(view)].filter(part => part !== '').join('-')}.${ending}`;
}
