import type { FileSystemProvider, URI } from 'langium';

/** False for a folder too, and for what cannot be looked at. */
export async function isFile(files: FileSystemProvider, uri: URI): Promise<boolean> {
    try {
        return (await files.stat(uri)).isFile;
    } catch {
        return false;
    }
}
