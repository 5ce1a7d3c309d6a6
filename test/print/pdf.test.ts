import assert from 'node:assert/strict';
import { Blob, Buffer, Face as HarfBuzzFace, Feature, Font, shape } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { drawPages } from '../../src/map/draw-pages.ts';
import { textWidth } from '../../src/map/measure.ts';
import { papers, type Paper } from '../../src/map/paper.ts';
import type { Face, Scene, Shape, Text } from '../../src/map/scene.ts';
import { printPdf } from '../../src/print/pdf.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { pngFiles } from '../support/png-files.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';
import { textsOf } from '../support/scene-texts.ts';

const files = async () => pngFiles();
const hebrew = readFileSync('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf');
const small: Paper = { width: 322, height: 222, edge: 11 };

describe('PDF', function () {
    this.timeout(60_000);

    it('has the pages of a journey at the size of the paper, with its title and language', async () => {
        const [journey] = [...(await readJourneys('examples/return')).values()];
        for (const [name, width, height] of [['a3', 1190.55, 841.89], ['a4', 841.89, 595.28]] as const) {
            const scenes = drawPages(journey!, undefined, papers[name]);
            const { pages, info, language } = await readPdf((await printPdf(scenes, papers[name], files, [])).bytes);
            assert.equal(pages.length, scenes.length);
            for (const page of pages) assert.deepEqual([page.width, page.height].map(length => Math.round(length * 100) / 100), [width, height]);
            assert.equal(info['Title'], journey!.title);
            assert.equal(language, journey!.language ?? null);
            assert.deepEqual([info['CreationDate'], info['ModDate']], [undefined, undefined]);
        }
    });

    it('has every text of every page, to be found and copied', async () => {
        for (const words of ['plain', 'long', 'unbroken'] as const) {
            const scenes = drawPages(generateJourney({ seed: 5, columns: 14, personas: 2, words }), undefined, papers.a3);
            const { pages } = await readPdf((await printPdf(scenes, papers.a3, files, [])).bytes);
            scenes.forEach((scene, i) => {
                const lost = textsOf(scene).filter(({ text }) => !pages[i]!.text.includes(squeezed(text.text)));
                assert.deepEqual(lost.map(({ text }) => text.text), [], `${words}, page ${i + 1}`);
            });
        }
    });

    it('sets a text where the map has it, and no wider than the map has measured', async () => {
        const scene = sceneOf([
            text({ text: 'AVATAR To Ty', y: 20 }), text({ text: '11.10 €, 71 %', y: 40, tabular: true }),
            text({ text: 'MIDDLE', x: 150, y: 60, anchor: 'middle', face: 'semibold' }), text({ text: 'end', x: 290, y: 80, anchor: 'end', face: 'italic' })
        ]);
        const { pages: [page] } = await read(scene);
        const found = (part: string) => page!.items.find(({ text }) => text.startsWith(part))!;
        const [kerned, figures, middle, end] = ['AVATAR', '11', 'MIDDLE', 'end'].map(found) as [ReturnType<typeof found>, ReturnType<typeof found>, ReturnType<typeof found>, ReturnType<typeof found>];
        assert.deepEqual([kerned.x, kerned.y, kerned.size].map(Math.round), [21, 222 - 11 - 20, 16]);
        assert.ok(kerned.width < textWidth('AVATAR To Ty', 'regular', 16) - 2, 'it is not kerned');
        assert.ok(figures.width <= textWidth('11.10 €, 71 %', 'regular', 16) + 0.01);
        assert.ok(Math.abs(middle.x + middle.width / 2 - 161) < 0.5, `${middle.x} ${middle.width}`);
        assert.ok(Math.abs(end.x + end.width - 301) < 0.5, `${end.x} ${end.width}`);
    });

    it('opens a font for nothing that is written in Latin letters', async () => {
        const never = (): never => assert.fail('a font was opened');
        const line = 'Żółć, naïve Übergröße – “İstanbul” → 71 % • €5…';
        const { pages: [page] } = await readPdf((await printPdf([sceneOf([text({ text: line, size: 8 })])], small, never, [])).bytes);
        assert.ok(page!.text.includes(squeezed(line)), page!.text);
    });

    it('has letters of other scripts in the same face, beside Latin ones', async () => {
        const { bytes, lacking } = await printPdf([sceneOf([text({ text: 'Ω Αθήνα, Москва and e\u0301' })])], small, files, []);
        assert.deepEqual([...lacking.keys()], []);
        const { pages: [page] } = await readPdf(bytes);
        for (const word of ['Αθήνα', 'Москва', 'and']) assert.ok(page!.text.includes(word), `${word} in ${page!.text}`);
    });

    it('sets words as HarfBuzz does', async () => {
        const words = ['AVATAR', 'To Ty. We', '“Why?”', 'Łódź', 'P.S. 11:10', '(71) 8.9'];
        for (const face of ['regular', 'italic', 'semibold'] as const) for (const tabular of [false, true]) {
            const { pages: [page] } = await read(sceneOf(words.map((word, i) => text({ text: word, y: 20 + 20 * i, face, tabular }))));
            const widths = words.map((_, i) => page!.items.filter(({ y }) => Math.round(y) === 222 - 11 - 20 - 20 * i).reduce((sum, { width }) => sum + width, 0));
            words.forEach((word, i) => assert.ok(Math.abs(widths[i]! - shapedWidth(word, face, tabular)) < 0.02, `${word}, ${face}: ${widths[i]} and ${shapedWidth(word, face, tabular)}`));
        }
    });

    it('sets figures in equal widths where the map asks for it', async () => {
        const { pages: [page] } = await read(sceneOf([text({ text: '1111', y: 20, tabular: true }), text({ text: '8888', y: 40, tabular: true }), text({ text: '1111 ', y: 60 })]));
        const [ones, eights, plain] = page!.items;
        assert.equal(Math.round(ones!.width * 100), Math.round(eights!.width * 100));
        assert.ok(plain!.width < ones!.width);
    });

    it('draws strangers in the fonts that were given, right to left where they run so, and names what no font has', async () => {
        const scene = sceneOf([text({ text: 'איפה הכסף (9) שלי', x: 290, y: 20, direction: 'rtl' }), text({ text: '返品 done', y: 40 })]);
        const { bytes, lacking } = await printPdf([scene], small, files, [hebrew]);
        assert.deepEqual([...lacking.keys()], ['返', '品']);
        const { pages: [page] } = await readPdf(bytes);
        const [first] = page!.items.filter(({ y }) => Math.round(y) === 191).sort((a, b) => b.x - a.x);
        assert.ok(Math.abs(first!.x + first!.width - 301) < 0.5, 'it does not begin at the right');
        for (const word of ['איפה', 'הכסף', 'שלי', '9']) assert.ok(page!.text.includes(word), `${word} in ${page!.text}`);
        assert.deepEqual([...(await printPdf([scene], small, files, [])).lacking.keys()].slice(0, 2), ['א', 'י']);
    });

    it('tells a screen reader of a table with its heads', async () => {
        const scenes = drawPages(generateJourney({ seed: 6, columns: 5, personas: 1, words: 'plain' }), undefined, papers.a3);
        const { pages } = await readPdf((await printPdf(scenes, papers.a3, files, [])).bytes);
        for (const { roles } of pages) for (const role of ['Document', 'Table', 'TR', 'TH', 'TD', 'P']) assert.ok(roles.has(role), `${role} is not among ${[...roles]}`);
    });

    it('has the same bytes every time, whatever the texts are made of', async () => {
        for (const words of ['plain', 'scripts', 'signs'] as const) {
            const scenes = drawPages(generateJourney({ seed: 7, columns: 6, personas: 2, words }), undefined, papers.a4);
            const [one, again] = [await printPdf(scenes, papers.a4, files, [hebrew]), await printPdf(scenes, papers.a4, files, [hebrew])];
            assert.deepEqual(one, again);
            assert.equal((await readPdf(one.bytes)).pages.length, scenes.length);
        }
    });
});

/** Of a line at 16 pixels. */
function shapedWidth(line: string, face: Face, tabular: boolean): number {
    const font = new Font(new HarfBuzzFace(new Blob(Uint8Array.from(pngFiles().faces[face]).buffer), 0));
    const buffer = new Buffer();
    buffer.addText(line);
    buffer.guessSegmentProperties();
    shape(font, buffer, ['calt=0', ...tabular ? ['tnum'] : []].map(name => Feature.fromString(name)!));
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) * 16 / 2048;
}

async function read(scene: Scene): ReturnType<typeof readPdf> {
    return readPdf((await printPdf([scene], small, files, [])).bytes);
}

function sceneOf(shapes: readonly Shape[]): Scene {
    return { width: 300, height: 200, title: 'Trial', summary: '', shapes };
}

function text(some: Partial<Text>): Text {
    return { kind: 'text', x: 10, y: 20, text: 'Text', size: 16, face: 'regular', fill: 'ink', ...some };
}
