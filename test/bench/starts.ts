import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openEditor } from './editor.ts';
import { figures, type Figures } from './figures.ts';

export interface Start extends Figures {
    readonly what: string;
}

const rounds = 9;

/** Milliseconds of whole processes, cold, one after the other. */
export async function measureStarts(): Promise<readonly Start[]> {
    const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
    const starts = [
        { what: 'journey --version, whole process', ...await repeat(() => run('--version')) },
        { what: 'journey export of examples/return, whole process', ...await repeat(() => run('export', 'examples/return/return.journey', '--format', 'svg')) },
        { what: 'journey export of examples/return as PNG, whole process', ...await repeat(() => run('export', 'examples/return/return.journey', '-o', join(folder, 'map.png'))) },
        { what: 'journey export of examples/return as PDF, whole process', ...await repeat(() => run('export', 'examples/return/return.journey', '-o', join(folder, 'map.pdf'))) },
        { what: 'journey check of examples/return, whole process', ...await repeat(() => run('check', 'examples/return')) },
        { what: 'server, process to the answer of initialize', ...await repeat(startServer) }
    ];
    rmSync(folder, { recursive: true });
    return starts;
}

async function repeat(measure: () => number | Promise<number>): Promise<Figures> {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await measure());
    return figures(times);
}

function run(...words: readonly string[]): number {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...words], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (status === 2 || status === null) throw new Error(`journey ${words.join(' ')}: ${stderr}`);
    return performance.now() - start;
}

async function startServer(): Promise<number> {
    const editor = await openEditor();
    await editor.close();
    return editor.started;
}
