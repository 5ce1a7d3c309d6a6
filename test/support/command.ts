import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Result {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

/** The built program in a folder of its own. */
export interface Desk {
    readonly folder: string;
    /** Runs `journey` with these words; what a `-` reads is the last argument's `input`. */
    run(words: readonly string[], input?: string | Uint8Array): Result;
    write(file: string, content: string | Uint8Array): void;
    read(file: string): string;
    /** Every file there is. */
    files(): readonly string[];
    clear(): void;
}

export function desk(files: Readonly<Record<string, string | Uint8Array>>): Desk {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-desk-')));
    const write = (file: string, content: string | Uint8Array): void => {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
    };
    for (const [file, content] of Object.entries(files)) write(file, content);
    return {
        folder,
        write,
        run(words, input = '') {
            const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), ...words],
                { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 60_000 });
            return { status, stdout, stderr };
        },
        read: file => readFileSync(join(folder, file), 'utf8'),
        files: () => globSync('**/*', { cwd: folder, withFileTypes: true }).filter(entry => entry.isFile())
            .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort(),
        clear: () => rmSync(folder, { recursive: true })
    };
}
