import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { generateFolder } from '../support/generate-text.ts';
import { figures, type Figures } from './figures.ts';
import { peakOf } from './peak-of.ts';

/** Milliseconds of `journey check`, the whole process with all its threads. */
export interface Check extends Figures {
    readonly files: number;
    readonly columns: number;
    readonly characters: number;
    /** Bytes that the process needed at its peak. */
    readonly memory: number | undefined;
}

/** A folder of journeys of so many columns each, checked a few times. */
export async function measureCheck(files: number, columns: number, rounds: number): Promise<Check> {
    const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
    try {
        const texts = generateFolder(files, { seed: 1, columns });
        for (const [name, text] of texts) writeFileSync(join(folder, name), text);
        const runs = [];
        for (let round = 0; round < rounds; round++) runs.push(await run(folder));
        const memory = runs.flatMap(run => run.memory ?? []);
        return {
            files, columns, ...figures(runs.map(({ time }) => time)),
            characters: [...texts.values()].reduce((sum, text) => sum + text.length, 0),
            memory: memory.length > 0 ? Math.max(...memory) : undefined
        };
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** The peak is looked at while the process runs: afterwards nobody knows it. */
async function run(folder: string): Promise<{ readonly time: number; readonly memory: number | undefined }> {
    const start = performance.now();
    const program = spawn(process.execPath, ['dist/cli.cjs', 'check', folder, '--format', 'json'], { stdio: ['ignore', 'ignore', 'inherit'] });
    let memory: number | undefined;
    const look = setInterval(() => {
        memory = peakOf(program.pid!) ?? memory;
    }, 20);
    const status = await new Promise<number | null>(resolve => program.once('exit', resolve));
    clearInterval(look);
    if (status !== 0) throw new Error(`journey check of ${folder} ended with ${status}.`);
    return { time: performance.now() - start, memory };
}
