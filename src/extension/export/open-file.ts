import { commands, env, UIKind, type Uri } from 'vscode';

/** True where the programs of this system can open files. */
export function systemOpens({ scheme }: Pick<Uri, 'scheme'>): boolean {
    return scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/** Opens a file in the program that the system has for it; where the file lies on another machine, in the editor. */
export async function openFile(target: Uri): Promise<void> {
    if (!(systemOpens(target) && await env.openExternal(target))) await commands.executeCommand('vscode.open', target);
}
