import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { buildPrograms } from '../support/served.ts';

describe('What npm publishes', function () {
    this.timeout(60_000);

    it('is the command line with what it reads, and nothing else', () => {
        buildPrograms();
        const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], { encoding: 'utf8', shell: process.platform === 'win32' });
        const [{ files }] = JSON.parse(stdout) as readonly [{ readonly files: readonly { readonly path: string }[] }];
        assert.deepEqual(files.map(({ path }) => path).sort(), [
            'CHANGELOG.md', 'LICENSE', 'README.md',
            'dist/check-worker.cjs', 'dist/cli-program.cjs', 'dist/cli.cjs',
            'dist/fonts/Inter_400Regular.ttf', 'dist/fonts/Inter_400Regular_Italic.ttf', 'dist/fonts/Inter_600SemiBold.ttf',
            'dist/harfbuzz-subset.wasm', 'dist/page.css', 'dist/resvg.wasm', 'dist/webview.js',
            'package.json', 'src/model/journey.schema.json', 'src/rules/generated/journey.config.schema.json'
        ]);
    });
});
