import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chmodSync, copyFileSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { desk, type Desk } from '../support/command.ts';
import { buildPrograms } from '../support/served.ts';

const two = `journey Buy "Buy a lamp" { touchpoint order "Orders" { feels glad +1 } }
journey "Send / back" { action pack "Packs" }
journey BUY { action x }
view Board of Buy { lanes emotion }
view Team of Buy { kind map }
`;

describe('journey export', function () {
    this.timeout(60_000);
    let place: Desk;
    before(buildPrograms);
    beforeEach(() => { place = desk({ 'two.journey': two }); });
    afterEach(() => place.clear());

    it('writes the map of the first journey as SVG that carries its letters', () => {
        const { status, stdout, stderr } = place.run(['export', 'two.journey']);
        assert.deepEqual([status, stderr], [0, '']);
        const svg = new DOMParser({ onError: (_, message) => { throw new Error(message); } }).parseFromString(stdout, 'image/svg+xml');
        assert.equal(svg.documentElement?.localName, 'svg');
        assert.match(stdout, /Buy a lamp/);
        assert.match(stdout, /@font-face\{font-family:Inter;[^}]*url\(data:font\/ttf;base64,/);
        assert.doesNotMatch(stdout.replaceAll('http://www.w3.org/', ''), /https?:|<script|foreignObject/);
    });

    it('writes the same bytes to a file, to standard output and again', () => {
        place.run(['export', 'two.journey', '-o', 'map.svg']);
        const { stdout } = place.run(['export', '-', '--stdin-path', 'two.journey'], two);
        assert.equal(place.read('map.svg'), stdout);
    });

    it('draws in light and dark', () => {
        const light = place.run(['export', 'two.journey']).stdout;
        const dark = place.run(['export', 'two.journey', '--theme', 'dark']).stdout;
        assert.match(light, /#FFFFFF/);
        assert.match(dark, /#1F1F1F/);
    });

    it('draws in high contrast', () => {
        assert.match(place.run(['export', 'two.journey', '--theme', 'hc-black']).stdout, /\.f-page\{fill:#000000\}/);
        assert.match(place.run(['export', 'two.journey', '--theme', 'hc-light']).stdout, /\.f-low2\{fill:#000000\}/);
    });

    it('speaks the language that is asked for', () => {
        assert.match(place.run(['export', 'two.journey']).stdout, />Emotion</);
        assert.match(place.run(['export', 'two.journey', '--lang', 'de-AT']).stdout, />Emotionen</);
        const { status, stderr } = place.run(['export', 'two.journey', '--lang', 'tlh']);
        assert.deepEqual([status, stderr.includes('The map speaks en and de.')], [2, true]);
    });

    it('writes the model as JSON', () => {
        const { stdout } = place.run(['export', 'two.journey', '--format', 'json']);
        const { name, title, phases, views } = JSON.parse(stdout);
        assert.deepEqual([name, title, phases[0].columns[0].name], ['Buy', 'Buy a lamp', 'order']);
        assert.deepEqual(views.map(({ name }: { name: string }) => name), ['Board', 'Team']);
    });

    it('takes the format from the output\'s ending where none is said', () => {
        place.run(['export', 'two.journey', '-o', 'buy.json']);
        assert.equal(JSON.parse(place.read('buy.json')).name, 'Buy');
    });

    it('chooses a journey and a view by their names', () => {
        assert.match(place.run(['export', 'two.journey', '--journey', 'Send / back']).stdout, /Packs/);
        const board = place.run(['export', 'two.journey', '--view', 'Board']);
        assert.equal(board.status, 0);
        assert.ok(board.stdout.length < place.run(['export', 'two.journey']).stdout.length);
    });

    it('says what there is where a name is unknown', () => {
        const cannot = (...words: readonly string[]): string => {
            const { status, stdout, stderr } = place.run(['export', 'two.journey', ...words]);
            assert.deepEqual([status, stdout], [2, ''], words.join(' '));
            return stderr;
        };
        assert.equal(cannot('--journey', 'Sell'), 'two.journey has no journey "Sell"; there are Buy, Send / back, and BUY.\n');
        assert.equal(cannot('--view', 'Chef'), 'two.journey has no view "Chef"; there are Board and Team.\n');
        assert.equal(cannot('--journey', 'BUY', '--view', 'Board'), 'BUY has no view "Board"; there is none.\n');
        assert.equal(cannot('--all'), 'There are 3 journeys; say with -o which folder they go to.\n');
        assert.equal(cannot('--all', '--journey', 'Buy'), 'Option \'--all\' cannot be used with option \'--journey <name>\'.\n');
        assert.match(cannot('--format', 'gif'), /^Option '--format <format>' argument 'gif' is invalid\. Allowed choices are svg, /);
        assert.equal(cannot('--kind', 'poem'), 'Option \'--kind <kind>\' argument \'poem\' is invalid. Allowed choices are map, blueprint, story, table.\n');
    });

    it('writes every journey into a folder, each under its name', () => {
        place.run(['export', 'two.journey', '--all', '-o', 'out/maps']);
        assert.deepEqual(place.files(), ['out/maps/BUY-2.svg', 'out/maps/Buy.svg', 'out/maps/Send-back.svg', 'two.journey']);
        place.run(['export', 'two.journey', '-o', 'out']);
        assert.equal(place.read('out/Buy.svg'), place.read('out/maps/Buy.svg'));
    });

    it('exports what is intact of a broken text, and says so', () => {
        place.write('broken.journey', 'journey A "Alpha" {\n  action one { feels fine +1 }\n  zzz zzz\n  action two { next nix }\n');
        const { status, stdout, stderr } = place.run(['export', 'broken.journey', '--format', 'json']);
        assert.equal(status, 0);
        assert.match(stderr, /^broken\.journey has \d errors; what is intact is exported\. "journey check" tells them\.\n$/);
        assert.deepEqual(JSON.parse(stdout).phases[0].columns.map(({ name }: { name: string }) => name), ['one', 'two']);
    });

    it('draws what the files beside it plan for a journey', () => {
        place.write('a.journey', 'journey A { action one { opportunity oneTap "Do it in one tap" } }');
        place.write('plan.journey', 'import "a.journey"\ninitiative Better { implements A.oneTap }\nview Short of A { lanes emotion }');
        const { initiatives, views } = JSON.parse(place.run(['export', 'a.journey', '--format', 'json']).stdout);
        assert.deepEqual([initiatives[0].name, views[0].name], ['Better', 'Short']);
    });

    it('leaves a file as it was where it cannot write', () => {
        const before = place.files();
        const cannot = (output: string): string => {
            const { status, stdout, stderr } = place.run(['export', 'two.journey', '-o', output]);
            assert.deepEqual([status, stdout], [2, '']);
            return stderr;
        };
        assert.equal(cannot('none/map.svg'), 'none/map.svg cannot be written: there is no folder none.\n');
        assert.equal(cannot('two.journey/map.svg'), 'two.journey/map.svg cannot be written: a part of its path is a file and not a folder.\n');
        assert.equal(cannot(''), '"" cannot be written: there is no such file or folder.\n');
        place.write('map.svg', 'old');
        assert.equal(cannot('map.svg/'), 'map.svg is a file, and what is exported needs a folder.\n');
        assert.deepEqual(place.run(['export', 'two.journey', '--all', '-o', 'two.journey']), { status: 2, stdout: '', stderr: 'two.journey is a file, and what is exported needs a folder.\n' });
        assert.deepEqual(place.files(), ['map.svg', ...before]);
        assert.deepEqual([place.read('map.svg'), place.read('two.journey')], ['old', two]);
    });

    it('leaves a file that may only be read as it is, also for root', () => {
        place.write('out.svg', 'old');
        chmodSync(join(place.folder, 'out.svg'), 0o444);
        assert.deepEqual(place.run(['export', 'two.journey', '-o', 'out.svg']), { status: 2, stdout: '', stderr: 'out.svg cannot be written: it may only be read.\n' });
        assert.deepEqual([place.read('out.svg'), place.files()], ['old', ['out.svg', 'two.journey']]);
    });

    it('never takes the place of what somebody wrote', function () {
        place.write('library.journey', 'team CX\n');
        place.write('import.journey', `import "library.journey"\n${two}`);
        const files = ['two.journey', 'library.journey', 'import.journey'];
        const before = files.map(place.read);
        const cannot = (...words: readonly string[]): string => {
            const { status, stdout, stderr } = place.run(['export', ...words]);
            assert.deepEqual([status, stdout, files.map(place.read)], [2, '', before], words.join(' '));
            return stderr;
        };
        const why = 'a .journey file holds what somebody wrote, and no export takes its place.\n';
        for (const words of [['--format', 'json'], ['--format', 'svg'], []]) assert.equal(cannot('two.journey', ...words, '-o', 'two.journey'), `two.journey cannot be written: ${why}`);
        assert.equal(cannot('import.journey', '--format', 'csv', '-o', './library.journey'), `library.journey cannot be written: ${why}`);
        assert.equal(cannot('two.journey', '--format', 'svg', '-o', 'new.JOURNEY'), `new.JOURNEY cannot be written: ${why}`);
        assert.ok(!place.files().includes('new.JOURNEY'));
        if (process.platform === 'win32') return;
        symlinkSync('two.journey', join(place.folder, 'latest.svg'));
        assert.equal(cannot('import.journey', '-o', 'latest.svg'), `latest.svg cannot be written: it leads to two.journey, and ${why}`);
        mkdirSync(join(place.folder, 'maps'));
        symlinkSync('../two.journey', join(place.folder, 'maps/Buy.svg'));
        assert.equal(cannot('two.journey', '--all', '-o', 'maps'), `maps/Buy.svg cannot be written: it leads to two.journey, and ${why}`);
        place.write('real.json', two);
        symlinkSync('real.json', join(place.folder, 'link.journey'));
        assert.equal(cannot('link.journey', '-o', 'real.json'), 'real.json cannot be written: the export reads this file, as link.journey.\n');
        assert.equal(place.read('real.json'), two);
        copyFileSync('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf', join(place.folder, 'my.ttf'));
        assert.equal(cannot('two.journey', '--format', 'png', '--font', 'my.ttf', '-o', 'my.ttf'), 'my.ttf cannot be written: the export reads it.\n');
    });

    it('takes the place of a file whole, and keeps its rights and links to it', function () {
        if (process.platform === 'win32') return;
        place.write('real.svg', 'old');
        chmodSync(join(place.folder, 'real.svg'), 0o640);
        symlinkSync('real.svg', join(place.folder, 'link.svg'));
        assert.equal(place.run(['export', 'two.journey', '-o', 'link.svg']).status, 0);
        assert.match(place.read('real.svg'), /^<svg/);
        assert.equal(statSync(join(place.folder, 'real.svg')).mode & 0o777, 0o640);
        assert.equal(place.run(['export', 'two.journey', '-o', '/dev/null']).status, 0);
        assert.ok(statSync('/dev/null').isCharacterDevice());
        assert.deepEqual(place.files().filter(file => file.endsWith('.part')), []);
    });

    it('knows its version and its words', () => {
        assert.equal(place.run(['--version']).stdout, `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
        const { status, stdout } = place.run(['--help']);
        assert.equal(status, 0);
        for (const command of ['check', 'export', 'serve', 'lsp']) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    });
});
