import { access, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failure, isFailure, whyNot } from '../failure.ts';
import { shownName } from './journey-file.ts';

export interface Output {
    readonly path: string;
    readonly text: string | Uint8Array;
}

/** Writes all of the files or none, and each of them whole: into a new file beside it first, which then takes its name. */
export async function writeWhole(outputs: readonly Output[]): Promise<void> {
    const written: { readonly beside: string; readonly place: Place }[] = [];
    try {
        for (const { path, text } of outputs) {
            await doOrSay(path, async () => {
                const place = await placeOf(path);
                if (place.through) return writeFile(path, text);
                const beside = `${place.path}.${Math.random().toString(36).slice(2, 10)}.part`;
                written.push({ beside, place });
                await writeFile(beside, text, { flag: 'wx', mode: place.mode });
            });
        }
        for (const { beside, place } of written) await doOrSay(place.path, () => rename(beside, place.path));
    } finally {
        for (const { beside } of written) await rm(beside, { force: true }).catch(() => undefined);
    }
}

export async function makeFolder(path: string): Promise<void> {
    // A slash behind a file's name would hide the file.
    if (await stat(resolve(path)).then(found => !found.isDirectory(), () => false)) throw failure(`${shownName(path)} is a file, and what is exported needs a folder.`);
    await doOrSay(path, () => mkdir(path, { recursive: true }));
}

interface Place {
    /** Behind its links. */
    readonly path: string;
    readonly mode?: number;
    /** A device or a pipe keeps its name and takes the text itself. */
    readonly through: boolean;
}

async function placeOf(path: string): Promise<Place> {
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) throw failure(`${shownName(path)} cannot be written: it is a folder.`);
    if (there?.isFile()) {
        // A new file that takes its name asks nobody for leave to write the old one; and root is given leave by the system whatever it says.
        if ((there.mode & 0o222) === 0) throw failure(`${shownName(path)} cannot be written: it may only be read.`);
        await access(path, constants.W_OK);
    }
    if (there) return { path: await realpath(path), mode: there.mode, through: !there.isFile() };
    await stat(dirname(path)).catch(() => {
        throw failure(`${shownName(path)} cannot be written: there is no folder ${shownName(dirname(path))}.`);
    });
    return { path, through: false };
}

async function doOrSay(path: string, work: () => Promise<unknown>): Promise<void> {
    try {
        await work();
    } catch (reason) {
        throw isFailure(reason) ? reason : failure(`${shownName(path)} cannot be written: ${whyNot(reason)}.`);
    }
}
