import { env, workspace, type Uri } from 'vscode';
import type { Parts } from '../commands/command.ts';
import { writeLink } from './link.ts';

/** Copies a link to a thing of a journey, or to the journey; false where the file has no place that a link could name. */
export async function copyLink({ context }: Parts, uri: Uri, journey: string | undefined, thing: string | undefined): Promise<boolean> {
    const file = fileOf(uri);
    if (file === undefined) return false;
    await env.clipboard.writeText(writeLink(env.uriScheme, context.extension.id, { file, journey, thing }));
    return true;
}

/** A path that leads there on other machines too, where the file is in a folder that is open. */
function fileOf(uri: Uri): string | undefined {
    if (uri.scheme !== 'untitled' && workspace.getWorkspaceFolder(uri)) return workspace.asRelativePath(uri);
    return uri.scheme === 'file' ? uri.fsPath : undefined;
}
