import { Uri, window, workspace } from 'vscode';
import { plainNotice } from '../plain-notice.ts';
import { linkedFile } from './linked-file.ts';

/** The file that a link names, or a sentence why it is not opened; nothing where the user does not want it. */
export async function findLinked(file: string): Promise<Uri | string | undefined> {
    const place = linkedFile(file);
    if (!place) return plainNotice(`This link leads to ${file}, which is no .journey file of a folder.`);
    if ('inFolder' in place) return await inFolders(place.inFolder) ?? plainNotice(`${file} is in no folder that is open. Open the folder that has it, and then follow the link again.`);
    const uri = Uri.file(place.elsewhere);
    if (!workspace.getWorkspaceFolder(uri) && !await isWished(uri)) return undefined;
    return await isThere(uri) ? uri : plainNotice(`${file} is not there.`);
}

/** In a window with several folders a path may begin with the name of one. */
async function inFolders(path: string): Promise<Uri | undefined> {
    const [first, ...rest] = path.split('/') as [string, ...string[]];
    const folders = workspace.workspaceFolders ?? [];
    const named = folders.filter(({ name }) => name === first && rest.length > 0).map(({ uri }) => Uri.joinPath(uri, ...rest));
    for (const uri of [...named, ...folders.map(({ uri }) => Uri.joinPath(uri, path))]) if (await isThere(uri)) return uri;
    return undefined;
}

function isThere(uri: Uri): Promise<boolean> {
    return Promise.resolve(workspace.fs.stat(uri)).then(() => true, () => false);
}

async function isWished(uri: Uri): Promise<boolean> {
    const open = 'Open';
    const detail = 'It is in no folder that is open. Open it only if you know where the link comes from.';
    return await window.showWarningMessage(plainNotice(`The link leads to ${uri.fsPath}.`), { modal: true, detail }, open) === open;
}
