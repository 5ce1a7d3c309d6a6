import { Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../protocol/base64.ts';
import { findJourneys, readAsset, readFile, readFolder, statFile, type FileKind } from '../protocol/files.ts';

/** Reads for the server what only VS Code can reach: folders of a web site or of another machine, and the extension's own parts. */
export function serveFiles(client: BaseLanguageClient, extension: Uri): Disposable {
    const { fs } = workspace;
    return Disposable.from(
        client.onRequest(statFile, ({ uri }) => orNull(async () => kindOf((await fs.stat(Uri.parse(uri))).type))),
        client.onRequest(readFile, ({ uri }) => orNull(async () => toBase64(await fs.readFile(Uri.parse(uri))))),
        client.onRequest(readFolder, ({ uri }) => orNull(async () => (await fs.readDirectory(Uri.parse(uri))).map(([name, type]) => ({ name, kind: kindOf(type) })))),
        client.onRequest(findJourneys, ({ uri }) => orNull(async () => (await workspace.findFiles(new RelativePattern(Uri.parse(uri), '**/*.journey'))).map(String))),
        client.onRequest(readAsset, ({ name }) => orNull(async () => toBase64(await fs.readFile(Uri.joinPath(extension, 'dist', name)))))
    );
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
    try {
        return await read();
    } catch {
        return null;
    }
}

/** A link to a file is a file too. */
function kindOf(type: FileType): FileKind {
    return type & FileType.File ? 'file' : type & FileType.Directory ? 'folder' : 'other';
}
