import assert from 'node:assert/strict';
import { chmodSync, cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { desk, type Desk } from '../support/command.ts';
import { buildPrograms } from '../support/served.ts';

const ugly = 'team  A\nbrand X {\n vision "x" }\n';
const neat = 'team A\n\nbrand X {\n  vision "x"\n}\n';

describe('journey format', function () {
    this.timeout(60_000);
    let place: Desk;
    before(buildPrograms);
    afterEach(() => place.clear());

    it('formats files and folders in place, names what it changed and counts', () => {
        place = desk({ 'a.journey': ugly, 'shop/b.journey': neat, 'shop/c.journey': ugly, 'node_modules/d.journey': ugly });
        assert.deepEqual(place.run(['format']), { status: 0, stdout: 'a.journey\nshop/c.journey\nFormatted 2 of 3 files.\n', stderr: '' });
        assert.deepEqual(['a.journey', 'shop/b.journey', 'shop/c.journey'].map(place.read), [neat, neat, neat]);
        assert.equal(place.read('node_modules/d.journey'), ugly);
        assert.deepEqual(place.run(['format']), { status: 0, stdout: 'Nothing to format in 3 files.\n', stderr: '' });
    });

    it('only names what it would change with --check, and ends with 1 then', () => {
        place = desk({ 'a.journey': ugly, 'b.journey': neat });
        assert.deepEqual(place.run(['format', '--check']), { status: 1, stdout: 'a.journey\nWould format 1 of 2 files.\n', stderr: '' });
        assert.equal(place.read('a.journey'), ugly);
        assert.deepEqual(place.run(['format', '--check', 'b.journey']), { status: 0, stdout: 'Nothing to format in 1 file.\n', stderr: '' });
    });

    it('reads standard input and writes to standard output, byte order mark and line ends as they are', () => {
        place = desk({});
        const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
        assert.deepEqual(place.run(['format', '-'], crlf(ugly)), { status: 0, stdout: crlf(neat), stderr: '' });
        assert.deepEqual(place.run(['format', '-'], neat), { status: 0, stdout: neat, stderr: '' });
        assert.deepEqual(place.run(['format', '--check', '-', '--stdin-path', 'x.journey'], ugly), { status: 1, stdout: 'x.journey\nWould format 1 of 1 file.\n', stderr: '' });
        assert.deepEqual(place.files(), []);
    });

    it('formats around what is broken, and fails for nothing', () => {
        place = desk({ 'a.journey': 'team  A\nstagee  x\nteam   B\n' });
        assert.equal(place.run(['format']).status, 0);
        assert.equal(place.read('a.journey'), 'team A\nstagee  x\nteam B\n');
    });

    it('keeps the mode of a file, its byte order mark, and does not touch one that is formatted', () => {
        place = desk({ 'a.journey': `\uFEFF${ugly}`, 'b.journey': neat });
        chmodSync(join(place.folder, 'a.journey'), 0o640);
        const before = statSync(join(place.folder, 'b.journey'));
        place.run(['format']);
        assert.equal(place.read('a.journey'), `\uFEFF${neat}`);
        if (process.platform !== 'win32') assert.equal(statSync(join(place.folder, 'a.journey')).mode & 0o777, 0o640);
        const after = statSync(join(place.folder, 'b.journey'));
        assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    });

    it('says in one sentence what it cannot do, and has written nothing then', () => {
        place = desk({ 'a.journey': ugly, 'b.journey': Buffer.from('team Caf\xe9\n', 'latin1') });
        assert.deepEqual(place.run(['format']), { status: 2, stdout: '', stderr: 'b.journey is not UTF-8 text. Save it with the encoding UTF-8.\n' });
        assert.equal(place.read('a.journey'), ugly);
        assert.deepEqual(place.run(['format', '-'], Buffer.from('\xff', 'latin1')), { status: 2, stdout: '', stderr: 'Standard input is not UTF-8 text. Save it with the encoding UTF-8.\n' });
        assert.deepEqual(place.run(['format', '-', 'a.journey'], ''), { status: 2, stdout: '', stderr: 'Standard input is formatted alone: name no other path beside -.\n' });
        assert.equal(place.run(['format', 'none.journey']).status, 2);
    });

    it('writes none of the files where one of them may only be read, and leaves alone one that is formatted', () => {
        place = desk({ 'a.journey': ugly, 'b.journey': ugly, 'c.journey': neat });
        for (const file of ['b.journey', 'c.journey']) chmodSync(join(place.folder, file), 0o444);
        assert.deepEqual(place.run(['format']), { status: 2, stdout: '', stderr: 'b.journey cannot be written: it may only be read.\n' });
        assert.deepEqual([place.files(), place.read('a.journey'), place.read('b.journey')], [['a.journey', 'b.journey', 'c.journey'], ugly, ugly]);
        assert.equal(place.run(['format', 'c.journey']).status, 0);
    });

    it('finds nothing to change in the examples', () => {
        place = desk({});
        cpSync('examples', join(place.folder, 'examples'), { recursive: true });
        assert.deepEqual(place.run(['format', '--check', 'examples']), { status: 0, stdout: 'Nothing to format in 9 files.\n', stderr: '' });
    });
});
