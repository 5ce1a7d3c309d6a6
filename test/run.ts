import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findEditor } from './editor/find-editor.ts';
import type { Result } from './report.ts';
import { renewsGeneratedFiles } from './support/generated-files.ts';

/**
 * `npm test`: everything that this machine can run, one thing after the other, and at the end what ran and what did not and why.
 * Under `CI=true` nothing may be skipped: what cannot run is a failure.
 */
interface Step {
    readonly name: string;
    /** Runs the step; true if it is fine. A suite of mocha leaves its counts in `report`. */
    readonly run: () => boolean;
    readonly suite?: true;
    /** Why the machine cannot run it. */
    readonly missing?: string;
}

const ci = process.env['CI'] === 'true';
const output = 'test/output';
const report = join(output, 'report.json');
const editor = await findEditor();
const missing = typeof editor === 'string' ? editor : undefined;
if (typeof editor !== 'string' && editor.kind === 'desktop') process.env['VSCODE_PATH'] = editor.program;

const mocha = (...specs: readonly string[]) => node(14, 'node_modules/mocha/bin/mocha.js', '--reporter', 'test/report.ts', ...specs);
const steps: readonly Step[] = [
    { name: 'The types', run: () => npm('types') },
    { name: 'The generated files', run: () => renewsGeneratedFiles(() => npm('generate')) },
    { name: 'The package', run: packs },
    // Two files at a time: most wait for one core.
    { name: 'The rooms', suite: true, run: () => mocha('--parallel', '--jobs', '2', '--timeout', '30000', 'test/**/*.test.ts', '--ignore', 'test/editor/**', '--ignore', 'test/editors/**') },
    { name: 'In other editors', suite: true, run: () => mocha('test/editors/*.test.ts') },
    { name: 'Inside the editor', suite: true, missing, run: () => node(5, 'test/editor/run-inside.ts') },
    { name: 'At the screen of the editor', suite: true, missing, run: () => mocha('test/editor/*.test.ts') }
];

mkdirSync(output, { recursive: true });
if (!process.stdout.isTTY) process.env['NO_COLOR'] ??= '1';
process.env['JOURNEY_TEST_REPORT'] = join(process.cwd(), report);
const sum = { passed: 0, failed: 0, skipped: 0 };
const told = steps.map(tell);
console.log(`\n${told.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** Runs one step, adds to the sum, and gives the lines that say what came out. */
function tell({ name, run, suite, missing }: Step): string {
    if (missing) {
        sum[ci ? 'failed' : 'skipped']++;
        return `${ci ? '✘' : '–'} ${name}: not run. ${missing}`;
    }
    console.log(`\n── ${name}`);
    rmSync(report, { force: true });
    const start = Date.now();
    const fine = run();
    const result = suite ? readResult() : undefined;
    const lost = suite && !result ? 1 : 0;
    const skipped = result?.skipped ?? [];
    const failed = Math.max((result?.failed ?? 0) + lost + (ci ? skipped.length : 0), fine ? 0 : 1);
    sum.passed += result?.passed ?? 0;
    sum.failed += failed;
    sum.skipped += ci ? 0 : skipped.length;
    const counts = result ? `: ${result.passed} passed, ${result.failed} failed, ${skipped.length} skipped` : lost ? ': ended without a result' : '';
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    return [`${failed ? '✘' : '✔'} ${name}${counts} (${seconds} s)`, ...skipped.map(title => `    ${ci ? '✘' : '–'} ${title}`)].join('\n');
}

function readResult(): Result | undefined {
    return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) as Result : undefined;
}

function npm(script: string): boolean {
    return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** What is packed is what the suites test. */
function packs(): boolean {
    const fine = npm('package');
    process.env['JOURNEY_TEST_BUILT'] = String(fine);
    return fine;
}

function node(minutes: number, ...words: readonly string[]): boolean {
    return spawnSync(process.execPath, words, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;
}
