import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { loadProgram } from './load-program.ts';
import { expectShortRun } from './short-run.ts';

/** Those that end when their work is done. */
const shortCommands: readonly string[] = ['check', 'diff', 'export', 'format'];

const needed = manifest.engines.node.replace('>=', '');

if (isNewEnough(process.versions.node)) {
    const short = shortCommands.includes(process.argv[2] ?? '');
    if (short) expectShortRun();
    loadProgram(join(__dirname, 'cli-program.cjs'), manifest.version, short ? shortVariant() : 'long');
} else {
    console.error(`journey needs Node ${needed} or newer; this is ${process.versions.node}.`);
    process.exitCode = 2;
}

/** Kept apart by what is done: an export draws with other functions in each format. A guess that is wrong costs time and nothing else. */
function shortVariant(): string {
    const format = /\b(?:csv|html|json|markdown|md|pdf|png)\b/.exec(process.argv.slice(3).join(' ').toLowerCase())?.[0];
    return format && process.argv[2] === 'export' ? `export-${format}` : `${process.argv[2]}`;
}

function isNewEnough(version: string): boolean {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = needed.split('.').map(Number);
    return major > wantedMajor || major === wantedMajor && minor >= wantedMinor;
}
