import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

describe('Watching folders', () => {
    it('keeps no program from ending once it is closed, whatever was under way then', () => {
        const program = `
            import { watchFolders } from './src/cli/live/watch-folders.ts';
            const watch = watchFolders(() => undefined);
            watch.keep(new Set([${JSON.stringify(tmpdir())}]));
            watch.close();
            watch.keep(new Set([${JSON.stringify(tmpdir())}]));`;
        const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', timeout: 10_000 });
        assert.deepEqual({ status, signal }, { status: 0, signal: null }, stderr);
    });
});
