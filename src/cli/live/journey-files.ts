import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPassedBy } from '../files/journey-file.ts';

/** The stamp of a file that has nothing in it. */
export const emptyFile = 'empty';

/** The journey files there are, each with a stamp that changes when it is written, and the folders that were looked through. */
export interface JourneyFiles {
    readonly stamps: ReadonlyMap<string, string>;
    readonly folders: ReadonlySet<string>;
}

/**
 * Looks at a folder and all folders below it but hidden ones and `node_modules`, or at a file and those beside it, which may
 * plan for its journeys; `imported` are files elsewhere that were read too. What cannot be looked at is left out.
 */
export async function listJourneyFiles(path: string, isFolder: boolean, imported: Iterable<string>): Promise<JourneyFiles> {
    const stamps = new Map<string, string>();
    const folders = new Set<string>();
    await walk(isFolder ? path : dirname(path));
    for (const file of imported) if (!stamps.has(file)) await look(file);
    return { stamps, folders };

    async function walk(folder: string): Promise<void> {
        folders.add(folder);
        const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (entry.isFile() && entry.name.endsWith('.journey')) await look(join(folder, entry.name));
            if (isFolder && entry.isDirectory() && !isPassedBy(entry.name)) await walk(join(folder, entry.name));
        }
    }

    async function look(file: string): Promise<void> {
        folders.add(dirname(file));
        const found = await stat(file).catch(() => undefined);
        if (found?.isFile()) stamps.set(file, found.size === 0 ? emptyFile : `${found.mtimeMs} ${found.size} ${found.ino}`);
    }
}
