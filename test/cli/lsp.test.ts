import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { startClient } from '../support/language-client.ts';
import { buildPrograms } from '../support/served.ts';

describe('journey lsp', function () {
    this.timeout(20_000);
    before(buildPrograms);

    it('is the language server over standard input and output', async () => {
        const client = await startClient({}, ['dist/cli.cjs', 'lsp', '--stdio']);
        const problems = client.problems('a.journey');
        await client.open('a.journey', 'journey J "J" { personas Nobody }');
        assert.match((await client.draw('a.journey'))!.svg, /^<svg /);
        assert.deepEqual((await problems).map(({ code }) => code), ['unknown-name']);
        await client.stop();
    });

    it('ends with its editor', async () => {
        const client = await startClient({}, ['dist/cli.cjs', 'lsp', '--stdio']);
        await client.hangUp();
    });

    it('says what it needs', () => {
        const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', 'lsp'], { encoding: 'utf8' });
        assert.match(stderr, /--stdio/);
        assert.equal(status, 2);
    });
});
