import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { openEditor } from './editor.ts';
import { median } from './figures.ts';

export interface Starts {
    /** Milliseconds of the whole process of `journey export` for the sample. */
    readonly cliExport: number;
    /** Milliseconds of the whole process of `journey --version`: what a start costs at least. */
    readonly cliVersion: number;
    /** Milliseconds from the start of the server's process to its answer to `initialize`. */
    readonly server: number;
}

const rounds = 9;

export async function measureStarts(): Promise<Starts> {
    return {
        cliExport: repeat(() => run('export', 'examples/return/return.journey', '--format', 'svg')),
        cliVersion: repeat(() => run('--version')),
        server: await repeatLater(async () => {
            const editor = await openEditor();
            await editor.close();
            return editor.started;
        })
    };
}

function run(...words: readonly string[]): number {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...words], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (status !== 0) throw new Error(`journey ${words.join(' ')}: ${stderr}`);
    return performance.now() - start;
}

function repeat(measure: () => number): number {
    return median(Array.from({ length: rounds }, measure));
}

async function repeatLater(measure: () => Promise<number>): Promise<number> {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await measure());
    return median(times);
}
