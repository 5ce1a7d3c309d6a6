import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from 'fast-png';
import { desk, type Desk } from '../support/command.ts';
import { buildPrograms } from '../support/served.ts';

describe('journey export to PNG', function () {
    this.timeout(60_000);
    let place: Desk;
    before(buildPrograms);
    beforeEach(() => { place = desk({ 'buy.journey': 'journey Buy "Buy a lamp" { touchpoint order "שלום 漢字" { feels glad +1 } }' }); });
    afterEach(() => place.clear());

    const picture = (file: string) => decode(readFileSync(join(place.folder, file)));
    const corner = (file: string) => [...picture(file).data.slice(0, 3)];

    it('draws the map at the scale that is said, on the ground of its theme', () => {
        place.run(['export', 'buy.journey', '-o', 'one.png']);
        place.run(['export', 'buy.journey', '-o', 'two.png', '--scale', '2', '--theme', 'dark']);
        place.run(['export', 'buy.journey', '-o', 'auto.png', '--theme', 'auto']);
        const [one, two] = [picture('one.png'), picture('two.png')];
        const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(place.run(['export', 'buy.journey']).stdout)!;
        assert.deepEqual([one.width, one.height], [Number(width), Number(height)]);
        assert.deepEqual([two.width, two.height], [2 * one.width, 2 * one.height]);
        assert.deepEqual([corner('one.png'), corner('two.png')], [[255, 255, 255], [0x1f, 0x1f, 0x1f]]);
        assert.deepEqual(readFileSync(join(place.folder, 'auto.png')), readFileSync(join(place.folder, 'one.png')));
    });

    it('writes the same bytes to standard output', () => {
        place.run(['export', 'buy.journey', '-o', 'map.png']);
        assert.equal(place.run(['export', 'buy.journey', '--format', 'png']).stdout, readFileSync(join(place.folder, 'map.png')).toString('utf8'));
    });

    it('names the letters that no font has, and takes them from a font that is given', () => {
        const font = resolve('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf');
        const said = (...words: readonly string[]): readonly [number | null, string] => {
            const { status, stderr } = place.run(['export', 'buy.journey', '-o', 'map.png', ...words]);
            return [status, stderr];
        };
        assert.deepEqual(said(), [0, 'These letters are in no font at hand: שלום漢字, in “שלום 漢字”. The option --font file.ttf brings one that has them.\n']);
        assert.deepEqual(said('--font', font), [0, 'These letters are in no font at hand: 漢字, in “שלום 漢字”. The option --font file.ttf brings one that has them.\n']);
        place.write('no.ttf', 'no font');
        assert.deepEqual(said('--font', 'no.ttf'), [2, 'no.ttf is no TrueType or OpenType font.\n']);
        assert.equal(place.run(['export', 'buy.journey']).stderr, '', 'in an SVG the font of the reader shows them');
    });
});
