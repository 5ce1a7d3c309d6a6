import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** `journey serve` of the built program over a folder of its own. */
export interface Served {
    readonly address: string;
    readonly folder: string;
    write(file: string, text: string): void;
    remove(file: string): void;
    stop(): Promise<number | null>;
}

/** Builds the programs as they are shipped, unless the runner of all tests has done so: who builds them anew takes them from under the other tests. */
export function buildPrograms(): void {
    if (process.env['JOURNEY_TEST_BUILT'] === 'true') return;
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`esbuild.mjs failed: ${stderr}`);
}

export async function serve(files: Readonly<Record<string, string>>, path = '.', words: readonly string[] = []): Promise<Served> {
    const folder = mkdtempSync(join(tmpdir(), 'journey-serve-'));
    const write = (file: string, text: string): void => {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
    };
    for (const [file, text] of Object.entries(files)) write(file, text);
    const program = spawn(process.execPath, ['dist/cli.cjs', 'serve', join(folder, path), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    return {
        address: await firstLine(program),
        folder,
        write,
        remove: file => rmSync(join(folder, file)),
        async stop() {
            const status = await ended(program);
            rmSync(folder, { recursive: true });
            return status;
        }
    };
}

function firstLine(program: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
        let said = '';
        program.stdout!.on('data', (bytes: Buffer) => {
            said += bytes.toString();
            if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')));
        });
        program.once('exit', status => reject(new Error(`journey serve ended with ${status}`)));
    });
}

/** Asks it to end; it may have ended by itself before. */
async function ended(program: ChildProcess): Promise<number | null> {
    if (program.exitCode === null && program.signalCode === null) {
        const exit = once(program, 'exit');
        program.kill('SIGTERM');
        await exit;
    }
    return program.exitCode;
}
