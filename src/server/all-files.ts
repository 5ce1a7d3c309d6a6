import type { FileSystemProvider, URI } from 'langium';
import type { SearchableFiles } from './client-files.ts';

/**
 * The disk, and what only the client reaches. What the client has not is looked for on the disk, too: a file as Git shows it
 * imports what lies there.
 */
export class AllFiles implements SearchableFiles {
    private readonly disk: FileSystemProvider;
    private readonly client: SearchableFiles;

    constructor(disk: FileSystemProvider, client: SearchableFiles) {
        this.disk = disk;
        this.client = client;
    }

    stat = async (uri: URI) => (await this.having(uri)).stat(uri);
    exists = async (uri: URI) => (await this.having(uri)).exists(uri);
    readBinary = async (uri: URI) => (await this.having(uri)).readBinary(uri);
    readFile = async (uri: URI) => (await this.having(uri)).readFile(uri);
    readDirectory = async (uri: URI) => (await this.having(uri)).readDirectory(uri);
    findJourneys = async (folder: URI) => isOnDisk(folder) ? undefined : this.client.findJourneys(folder);

    statSync = (uri: URI) => this.disk.statSync(uri);
    existsSync = (uri: URI) => this.disk.existsSync(uri);
    readBinarySync = (uri: URI) => this.disk.readBinarySync(uri);
    readFileSync = (uri: URI) => this.disk.readFileSync(uri);
    readDirectorySync = (uri: URI) => this.disk.readDirectorySync(uri);

    private async having(uri: URI): Promise<FileSystemProvider> {
        return !isOnDisk(uri) && await this.client.exists(uri) ? this.client : this.disk;
    }
}

function isOnDisk({ scheme }: URI): boolean {
    return scheme === 'file';
}
