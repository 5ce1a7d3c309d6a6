import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';

/**
 * Runs a program, which the build has put into a function and written in ASCII, with the bytecode that V8 made of it at an
 * earlier run, also of the functions that only ran then: Node's own compile cache leaves these out, and making them again took
 * a quarter of a short run. V8 compares no more of the program than its length, and npm gives every file the same time, so the
 * `version` belongs to the name; `variant` tells runs apart that do other work or whose V8 has other flags. Without a place to
 * keep the bytecode, or with one that V8 refuses, the program is compiled as ever.
 */
export function loadProgram(file: string, version: string, variant: string): void {
    const { size, mtimeMs } = statSync(file);
    const kept = join(cacheFolder(), `${version}-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}-${variant}`);
    const cachedData = readIfThere(kept);
    const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
    if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(kept, variant, script.createCachedData()));
    const module = { exports: {} };
    script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
}

/** A folder of the user's own: what lies in it is run. */
function cacheFolder(): string {
    const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
    const base = XDG_CACHE_HOME || (process.platform === 'win32' && LOCALAPPDATA) || join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
    return join(base, 'journey-as-code');
}

function readIfThere(path: string): Buffer | undefined {
    try {
        return readFileSync(path);
    } catch {
        return undefined;
    }
}

/** In the place of an older program's; written beside and renamed, so that no other run reads the half of it. That it cannot be written is nobody's loss. */
function keep(path: string, variant: string, code: Buffer): void {
    try {
        const folder = dirname(path);
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        for (const name of readdirSync(folder)) if (name.endsWith(`-${variant}`)) rmSync(join(folder, name));
        const written = `${path}.${process.pid}.${threadId}`;
        writeFileSync(written, code, { mode: 0o600 });
        renameSync(written, path);
    } catch {
        // The next run compiles again.
    }
}
