import type { ProtocolConnection } from 'vscode-languageserver-protocol';
import { toBase64 } from '../../src/protocol/base64.ts';
import { findJourneys, readAsset, readFile, readFolder, statFile } from '../../src/protocol/files.ts';

/** Answers what a server asks of files that only its client reaches: texts by their URIs, and parts of the extension. */
export function serveTexts(connection: ProtocolConnection, texts: ReadonlyMap<string, string>, assetOf?: (name: string) => Uint8Array): void {
    const isFolder = (uri: string): boolean => [...texts.keys()].some(file => file.startsWith(`${uri.replace(/\/$/, '')}/`));
    connection.onRequest(statFile, ({ uri }) => texts.has(uri) ? 'file' : isFolder(uri) ? 'folder' : null);
    connection.onRequest(readFile, ({ uri }) => texts.has(uri) ? toBase64(new TextEncoder().encode(texts.get(uri))) : null);
    connection.onRequest(readFolder, ({ uri }) => {
        const names = new Set([...texts.keys()].filter(file => file.startsWith(`${uri}/`)).map(file => file.slice(uri.length + 1).split('/')[0]!));
        return isFolder(uri) ? [...names].map(name => ({ name, kind: texts.has(`${uri}/${name}`) ? 'file' as const : 'folder' as const })) : null;
    });
    connection.onRequest(findJourneys, () => null);
    connection.onRequest(readAsset, ({ name }) => assetOf ? toBase64(assetOf(name)) : null);
}
