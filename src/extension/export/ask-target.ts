import { Uri, window, workspace } from 'vscode';
import { fileNameOf } from '../../protocol/file-name.ts';
import { isSourceFile, whySourceStays } from '../../protocol/source-file.ts';
import { plainNotice } from '../plain-notice.ts';
import type { Shown } from '../preview.ts';
import type { WishedExport } from './ask-export.ts';

/** Asks where an export is to be saved; a file that journeys are read from is no place for it, which is told. */
export async function askTarget({ uri, title }: Shown, { format, view }: WishedExport, asks: string): Promise<Uri | undefined> {
    const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
    const name = exportName(uri, title, view?.name ?? '', format.ending);
    const target = await window.showSaveDialog({ defaultUri: folder ? Uri.joinPath(folder, name) : Uri.file(name), filters: { [format.title]: [format.ending] }, title: asks });
    if (!target || !isSourceFile(target.path)) return target;
    void window.showErrorMessage(plainNotice(`${target.path.split('/').at(-1)} cannot be written: ${whySourceStays}.`));
    return undefined;
}

/** The title that the reader sees, or else the file's name, and the name of the view. */
export function exportName(uri: Uri, title: string, view: string, ending: string): string {
    const name = fileNameOf(title) || uri.path.split('/').at(-1)!.replace(/\.journey$/, '');
    return `${[name, fileNameOf(view)].filter(part => part !== '').join('-')}.${ending}`;
}
