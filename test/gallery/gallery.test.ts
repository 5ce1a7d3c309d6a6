import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VALUES } from '../../src/language/words.ts';
import { assetsFrom } from '../../src/print/formats/assets.ts';
import { exportFormats } from '../../src/print/formats/index.ts';
import { buildPrograms } from '../support/served.ts';
import { filesThere, readRooms } from './exhibits.ts';
import { renewed } from './opening.ts';
import { page, pageOf } from './page.ts';

const rooms = await readRooms();
const works = rooms.flatMap(({ exhibits }) => exhibits).flatMap(exhibit => exhibit.works);
const read = (path: string): string => readFileSync(path, 'utf8');
const stale = 'is not what is drawn now: JOURNEY_ACCEPT=1 npm test or npm run gallery makes it anew. Look at every picture before you keep it.';

describe('The gallery', function () {
    this.timeout(60_000);

    before(function () {
        this.timeout(300_000);
        buildPrograms();
        if (process.env['JOURNEY_ACCEPT'] !== '1') return;
        const { status, stderr } = spawnSync(process.execPath, ['test/gallery/make.ts'], { encoding: 'utf8' });
        assert.equal(status, 0, stderr);
    });

    it('has no file but those of its works, and all of them', () => {
        assert.deepEqual(filesThere(), works.map(({ path }) => path).sort());
    });

    it('shows every journey of the examples in every kind and every view, in both themes', () => {
        const files = globSync('examples/**/*.journey').map(file => ({ file, text: read(file) }));
        const views = files.flatMap(({ text }) => [...text.matchAll(/^view (\w+) .*\bof (\w+) \{/gm)].map(([, view, of]) => ({ view, of })));
        const wanted = files.flatMap(({ file, text }) => [...text.matchAll(/^journey (\w+)/gm)].flatMap(([, name]) => [
            ...VALUES['kind of view']!.map(kind => `${file} --kind ${kind}`), ...views.filter(({ of }) => of === name).map(({ view }) => `${file} --view ${view}`)
        ]));
        const inThemes = wanted.flatMap(look => look.endsWith(' table') ? [`${look} --format markdown`] : [`${look} --theme light`, `${look} --theme dark`]);
        const shown = [...read(page).matchAll(/^npm run --silent journey -- export (.+) -o docs\//gm)].map(([, look]) => look);
        assert.deepEqual(shown.sort(), inThemes.sort());
    });

    for (const { journey, exhibits } of rooms) {
        it(`shows ${journey.name} as it is drawn today`, async () => {
            const assets = assetsFrom(name => readFile(join('dist', name)));
            for (const { view, works } of exhibits) {
                for (const { path, format, theme } of works) {
                    const warn = (sentence: string): never => assert.fail(`${path}: ${sentence}`);
                    const drawn = await exportFormats.find(({ name }) => name === format)!.print(journey, { view, theme, fonts: [], warn }, assets);
                    assert.ok(drawn === read(path), `${path} ${stale}`);
                }
            }
        });
    }

    it('shows what its commands make: those of the picture that README.md opens with, and of a table', () => {
        const place = mkdtempSync(join(tmpdir(), 'journey-gallery-'));
        const [opening] = /docs\/pictures\/[\w-]+(?=-light\.svg)/.exec(read('README.md'))!;
        const commands = [...read(page).matchAll(/^npm run --silent journey -- (.+) -o (.+)$/gm)].map(([, words, path]) => ({ words: words!.split(' '), path: path! }));
        const tried = [...commands.filter(({ path }) => path.startsWith(opening)), commands.find(({ words }) => words.includes('table'))!];
        assert.equal(tried.length, 3);
        for (const { words, path } of tried) {
            const made = join(place, 'made');
            const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...words, '-o', made], { encoding: 'utf8' });
            assert.deepEqual([status, stderr], [0, '']);
            assert.ok(read(made) === read(path), `${path} ${stale}`);
        }
        rmSync(place, { recursive: true });
    });

    it('has the page that belongs to its works', () => {
        assert.ok(read(page) === pageOf(rooms, read), `${page} ${stale}`);
    });

    it('lends README.md the picture that it opens with', () => {
        const readme = read('README.md');
        assert.match(readme.split('\n## ')[0]!, /<picture>/);
        assert.equal(readme, renewed(readme, read(page)));
    });
});
