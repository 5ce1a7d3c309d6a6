import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing, type Document } from '@xmldom/xmldom';
import { drawMap } from '../../src/map/draw-map.ts';
import { columnsOf } from '../../src/model/journey.ts';
import { embedFonts, faceFiles, type FontFiles } from '../../src/print/fonts.ts';
import { printSvg, type Theme } from '../../src/print/svg.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { columnOf, journeyOf, phaseOf } from '../support/journey-data.ts';
import { folder } from '../support/language.ts';

describe('SVG', () => {
    const themes: readonly Theme[] = ['screen', 'light', 'dark', 'auto'];

    for (const words of Object.keys(vocabularies) as (keyof typeof vocabularies)[]) {
        for (const theme of themes) {
            it(`is well-formed and has every id once: ${words} texts, ${theme}`, () => {
                const tree = parse(printSvg(drawMap(generateJourney({ seed: 4, columns: 12, personas: 3, words })), theme));
                const ids = [...tree.getElementsByTagName('*')].flatMap(element => element.getAttribute('id') ?? []);
                assert.equal(new Set(ids).size, ids.length);
            });
        }
    }

    for (const hostile of ['</text><script>alert(1)</script>', ']]>', '<![CDATA[', '&amp;', '"><g onclick="x">', '<!--', '<style>*{display:none}']) {
        it(`draws ${hostile} as these characters`, () => {
            const journey = journeyOf([phaseOf('P', [columnOf('a', { title: hostile, note: hostile, thinks: [{ id: 't', text: hostile, for: [] }] })], { title: hostile })], { title: hostile });
            for (const theme of themes) {
                const tree = parse(printSvg(drawMap(journey), theme));
                assert.equal(tree.getElementsByTagName('script').length, 0);
                assert.equal(tree.getElementsByTagName('style').length, theme === 'screen' ? 0 : 1);
                const texts = [...tree.getElementsByTagName('g')].filter(group => group.getAttribute('id') === 'touchpoints~column.a');
                const drawn = [...texts[0]!.getElementsByTagName('text')].map(text => text.textContent).join('');
                assert.equal(drawn, hostile);
            }
        });
    }

    it('is well-formed whatever the things of a text are named', async () => {
        const name = (kind: string): string => `"${kind} <g id='x'>&amp;]]> \\" onclick= \ud800 \u0001"`;
        const { journey } = await folder(`persona ${name('A')}
channel ${name('C')}
metric ${name('M')}
journey ${name('J')} {
  personas ${name('A')}
  phase ${name('P')} {
    touchpoint ${name('T')} { via ${name('C')}  feels good 1  takes 2 days  pain ${name('B')}  measure ${name('M')} 3  next ${name('U')} 40% "again" }
    action ${name('U')} { waits 3 days  opportunity ${name('O')} { solves ${name('B')} } }
  }
}`);
        const model = journey();
        assert.equal(columnsOf(model).length, 2);
        for (const theme of themes) {
            const tree = parse(printSvg(drawMap(model), theme));
            assert.equal([...tree.getElementsByTagName('g')].filter(group => group.getAttribute('id') === 'x').length, 0);
            assert.ok([...tree.getElementsByTagName('g')].some(group => group.getAttribute('data-thing')?.includes('_3c_g')));
        }
    });

    it('leaves out or replaces what XML cannot hold', () => {
        const title = 'a\u0000b\u0007c \ud800 d \udc00 \uffff 👍';
        const svg = printSvg(drawMap(journeyOf([], { title })), 'light');
        parse(svg);
        assert.match(svg, /<title>abc \ufffd d \ufffd  👍<\/title>/);
    });

    it('stands alone: no variable, no script, nothing foreign, nothing from elsewhere', () => {
        const svg = printSvg(drawMap(generateJourney({ seed: 4, columns: 12, personas: 3, words: 'plain' })), 'light');
        assert.doesNotMatch(svg, /var\(|<script|foreignObject|href|url\(|on\w+="/);
    });

    it('has classes and no colour for the page', () => {
        assert.doesNotMatch(printSvg(drawMap(generateJourney({ seed: 4, columns: 12, personas: 3, words: 'plain' })), 'screen'), /#[0-9a-f]{6}|<style/i);
    });

    it('is a table for a screen reader, with rows, names and columns', () => {
        const tree = parse(printSvg(drawMap(generateJourney({ seed: 4, columns: 6, personas: 2, words: 'plain' })), 'light'));
        const roles = [...tree.getElementsByTagName('g')].map(group => group.getAttribute('role')).filter(role => role !== null);
        for (const role of ['table', 'row', 'rowheader', 'columnheader', 'cell']) assert.ok(roles.includes(role), role);
        const cells = [...tree.getElementsByTagName('g')].filter(group => group.getAttribute('role') === 'cell');
        assert.ok(cells.every(cell => Number(cell.getAttribute('aria-colindex')) > 1));
    });

    it('carries the letters that it uses, in the same bytes every time', async () => {
        const scene = drawMap(generateJourney({ seed: 4, columns: 6, personas: 2, words: 'plain' }));
        const svg = printSvg(scene, 'light');
        const carried = await embedFonts(svg, scene, fontFiles());
        assert.equal(carried, await embedFonts(svg, scene, fontFiles()));
        assert.equal(carried.match(/@font-face/g)!.length, 3);
        assert.ok(carried.length - svg.length < 90_000, `${carried.length - svg.length}`);
        parse(carried);
    });
});

function parse(svg: string): Document {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
}

function fontFiles(): FontFiles {
    const read = (path: string): Uint8Array => readFileSync(`node_modules/${path}`);
    const face = (name: keyof typeof faceFiles): Uint8Array => read(`@expo-google-fonts/inter/${faceFiles[name]}`);
    return { faces: { regular: face('regular'), italic: face('italic'), semibold: face('semibold') }, subsetter: read('harfbuzzjs/dist/harfbuzz-subset.wasm') };
}
