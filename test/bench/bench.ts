import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { serverFlags } from '../../src/protocol/server-flags.ts';
import { measureCheck, type Check } from './checks.ts';
import { measureComparison } from './comparison.ts';
import { megabytes, short } from './figures.ts';
import { measureFolder, measureJourney, type Keystrokes } from './keystrokes.ts';
import { measurePage } from './page.ts';
import type { Pictures, Times } from './pictures.ts';
import { stages, type Pipeline } from './stages.ts';
import { measureServices } from './service.ts';
import { measureStarts } from './starts.ts';
import { table } from './table.ts';

/** `npm run bench`: how long everything takes on this machine, as tables and in `test/output/bench.json`. It judges nothing. */
const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load: loadavg()[0] ?? 0 };
const quick = process.argv.includes('--quick');

say(`Node ${machine.node} on ${machine.cores} × ${machine.cpu}, load ${short(machine.load)}.`);
if (machine.load > 0.5) say('Other programs are at work here: the figures are higher than they should be.');

say('\nFrom text to picture in one process, in ms: the median of the rounds after the first. Below, µs a column.');
const pipelines = [pipeline(1, 50, 40), pipeline(1, 200, 20), pipeline(1, 1000, 8), ...quick ? [] : [pipeline(1000, 20, 3)]];
say(table(['', ...stages, 'all', 'pictures', 'peak memory'], [...pipelines.map(stageRow), ...pipelines.map(columnRow)]));

say('\nLayout and SVG of twelve lanes with one fact in each cell, in ms: of a journey that is all new, of one that has just been read, and after an edit of one column.');
const pictures = [pictured(50, 100), pictured(200, 100), pictured(1000, 60)];
say(table(['', 'layout', 'SVG', 'both', '95 %', 'best', 'µs a cell', 'picture'], pictures.flatMap(pictureRows)));

say('\nA keystroke over LSP, edit sent to picture received, in ms; the start is that of the process up to its first picture.');
const keystrokes = [await measureJourney(50, 200), await measureJourney(200, 100), await measureJourney(1000, 30), ...quick ? [] : [await measureFolder(1000, 20, 20)]];
say(table(['', 'median', '95 %', 'best', 'µs a column', 'start', 'picture', 'peak memory'], keystrokes.map(keystrokeRow)));

say('\nThe page of the preview in Chromium, in ms by its own clock: a key until the map of 200 columns is painted, and the frames while one of 300 is scrolled.');
const page = await measurePage(200, 100, 300, 240);
say(page ? table(['', 'median', '95 %', 'best'], page.map(({ what, median, percentile95, best }) => [what, short(median), short(percentile95), short(best)])) : 'There is no Chromium on this machine.');

say('\nComparing two journeys, in ms.');
const comparisons = measureComparison(300, 20);
say(table(['', 'median', '95 %', 'best'], comparisons.map(({ what, median, percentile95, best }) => [what, short(median), short(percentile95), short(best)])));

say('\nStarts, in ms.');
const starts = await measureStarts();
say(table(['', 'median', '95 %', 'best'], starts.map(({ what, median, percentile95, best }) => [what, short(median), short(percentile95), short(best)])));

say('\nWhat an editor asks, request sent to answer received, in ms.');
const services = await measureServices(quick ? 100 : 1000, 200, 20);
say(table(['', 'median', '95 %', 'best'], services.map(({ what, median, percentile95, best }) => [what, short(median), short(percentile95), short(best)])));

say('\njourney check of a folder of journeys of 20 columns, whole process, in ms.');
const checks = quick ? [await measureCheck(250, 20, 3)] : [await measureCheck(250, 20, 5), await measureCheck(500, 20, 3), await measureCheck(1000, 20, 3), await measureCheck(1000, 6, 3)];
say(table(['', 'median', 'best', 'ms a file', 'peak memory'], checks.map(checkRow)));

mkdirSync(join('test', 'output'), { recursive: true });
const file = join('test', 'output', 'bench.json');
writeFileSync(file, `${JSON.stringify({ machine, pipelines, pictures, keystrokes, page, comparisons, starts, services, checks }, undefined, 2)}\n`);
say(`\nAll figures are in ${file}.`);

function say(text: string): void {
    process.stdout.write(`${text}\n`);
}

/** In a process of its own, so that its peak of memory is its own. */
function pipeline(files: number, columns: number, rounds: number): Pipeline {
    return inChild([], 'stages.ts', files, columns, rounds) as Pipeline;
}

function pictured(columns: number, rounds: number): Pictures {
    return inChild([...serverFlags, '--expose-gc'], 'pictures.ts', columns, rounds) as Pictures;
}

function inChild(flags: readonly string[], file: string, ...sizes: readonly number[]): unknown {
    const { stdout, status } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, file), ...sizes.map(String)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`The measurement ${file} ${sizes.join(' ')} failed.`);
    return JSON.parse(stdout);
}

function stageRow(pipeline: Pipeline): readonly string[] {
    return [nameOf(pipeline), ...timesOf(pipeline).map(short), megabytes(pipeline.svg), megabytes(pipeline.memory)];
}

function columnRow(pipeline: Pipeline): readonly string[] {
    return [`µs a column of ${nameOf(pipeline)}`, ...timesOf(pipeline).map(time => short(time * 1000 / pipeline.columns))];
}

/** Of each stage, and their sum. */
function timesOf({ later }: Pipeline): readonly number[] {
    const times = stages.map(stage => later[stage].median);
    return [...times, times.reduce((sum, time) => sum + time, 0)];
}

function nameOf({ files, columns }: Pipeline): string {
    return files === 1 ? `${columns} columns` : `${columns} columns in ${files} files`;
}

function pictureRows({ columns, lanes, cells, anew, justRead, edited, first, size }: Pictures): readonly (readonly string[])[] {
    const row = (what: string, { layout, svg, both }: Times): readonly string[] =>
        [`${columns} columns × ${lanes} lanes, ${what}`, short(layout.median), short(svg.median), short(both.median), short(both.percentile95), short(both.best), short(both.median * 1000 / cells), megabytes(size)];
    return [row('all new', anew), row('just read', justRead), row('edited', edited), [`${columns} columns × ${lanes} lanes, the first`, '', '', short(first)]];
}

function keystrokeRow({ what, columns, median, percentile95, best, firstPicture, svg, memory }: Keystrokes): readonly string[] {
    return [what, short(median), short(percentile95), short(best), short(median * 1000 / columns), short(firstPicture), megabytes(svg), megabytes(memory)];
}

function checkRow({ files, columns, characters, median, best, memory }: Check): readonly string[] {
    return [`${files} journeys of ${columns} columns, ${megabytes(characters)}`, short(median), short(best), short(median / files), megabytes(memory)];
}
