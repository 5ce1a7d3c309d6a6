import { isAbsolute } from 'node:path';
import { Uri, workspace } from 'vscode';

/** The setting that names them. */
export const fontSetting = 'journey.export.fonts';

/** The files of the user's fonts for an export; a folder that the user does not trust names none. */
export function exportFonts(document: Uri): readonly Uri[] {
    const settings = workspace.getConfiguration(undefined, document);
    const told: unknown = workspace.isTrusted ? settings.get(fontSetting) : settings.inspect(fontSetting)?.globalValue;
    const folder = (workspace.getWorkspaceFolder(document) ?? workspace.workspaceFolders?.[0])?.uri;
    return (Array.isArray(told) ? told : []).flatMap(path => {
        if (typeof path !== 'string' || path.trim() === '') return [];
        return isAbsolute(path) ? Uri.file(path) : folder ? Uri.joinPath(folder, path) : [];
    });
}
