import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, refuseEmpty, whyNot } from '../failure.ts';
import { isPassedBy, journeyFile, shownName, type JourneyFile } from './journey-file.ts';
import { readStandardInput } from './read-text.ts';

/**
 * The files that the paths of a command stand for, each once and in the order of their names: a file itself, every `.journey`
 * file below a folder but for `node_modules` and hidden folders, and for `-` the text on standard input.
 */
export async function findFiles(paths: readonly string[], stdinPath: string, readInput = readStandardInput): Promise<readonly JourneyFile[]> {
    const files = new Map<string, JourneyFile>();
    for (const path of paths) {
        const found = path === '-' ? [journeyFile(stdinPath, await readInput())] : await findBelow(path);
        if (found.length === 0) throw failure(`There is no .journey file in ${inWords(path)}.`);
        for (const file of found) if (files.get(file.path)?.text === undefined) files.set(file.path, file);
    }
    return [...files.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}

/** The one file that a path stands for. */
export async function findFile(path: string, stdinPath: string): Promise<JourneyFile> {
    if (path === '-') return journeyFile(stdinPath, await readStandardInput());
    if (await isFolder(path)) throw failure(`${shownName(path)} is a folder; name one .journey file in it.`);
    return nameable(path);
}

async function findBelow(path: string): Promise<readonly JourneyFile[]> {
    return await isFolder(path) ? walk(path) : [nameable(path)];
}

function nameable(path: string): JourneyFile {
    if (!path.endsWith('.journey')) throw failure(`${shownName(path)} is not a .journey file.`);
    return journeyFile(path);
}

async function walk(folder: string): Promise<readonly JourneyFile[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((reason: unknown) => {
        throw failure(`The folder ${shownName(folder)} cannot be read: ${whyNot(reason)}.`);
    });
    const found: JourneyFile[] = [];
    for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!isPassedBy(entry.name)) found.push(...await walk(path));
        } else if (entry.name.endsWith('.journey') && (entry.isFile() || !await isFolder(path))) {
            found.push(journeyFile(path));
        }
    }
    return found;
}

function inWords(folder: string): string {
    const name = shownName(folder);
    return name === '.' ? 'this folder' : `the folder ${name}`;
}

async function isFolder(path: string): Promise<boolean> {
    refuseEmpty(path);
    try {
        return (await stat(path)).isDirectory();
    } catch (reason) {
        throw failure((reason as NodeJS.ErrnoException).code === 'ENOENT'
            ? `There is no file or folder ${shownName(path)}.`
            : `${shownName(path)} cannot be opened: ${whyNot(reason)}.`);
    }
}
