import { RequestType } from 'vscode-languageserver-protocol';

// Server to client: what a server asks that has no file system of its own, or not the one that the folder lies in.
// Each answer is null where there is no such thing, or where it cannot be read.

export interface Place {
    readonly uri: string;
}

export type FileKind = 'file' | 'folder' | 'other';

/** What is at a place. */
export const statFile = new RequestType<Place, FileKind | null, void>('journey/statFile');

/** The bytes of a file, in Base64. */
export const readFile = new RequestType<Place, string | null, void>('journey/readFile');

/** What is in a folder. */
export const readFolder = new RequestType<Place, readonly Entry[] | null, void>('journey/readFolder');

export interface Entry {
    readonly name: string;
    readonly kind: FileKind;
}

/** The journeys in a folder and below it, as URIs; none where the client cannot search there. */
export const findJourneys = new RequestType<Place, readonly string[] | null, void>('journey/findJourneys');

/** A font or a program that lies beside the built server, in Base64. */
export const readAsset = new RequestType<{ readonly name: string }, string | null, void>('journey/readAsset');
