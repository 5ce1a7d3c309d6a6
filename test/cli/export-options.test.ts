import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportFormats } from '../../src/print/formats/index.ts';
import { desk, type Desk } from '../support/command.ts';
import { readPdf } from '../support/read-pdf.ts';
import { buildPrograms } from '../support/served.ts';

const german = 'journey Buy "Kauft eine Lampe" { language de  as-of 2026-11-20\n  phase Look "Sucht" { touchpoint order "Bestellt" { feels froh +1 } }\n}\nview Board of Buy { lanes emotion }\n';

describe('The options of journey export', function () {
    this.timeout(120_000);
    let place: Desk;
    before(buildPrograms);
    beforeEach(() => { place = desk({ 'buy.journey': german }); });
    afterEach(() => place.clear());

    const said = (...words: readonly string[]): readonly [number | null, string] => {
        const { status, stderr } = place.run(['export', 'buy.journey', ...words]);
        return [status, stderr];
    };

    it('--paper is the size of a PDF, in the language of the journey or of --lang', async () => {
        assert.deepEqual(said('-o', 'plain.pdf'), [0, '']);
        assert.deepEqual(said('-o', 'four.pdf', '--paper', 'a4', '--lang', 'en'), [0, '']);
        const [plain, four] = await Promise.all(['plain.pdf', 'four.pdf'].map(file => readPdf(new Uint8Array(readFileSync(join(place.folder, file))))));
        const size = ({ pages: [page] }: typeof plain & {}) => [page!.width, page!.height];
        assert.deepEqual([size(plain!), size(four!)], [[1190.55, 841.89], [841.89, 595.28]]);
        assert.deepEqual([plain!.language, four!.language], ['de', 'de']);
        assert.match(plain!.pages[0]!.text, /Emotionen.*Seite1von1/s);
        assert.match(four!.pages[0]!.text, /Emotion.*page1of1/s);
        assert.match(plain!.pages[0]!.text, /Stand20\.11\.2026/);
    });

    it('a value that cannot be is refused in a sentence', () => {
        const cannot = (...words: readonly string[]): string => {
            const [status, stderr] = said('-o', 'out.png', ...words);
            assert.deepEqual([status, place.files()], [2, ['buy.journey']], words.join(' '));
            return stderr;
        };
        assert.equal(cannot('--format', 'pdf', '--paper', 'a5'), 'Option \'--paper <size>\' argument \'a5\' is invalid. Allowed choices are a3, a4.\n');
        for (const scale of ['0', '-1', '11', 'big', 'NaN', '']) assert.equal(cannot('--scale', scale), `Option '--scale <number>' argument '${scale}' is invalid. It is a number above 0, up to 10.\n`);
    });

    it('an ending that no format has is refused, but not the ending of a folder', () => {
        assert.deepEqual(said('-o', 'map.gif'), [2, 'No format ends in .gif; there are .svg, .png, .pdf, .html, .json, .csv, and .md, and --format says which one it is whatever the ending.\n']);
        mkdirSync(join(place.folder, 'maps.v2'));
        assert.deepEqual(said('-o', 'maps.v2'), [0, '']);
        assert.deepEqual(said('-o', 'map.xml', '--format', 'svg'), [0, '']);
        assert.deepEqual(place.files(), ['buy.journey', 'map.xml', 'maps.v2/Buy.svg']);
    });

    it('an option that changes nothing in the format is said', () => {
        assert.deepEqual(said('-o', 'a.svg', '--scale', '2', '--paper', 'a4'), [0, '--scale changes nothing in svg; it is for png.\n--paper changes nothing in svg; it is for pdf.\n']);
        assert.deepEqual(said('-o', 'a.json', '--view', 'Board', '--theme', 'dark'), [0, '--view changes nothing in json; it is for svg, png, pdf, html, csv, and markdown.\n--theme changes nothing in json; it is for svg, png, pdf, and html.\n']);
        assert.deepEqual(said('-o', 'a.pdf', '--theme', 'dark'), [0, 'A pdf is never dark; this one is light.\n']);
        assert.deepEqual(said('-o', 'a.png', '--theme', 'auto'), [0, 'A png is never light and dark at once; this one is light.\n']);
        assert.deepEqual(said('-o', 'a.html', '--theme', 'hc-black', '--view', 'Board', '--lang', 'de', '--kind', 'map'), [0, '']);
    });

    it('--font takes a whole TrueType or OpenType file, and says what else a file is', () => {
        const font = readFileSync('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf');
        const files = { 'no.ttf': 'no font', 'empty.ttf': '', 'web.woff': 'wOFF and more', 'web.woff2': 'wOF2 and more', 'cut.ttf': font.subarray(0, font.length - 100), 'head.ttf': font.subarray(0, 20) };
        for (const [file, content] of Object.entries(files)) place.write(file, content);
        const web = 'is a font for web pages (WOFF); its TrueType or OpenType file (.ttf, .otf) is needed.\n';
        assert.deepEqual(Object.keys(files).map(file => said('-o', 'map.png', '--font', file)), [
            [2, 'no.ttf is no TrueType or OpenType font.\n'], [2, 'empty.ttf is no TrueType or OpenType font.\n'], [2, `web.woff ${web}`], [2, `web.woff2 ${web}`],
            [2, 'cut.ttf is a damaged font.\n'], [2, 'head.ttf is a damaged font.\n']
        ]);
        assert.deepEqual(said('-o', 'map.png', '--font', 'none.ttf'), [2, 'The font none.ttf cannot be read: there is no such file or folder.\n']);
    });

    it('the bytes are the same from everywhere, at any time and place of the world', () => {
        const run = (format: string, cwd: string, file: string, world: NodeJS.ProcessEnv): Buffer => {
            const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), 'export', file, '--format', format], { cwd, env: { ...process.env, ...world }, maxBuffer: 2 ** 28 });
            assert.deepEqual([status, String(stderr)], [0, '']);
            return stdout;
        };
        for (const { name } of exportFormats) {
            const here = run(name, place.folder, 'buy.journey', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
            const there = run(name, resolve('/'), join(place.folder, 'buy.journey'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
            assert.ok(here.length > 100, name);
            assert.deepEqual(there, here, name);
        }
    });
});
