import type { FileSystemNode, URI } from 'langium';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { BoundedFileSystem } from '../files/bounded-file-system.ts';
import { git } from './git.ts';

/** The files of a repository as they were at one commit. */
export class Revision extends BoundedFileSystem {
    private readonly top: string;
    private readonly commit: string;

    constructor(top: string, commit: string) {
        super();
        this.top = top;
        this.commit = commit;
    }

    /** The text of a file by its path from the top of the repository; undefined where there was none. */
    async textOf(path: string): Promise<string | undefined> {
        const bytes = await git(['cat-file', 'blob', `${this.commit}:${path}`], this.top);
        return bytes && new TextDecoder().decode(bytes);
    }

    /** The names of the files in a folder. */
    async namesIn(folder: string): Promise<readonly string[]> {
        const names = await git(['ls-tree', '-z', '--name-only', folder === '' ? this.commit : `${this.commit}:${folder}`], this.top);
        return names?.toString('utf8').split('\0').filter(name => name !== '') ?? [];
    }

    pathOf(name: string): string {
        return resolve(this.top, ...name.split('/'));
    }

    override async stat(uri: URI): Promise<FileSystemNode> {
        return { isFile: await this.read(uri) !== undefined, isDirectory: false, uri };
    }

    override async exists(uri: URI): Promise<boolean> {
        return await this.read(uri) !== undefined;
    }

    override async readFile(uri: URI): Promise<string> {
        const text = await this.read(uri);
        if (text === undefined) throw new Error('There is no such file at this commit.');
        return text;
    }

    private async read({ fsPath }: URI): Promise<string | undefined> {
        const path = relative(this.top, fsPath);
        return path === '' || path.startsWith('..') || isAbsolute(path) ? undefined : this.textOf(path.split(sep).join('/'));
    }
}
