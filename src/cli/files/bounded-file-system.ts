import type { URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { readText } from './read-text.ts';

/** Reads what is imported, and what configures, with the same bound as what is named. */
export class BoundedFileSystem extends NodeFileSystemProvider {
    override readFile(uri: URI): Promise<string> {
        return readText(uri.fsPath);
    }
}
