import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What a test, or the tests behind a hook, need from the machine. Where it is missing they are skipped and the report says why;
 * under CI nothing may be skipped, so there it fails.
 */
export function need<T>(test: Mocha.Context, name: string, find: () => T | undefined): T {
    const found = find();
    if (found !== undefined) return found;
    const reason = `${name} is not on this machine`;
    if (process.env['CI'] === 'true') throw new Error(`${reason}, and under CI nothing may be skipped.`);
    const own = test.test as Mocha.Test | Mocha.Hook | undefined;
    const told = own?.type === 'hook' ? own.parent : own;
    if (told) told.title += ` (skipped: ${reason})`;
    return test.skip();
}

/** The path of Chromium: `CHROMIUM_PATH`, or the first one of its names on the path; the one without windows of its own takes half the time. */
export function findChromium(): string | undefined {
    const named = process.env['CHROMIUM_PATH'];
    return named && existsSync(named) ? named : findProgram('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/** Where a program is on the path: the first one of its names that is there. */
export function findProgram(...names: readonly string[]): string | undefined {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    return names.flatMap(name => folders.map(folder => join(folder, name))).find(place => existsSync(place));
}

/** Chromium as a test starts it: no sandbox inside containers, no traffic of its own. */
export const chromiumArguments: readonly string[] = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'
];
