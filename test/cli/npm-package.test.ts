import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPrograms } from '../support/served.ts';

describe('What npm publishes', function () {
    this.timeout(60_000);

    it('is the command line with what it reads, and nothing else', () => {
        buildPrograms();
        assert.deepEqual(packed(), [
            'CHANGELOG.md', 'LICENSE', 'README.md',
            'dist/check-program.cjs', 'dist/check-worker.cjs', 'dist/cli-program.cjs', 'dist/cli.cjs',
            'dist/fonts/Inter_400Regular.ttf', 'dist/fonts/Inter_400Regular_Italic.ttf', 'dist/fonts/Inter_600SemiBold.ttf',
            'dist/harfbuzz-subset.wasm', 'dist/journeys.js', 'dist/page.css', 'dist/resvg.wasm', 'dist/webview.js',
            'package.json', 'src/model/journey.schema.json', 'src/rules/generated/journey.config.schema.json'
        ]);
    });

    it('checks a large folder with nothing else beside it', () => {
        buildPrograms();
        const place = mkdtempSync(join(tmpdir(), 'journey-package-'));
        try {
            for (const path of packed()) cpSync(path, join(place, path));
            const folder = join(place, 'journeys');
            mkdirSync(folder);
            for (let i = 0; i <= 100; i++) writeFileSync(join(folder, `j${i}.journey`), `journey J${i} { action a { feels -1 } }\n`);
            const { status, stderr } = spawnSync(process.execPath, [join(place, 'dist/cli.cjs'), 'check', folder], { encoding: 'utf8' });
            assert.deepEqual([status, stderr], [0, '']);
        } finally {
            rmSync(place, { recursive: true });
        }
    });
});

function packed(): readonly string[] {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], { encoding: 'utf8', shell: process.platform === 'win32' });
    const [{ files }] = JSON.parse(stdout) as readonly [{ readonly files: readonly { readonly path: string }[] }];
    return files.map(({ path }) => path).sort();
}
