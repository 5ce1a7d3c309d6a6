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
        if (!/^([/\\]|[a-z]:[/\\])/i.test(path)) return folder ? Uri.joinPath(folder, path) : [];
        // A path of the machine that the folder lies on.
        return folder && folder.scheme !== 'file' ? folder.with({ path }) : Uri.file(path);
    });
}
