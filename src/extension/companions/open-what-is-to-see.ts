import { commands, env, Uri, ViewColumn, window, workspace } from 'vscode';
import { fileInWorkspace } from '../file-in-workspace.ts';
import type { Accompany } from './companion.ts';

/** Opens what the journey says there is to see: a page or a letter after VS Code's own question, or a file; none outside of the folders that are open. */
export const openWhatIsToSee: Accompany = preview => ({
    hears: {
        async open({ path }) {
            // The page asks for what `model/open-address.ts` lets through; nobody here relies on it.
            if (/^(https:\/\/|mailto:)[^\s\p{C}]+$/iu.test(path)) return env.openExternal(Uri.parse(path, true));
            const folders = workspace.workspaceFolders?.map(({ uri }) => uri.toString()) ?? [];
            const found = fileInWorkspace(preview.uri.toString(), path, folders);
            const uri = found === undefined ? undefined : Uri.parse(found, true);
            const isFile = uri !== undefined && await workspace.fs.stat(uri).then(({ type }) => (type & 1) === 1, () => false);
            // Beside the map, which is still to be seen.
            if (isFile) return commands.executeCommand('vscode.open', uri, window.visibleTextEditors[0]?.viewColumn ?? ViewColumn.Beside);
            return window.showInformationMessage(`There is no file ${JSON.stringify(path)} in the folders that are open.`);
        }
    }
});
