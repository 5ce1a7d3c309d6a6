import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** `npm start`: the live map of the sample, in VS Code where `code` is on the path and starts, else in a browser page. */
const folder = 'examples/return';
const code = (process.env['PATH'] ?? '').split(delimiter)
    .flatMap(place => process.platform === 'win32' ? [join(place, 'code.cmd')] : [join(place, 'code')])
    .find(existsSync);

if (!code || !openInEditor(code)) serve();

/** A window with the extension of this checkout, the journey, and the map beside it. */
function openInEditor(code: string): boolean {
    const words = ['--new-window', `--extensionDevelopmentPath=${process.cwd()}`, folder, '--goto', join(folder, 'return.journey')];
    const { status } = spawnSync(code, words, {
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: { ...process.env, JOURNEY_OPEN_PREVIEW: '1' }
    });
    return status === 0;
}

function serve(): void {
    const { status } = spawnSync(process.execPath, ['dist/cli.cjs', 'serve', join(folder, 'return.journey')], { stdio: 'inherit' });
    process.exitCode = status ?? 0;
}
