import { type FileSystemNode, type FileSystemProvider, URI, UriUtils } from 'langium';
import type { Connection, RequestType } from 'vscode-languageserver';
import { fromBase64 } from '../protocol/base64.ts';
import { findJourneys, readAsset, readFile, readFolder, statFile, type FileKind, type Place } from '../protocol/files.ts';

/** A file system that finds journeys sooner than by opening one folder after the other. */
export interface SearchableFiles extends FileSystemProvider {
    /** The journeys in a folder and below it; undefined where it cannot tell. */
    findJourneys(folder: URI): Promise<readonly URI[] | undefined>;
}

/** The files that the client reaches: of a web site, of another machine. A client that does not answer has none. */
export class ClientFiles implements SearchableFiles {
    private readonly connection: Connection;

    constructor(connection: Connection) {
        this.connection = connection;
    }

    async stat(uri: URI): Promise<FileSystemNode> {
        return nodeOf(uri, await this.ask(statFile, uri) ?? lacking(uri));
    }

    async exists(uri: URI): Promise<boolean> {
        return await this.ask(statFile, uri) !== null;
    }

    async readBinary(uri: URI): Promise<Uint8Array> {
        return fromBase64(await this.ask(readFile, uri) ?? lacking(uri));
    }

    async readFile(uri: URI): Promise<string> {
        return new TextDecoder().decode(await this.readBinary(uri));
    }

    async readDirectory(uri: URI): Promise<FileSystemNode[]> {
        const entries = await this.ask(readFolder, uri) ?? lacking(uri);
        return entries.map(({ name, kind }) => nodeOf(UriUtils.joinPath(uri, name), kind));
    }

    /** Who cannot search in a folder finds nothing there; its folders are opened then. */
    async findJourneys(folder: URI): Promise<readonly URI[] | undefined> {
        const found = await this.ask(findJourneys, folder) ?? [];
        return found.length === 0 ? undefined : found.map(uri => URI.parse(uri));
    }

    /** A part of the extension itself. */
    async readAsset(name: string): Promise<Uint8Array> {
        const bytes = await this.connection.sendRequest(readAsset, { name });
        if (bytes === null) throw new Error(`${name} of the extension cannot be read.`);
        return fromBase64(bytes);
    }

    statSync = lacking;
    existsSync = (): boolean => false;
    readBinarySync = lacking;
    readFileSync = lacking;
    readDirectorySync = lacking;

    private async ask<T>(request: RequestType<Place, T | null, void>, uri: URI): Promise<T | null> {
        try {
            return await this.connection.sendRequest(request, { uri: uri.toString() });
        } catch {
            return null;
        }
    }
}

function nodeOf(uri: URI, kind: FileKind): FileSystemNode {
    return { uri, isFile: kind === 'file', isDirectory: kind === 'folder' };
}

function lacking(uri: URI): never {
    throw new Error(`${uri.toString()} cannot be read.`);
}
