import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { megabytes, short } from './figures.ts';
import { measureFolder, measureJourney, type Keystrokes } from './keystrokes.ts';
import { stages, type Pipeline } from './stages.ts';
import { measureStarts } from './starts.ts';

/** `npm run bench`: how long everything takes on this machine, as a table and in `test/output/bench.json`. It judges nothing. */
const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load: loadavg()[0] };
const quick = process.argv.includes('--quick');

console.log(`Node ${machine.node} on ${machine.cores} × ${machine.cpu}.`);
if (machine.load! > 0.5) console.log(`Other programs are at work here (load ${short(machine.load!)}): the figures are higher than they should be.`);
console.log();
console.log('From text to picture in one process: median of the rounds after the first, in ms; below it µs a column.');
const pipelines = [pipeline(1, 50, 40), pipeline(1, 200, 20), pipeline(1, 1000, 8), ...quick ? [] : [pipeline(1000, 20, 3)]];
console.table(Object.fromEntries(pipelines.flatMap(stageRows)));

console.log('A keystroke over LSP, edit sent to picture received, in ms.');
const keystrokes = [await measureJourney(50, 60), await measureJourney(200, 40), await measureJourney(1000, 20), ...quick ? [] : [await measureFolder(1000, 20, 20)]];
console.table(Object.fromEntries(keystrokes.map(keystrokeRow)));

console.log('Starts, in ms.');
const starts = await measureStarts();
console.table({
    'journey export examples/return, whole process': { ms: short(starts.cliExport) },
    'journey --version, whole process': { ms: short(starts.cliVersion) },
    'server, process to initialized': { ms: short(starts.server) }
});

mkdirSync(join('test', 'output'), { recursive: true });
const file = join('test', 'output', 'bench.json');
writeFileSync(file, `${JSON.stringify({ machine, pipelines, keystrokes, starts }, undefined, 2)}\n`);
console.log(`All figures are in ${file}.`);

/** In a process of its own, so that its peak of memory is its own. */
function pipeline(files: number, columns: number, rounds: number): Pipeline {
    const words = [join(import.meta.dirname, 'stages.ts'), `${files}`, `${columns}`, `${rounds}`];
    const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`The measurement of ${files} × ${columns} columns failed.`);
    return JSON.parse(stdout) as Pipeline;
}

function stageRows({ files, columns, median, memory, svg }: Pipeline): readonly [string, object][] {
    const what = files === 1 ? `${columns} columns` : `${files} files, ${columns} columns`;
    const sum = stages.reduce((all, stage) => all + median[stage], 0);
    const row = (scale: number) => Object.fromEntries([...stages.map(stage => [stage, short(median[stage] * scale)]), ['all', short(sum * scale)]]);
    return [
        [what, { ...row(1), picture: megabytes(svg), memory: megabytes(memory) }],
        [`  µs a column, ${what}`, row(1000 / columns)]
    ];
}

function keystrokeRow({ what, columns, median, percentile95, firstPicture, memory, count }: Keystrokes): readonly [string, object] {
    return [what, {
        median: short(median),
        '95 %': short(percentile95),
        'µs a column': short(median * 1000 / columns),
        'start to first picture': short(firstPicture),
        memory: memory === undefined ? '?' : megabytes(memory),
        keys: count
    }];
}
