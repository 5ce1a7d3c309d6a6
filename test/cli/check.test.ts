import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { desk, type Desk } from '../support/command.ts';
import { isSarif, type SarifLog } from '../support/sarif.ts';
import { buildPrograms } from '../support/served.ts';

const shop = `journey Buy "Buy a lamp" {
  touchpoint enquiry "Asks for a price" { feels curious +1  next enqiry }
  touchpoint order "Orders" { via Shop }
}
`;

describe('journey check', function () {
    this.timeout(60_000);
    let place: Desk;
    before(buildPrograms);
    afterEach(() => place.clear());

    it('shows each problem with its line and a mark under it, and counts them', () => {
        place = desk({ 'shop/buy.journey': shop });
        assert.deepEqual(place.run(['check']), {
            status: 1, stderr: '', stdout: [
                'shop/buy.journey:2:14 warning touchpoint-without-channel',
                'Over which channel does "Asks for a price" happen? If there is no contact, make it an action.',
                '2 │   touchpoint enquiry "Asks for a price" { feels curious +1  next enqiry }',
                '  │              ^^^^^^^',
                '',
                'shop/buy.journey:2:66 error unknown-name',
                'There is no touchpoint or action "enqiry". Did you mean enquiry?',
                '2 │   touchpoint enquiry "Asks for a price" { feels curious +1  next enqiry }',
                '  │                                                                  ^^^^^^',
                '',
                'shop/buy.journey:3:35 error unknown-name',
                'There is no channel "Shop".',
                '3 │   touchpoint order "Orders" { via Shop }',
                '  │                                   ^^^^',
                '',
                '2 errors and 1 warning in 1 file.',
                ''
            ].join('\n')
        });
    });

    it('writes JSON for programs: places from 1, the thing that it is about, in order of file, line and column', () => {
        place = desk({ 'shop/buy.journey': shop, 'a.journey': 'journey A {\n  action x { next y }\n}\n' });
        const { status, stdout } = place.run(['check', '--format', 'json', 'shop', 'a.journey']);
        assert.equal(status, 1);
        const report = JSON.parse(stdout) as { readonly version: number; readonly files: number; readonly problems: readonly Record<string, unknown>[] };
        assert.deepEqual([report.version, report.files], [1, 2]);
        assert.deepEqual(report.problems.map(({ message, ...problem }) => problem), [
            { file: 'a.journey', line: 2, column: 19, endLine: 2, endColumn: 20, severity: 'error', code: 'unknown-name', thing: 'y' },
            { file: 'shop/buy.journey', line: 2, column: 14, endLine: 2, endColumn: 21, severity: 'warning', code: 'touchpoint-without-channel', thing: 'enquiry' },
            { file: 'shop/buy.journey', line: 2, column: 66, endLine: 2, endColumn: 72, severity: 'error', code: 'unknown-name', thing: 'enqiry' },
            { file: 'shop/buy.journey', line: 3, column: 35, endLine: 3, endColumn: 39, severity: 'error', code: 'unknown-name', thing: 'Shop' }
        ]);
        for (const { message } of report.problems) assert.match(String(message), /^[A-Z"].*[.?]$/);
    });

    it('annotates a pull request, file by file', () => {
        place = desk({ 'Köln, Süd/a b.journey': 'journey A {\n  action x { next y }\n}\n' });
        assert.deepEqual(place.run(['check', '--format', 'github']), {
            status: 1, stderr: '',
            stdout: '::error file=Köln%2C Süd/a b.journey,line=2,endLine=2,col=19,endColumn=20,title=unknown-name::There is no touchpoint or action "y". There is x.\n'
        });
        place.write('Köln, Süd/a b.journey', '');
        assert.deepEqual(place.run(['check', '--format', 'github']), { status: 0, stdout: '', stderr: '' });
    });

    it('writes SARIF for the places where findings are gathered, of standard input, too', () => {
        place = desk({ 'Köln, Süd/a b.journey': '' });
        const text = 'journey A {\n  action x { next y }\n}\n';
        const run = (text: string): SarifLog['runs'][0] => {
            const log: unknown = JSON.parse(place.run(['check', '--format', 'sarif', '-', '--stdin-path', 'Köln, Süd/a b.journey'], text).stdout);
            assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
            return log.runs[0]!;
        };
        const [result] = run(text).results;
        assert.deepEqual([result!.ruleId, result!.level, result!.locations[0]!.physicalLocation.artifactLocation.uri], ['unknown-name', 'error', 'K%C3%B6ln%2C%20S%C3%BCd/a%20b.journey']);
        assert.deepEqual(run(`\n\n${text}`).results.map(({ partialFingerprints }) => partialFingerprints), [result!.partialFingerprints]);
        assert.deepEqual(run('').results, []);
    });

    it('ends quietly when nobody reads on', () => {
        place = desk({ 'a.journey': shop.repeat(200) });
        for (const format of ['sarif', 'github']) {
            const { stdout, stderr } = spawnSync(`"${process.execPath}" "${resolve('dist/cli.cjs')}" check --format ${format} | head -c 1`, { cwd: place.folder, shell: true, encoding: 'utf8' });
            assert.deepEqual([stdout.length, stderr], [1, '']);
        }
    });

    it('is silent about what is fine, but for one sentence', () => {
        place = desk({ 'a.journey': 'journey A { action x }', 'b.journey': '' });
        assert.deepEqual(place.run(['check']), { status: 0, stdout: 'No problems in 2 files.\n', stderr: '' });
        assert.deepEqual(JSON.parse(place.run(['check', '--format', 'json', 'b.journey']).stdout), { version: 1, files: 1, problems: [] });
    });

    it('reads what is imported and says nothing of it', () => {
        place = desk({ 'people.journey': 'persona Ann { side nowhere }', 'a.journey': 'import "people.journey"\njourney A { personas Ann  action x }' });
        assert.deepEqual(place.run(['check', 'a.journey']), { status: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
        assert.match(place.run(['check', 'people.journey', 'a.journey']).stdout, /\n1 error in 2 files\.\n$/);
    });

    it('looks into folders, but not into node_modules and hidden ones, and at each file once', () => {
        const fine = 'journey A { action x }';
        place = desk({ 'a.journey': fine, 'x/y/b.journey': fine, 'x.journey/c.journey': fine, 'x/.git/d.journey': shop, 'node_modules/e.journey': shop, 'x/notes.txt': '' });
        assert.equal(place.run(['check', '.', 'x', './a.journey']).stdout, 'No problems in 3 files.\n');
    });

    it('reads standard input, which may stand for a file that is there too', () => {
        place = desk({ 'people.journey': 'persona Ann', 'sub/a.journey': shop });
        const text = 'import "../people.journey"\njourney A { personas Ann, Bob  action x }';
        const { status, stdout } = place.run(['check', '-', '--stdin-path', 'sub/a.journey', '.'], text);
        assert.equal(status, 1);
        assert.match(stdout, /^sub\/a\.journey:2:27 error unknown-name\n/);
        assert.match(stdout, /\n1 error in 2 files\.\n$/);
        assert.match(place.run(['check', '-'], 'journey A { next }').stdout, /^stdin\.journey:1:/);
    });

    it('sets its mark right behind a byte order mark, tabs, wide letters and before CRLF', () => {
        place = desk({ 'a.journey': '\uFEFFjourney "返品 👩‍👧" of nix {\r\n\taction x { next nix }\r\n}\r\n' });
        assert.equal(place.run(['check']).stdout, [
            'a.journey:1:23 error unknown-name',
            'There is no journey "nix". There is 返品 👩‍👧.',
            '1 │ journey "返品 👩‍👧" of nix {',
            '  │                      ^^^',
            '',
            'a.journey:2:18 error unknown-name',
            'There is no touchpoint or action "nix". There is x.',
            '2 │     action x { next nix }',
            '  │                     ^^^',
            '',
            '2 errors in 1 file.',
            ''
        ].join('\n'));
    });

    it('ends with 0 as long as there are no more warnings than allowed', () => {
        place = desk({ 'a.journey': 'journey A { action x }', 'sub/b.journey': 'journey A { touchpoint x  touchpoint y }' });
        const statusWith = (...words: readonly string[]): number | null => place.run(['check', ...words]).status;
        assert.deepEqual([statusWith('a.journey', '--max-warnings', '0'), statusWith(), statusWith('--max-warnings', '2'), statusWith('--max-warnings', '1')], [0, 0, 0, 1]);
        assert.equal(statusWith('--max-warnings', '0', '--rule', 'touchpoint-without-channel=info'), 0);
        assert.deepEqual(place.run(['check', '--max-warnings', 'few']), {
            status: 2, stdout: '',
            stderr: 'Option \'--max-warnings <number>\' argument \'few\' is invalid. It is a whole number from 0 on.\n'
        });
    });

    it('says in one sentence what it cannot do', () => {
        place = desk({ 'a.journey': '', 'notes.txt': '', 'empty/x.txt': '' });
        const cannot = (...words: readonly string[]): string => {
            const { status, stdout, stderr } = place.run(words);
            assert.deepEqual([status, stdout], [2, ''], words.join(' '));
            return stderr;
        };
        assert.equal(cannot('check', 'none.journey'), 'There is no file or folder none.journey.\n');
        assert.equal(cannot('check', 'a.journey', 'notes.txt'), 'notes.txt is not a .journey file.\n');
        assert.equal(cannot('check', 'empty'), 'There is no .journey file in the folder empty.\n');
        assert.equal(cannot('check', '--colour'), 'Unknown option \'--colour\'.\n');
        assert.equal(cannot('check', '--format', 'xml'), 'Option \'--format <format>\' argument \'xml\' is invalid. Allowed choices are pretty, json, sarif, github.\n');
        assert.equal(cannot('inspect'), 'Unknown command \'inspect\'.\n');
    });

    it('has no colour where there is no terminal', () => {
        place = desk({ 'shop/buy.journey': shop });
        assert.doesNotMatch(place.run(['check']).stdout, /\x1b/);
    });
});
