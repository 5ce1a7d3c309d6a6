import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { desk, type Desk, type Result } from '../support/command.ts';
import { buildPrograms } from '../support/served.ts';

const journey = 'journey A { action x }';

/** Files that nobody means to write, and the first problem that `journey check` shows of each. */
const bad: Readonly<Record<string, { readonly content: string | Uint8Array; readonly says: RegExp }>> = {
    'a binary file': { content: Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256), says: /^a\.journey:1:1 error syntax\nThis file is not UTF-8 text\./ },
    'a Latin-1 file': { content: Buffer.from('journey Caf\xe9 {\n  action x\n}\n', 'latin1'), says: /^a\.journey:1:1 error syntax\nThis file is not UTF-8 text\./ },
    'a UTF-16 file': { content: Buffer.from(`\uFEFF${journey}`, 'utf16le'), says: /^a\.journey:1:1 error syntax\nThis file is not UTF-8 text\./ },
    'an empty file': { content: '', says: /^No problems in 1 file\.\n$/ },
    'a file of a byte order mark': { content: '\uFEFF', says: /^No problems in 1 file\.\n$/ },
    '10 MB of journey': { content: `journey A {\n${'  touchpoint "Does it" { feels fine +1 }\n'.repeat(250_000)}}\n`, says: /^a\.journey:1:1 error syntax\nThis file has 10\.\d million characters; / },
    '10 MB in one line': { content: 'x'.repeat(10_000_000), says: /^a\.journey:1:1 error syntax\nThis file has 10\.0 million characters; / },
    '10 MB of nothing': { content: new Uint8Array(10_000_000), says: /^a\.journey:1:1 error syntax\n/ },
    'blocks 1,500 deep': { content: `journey A ${'{ phase p '.repeat(1500)}${'}'.repeat(1500)}`, says: /(^|\n)a\.journey:1:\d+ error / },
    'blocks 1,500 deep that nobody closes': { content: `journey A {\n${'phase p {\n'.repeat(1500)}`, says: /^a\.journey:1:1 error syntax\nThe block of journey has no closing }, nor have 39 blocks in it\./ },
    'braces alone': { content: '{'.repeat(1500), says: /^a\.journey:1:1 error syntax\n/ },
    'a file that imports itself': { content: `import "a.journey"\n${journey}`, says: /^a\.journey:1:8 error [a-z-]+\nThis file imports itself\./ },
    'an import of a file that is not there': { content: `import "none.journey"\n${journey}`, says: /^a\.journey:1:8 error missing-file\nThere is no file "none\.journey"/ },
    'an import of a folder': { content: `import "folder.journey"\n${journey}`, says: /^a\.journey:1:8 error missing-file\n"folder\.journey" is a folder\./ },
    'an import of a file that is none': { content: `import "../../../../../../../../dev/zero"\n${journey}`, says: /^a\.journey:1:8 error wrong-value\nAn import is a path from this file to another \.journey file, / },
    'markup in its texts': { content: 'journey "</text><script>alert(1)</script>" { action "<b>" { next "</title>" } }', says: /^a\.journey:1:\d+ error unknown-name\n/ }
};

describe('Bad input', function () {
    this.timeout(120_000);
    let place: Desk;
    before(buildPrograms);
    beforeEach(() => {
        place = desk({});
        mkdirSync(join(place.folder, 'folder.journey'));
    });
    afterEach(() => place.clear());

    for (const [what, { content, says }] of Object.entries(bad)) {
        it(`${what} gets a clear answer from check, and an end from export`, () => {
            place.write('a.journey', content);
            const checked = place.run(['check', 'a.journey']);
            assert.match(checked.stdout, says);
            assert.equal(checked.stderr, '');
            const exported = place.run(['export', 'a.journey']);
            assert.ok(exported.status === 0 ? exported.stdout.startsWith('<svg') : exported.status === 2 && exported.stdout === '', `${exported.status}`);
            assert.match(exported.stderr, /^([^\n]+\n)?$/);
            assert.doesNotMatch(exported.stdout, /<script/);
            for (const result of [checked, exported]) isCalm(result);
        });
    }

    for (const [what, path, sentence] of [
        ['a path that does not exist', 'none.journey', 'There is no file or folder none.journey.'],
        ['a path with nothing in it', '', 'A path is empty: name a file or a folder.'],
        ['a folder called x.journey, with nothing in it', 'folder.journey', 'There is no .journey file in the folder folder.journey.'],
        ['a path through a file', 'a.journey/b.journey', 'a.journey/b.journey cannot be opened: a part of its path is a file and not a folder.'],
        ['a link that leads back to itself', 'links/loop.journey', 'links/loop.journey cannot be opened: it is a link that leads back to itself.'],
        ['a link to a file that is gone, in a folder', 'links', 'There is no file or folder links/gone.journey.']
    ] as const) {
        it(`${what} is one sentence`, () => {
            place.write('a.journey', journey);
            mkdirSync(join(place.folder, 'links'));
            symlinkSync('none.journey', join(place.folder, 'links/gone.journey'));
            if (path.includes('loop')) symlinkSync('loop.journey', join(place.folder, 'links/loop.journey'));
            assert.deepEqual(place.run(['check', path]), { status: 2, stdout: '', stderr: `${sentence}\n` });
        });
    }

    it('a folder with nothing in it is told where the command stands in it', () => {
        assert.deepEqual(place.run(['check']), { status: 2, stdout: '', stderr: 'There is no .journey file in this folder.\n' });
    });

    it('standard input that pretends to be another kind of file is one sentence', () => {
        for (const path of ['', 'a.txt']) {
            for (const command of ['check', 'export']) {
                assert.deepEqual(place.run([command, '-', '--stdin-path', path], journey), { status: 2, stdout: '', stderr: 'What --stdin-path says does not end in .journey.\n' });
            }
        }
        assert.equal(place.run(['format', '-', '--stdin-path', 'a.txt'], journey).status, 0);
    });

    it('a folder is nothing to export', () => {
        assert.deepEqual(place.run(['export', 'folder.journey']), { status: 2, stdout: '', stderr: 'folder.journey is a folder; name one .journey file in it.\n' });
    });

    it('a file without a journey is nothing to export', () => {
        place.write('a.journey', '\uFEFF// nothing yet\r\n');
        assert.deepEqual(place.run(['export', 'a.journey']), { status: 2, stdout: '', stderr: 'a.journey has no journey.\n' });
    });

    it('what never ends is not read to its end', function () {
        if (process.platform !== 'linux') return;
        symlinkSync('/dev/zero', join(place.folder, 'a.journey'));
        assert.deepEqual(place.run(['check', 'a.journey']), { status: 2, stdout: '', stderr: 'a.journey has more than 50 MB and is not read.\n' });
    });

    it('a pipe that nobody writes to is not waited for', function () {
        if (process.platform !== 'linux') return;
        spawnSync('mkfifo', [join(place.folder, 'pipe.journey')]);
        place.write('a.journey', 'import "pipe.journey"');
        assert.equal(place.run(['check', 'pipe.journey']).stdout, 'No problems in 1 file.\n');
        assert.match(place.run(['check', 'a.journey']).stdout, /"pipe\.journey" cannot be read\./);
    });

    it('a file that the system will not read is one sentence', function () {
        if (process.platform !== 'linux') return;
        symlinkSync('/proc/self/mem', join(place.folder, 'a.journey'));
        assert.deepEqual(place.run(['check', 'a.journey']), { status: 2, stdout: '', stderr: 'a.journey cannot be read: the system says EIO.\n' });
    });

    it('a full disk is one sentence', function () {
        if (process.platform !== 'linux') return;
        place.write('a.journey', journey);
        const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" export a.journey > /dev/full', process.execPath, resolve('dist/cli.cjs')], { cwd: place.folder, encoding: 'utf8' });
        assert.deepEqual([status, stderr], [2, 'Standard output cannot be written: there is no space left.\n']);
    });

    it('a name cannot command the terminal', () => {
        assert.equal(place.run(['check', 'a\x1b[2J.journey']).stderr, 'There is no file or folder a\uFFFD[2J.journey.\n');
    });
});

/** No stack, no internal word, no end by force. */
function isCalm({ status, stdout, stderr }: Result): void {
    assert.notEqual(status, null, 'it did not end');
    assert.doesNotMatch(stdout + stderr, /\n\s+at |\bError:|should not have happened|undefined|\[object/);
}
