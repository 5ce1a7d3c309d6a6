import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { drawMap } from '../../src/map/draw-map.ts';
import { textWidth } from '../../src/map/measure.ts';
import type { Face, Scene, Shape, Text } from '../../src/map/scene.ts';
import { lackingSentence } from '../../src/print/lacking.ts';
import { printPng, scaleFor, type PngWish, type PrintedPng } from '../../src/print/png.ts';
import { palettes } from '../../src/print/themes.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { pngFiles } from '../support/png-files.ts';
import { textsOf } from '../support/scene-texts.ts';

const files = pngFiles();
const hebrew = readFileSync('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf');

/** A picture as another program reads it. */
interface Points {
    readonly width: number;
    readonly height: number;
    /** `#RRGGBB` */
    colour(x: number, y: number): string;
    /** How much of a rectangle is not of the colour of its ground, from 0 to 1. */
    drawn(left: number, top: number, right: number, bottom: number): number;
}

describe('PNG', function () {
    this.timeout(60_000);

    for (const scale of [1, 2, 1.5, 0.5]) {
        it(`has the size of the map at scale ${scale}, and its colours`, async () => {
            const scene = sceneOf([
                { kind: 'rect', x: 20, y: 20, width: 40, height: 40, fill: 'accent' },
                { kind: 'circle', x: 120, y: 40, radius: 20, fill: 'pain' },
                { kind: 'path', d: 'M0 0H40V40H0Z', x: 160, y: 20, fill: 'opportunity' }
            ]);
            for (const theme of ['light', 'dark', 'hc-black', 'hc-light'] as const) {
                const { width, height, colour } = points(await print(scene, { theme, scale }));
                assert.deepEqual([width, height], [300 * scale, 80 * scale]);
                const seen = [[2, 2], [298, 78], [40, 40], [120, 40], [180, 40]].map(([x, y]) => colour(Math.floor(x! * scale), Math.floor(y! * scale)));
                const { page, accent, pain, opportunity } = palettes[theme];
                assert.deepEqual(seen, [page, page, accent, pain, opportunity], theme);
            }
        });
    }

    it('has text where the map has it, in the three faces', async () => {
        const faces: readonly Face[] = ['regular', 'italic', 'semibold'];
        const { drawn } = points(await print(sceneOf(faces.map((face, i) => text({ text: 'Handgloves', y: 20 + 25 * i, face })))));
        const ink = faces.map((face, i) => drawn(10, 5 + 25 * i, 10 + textWidth('Handgloves', face, 16), 25 + 25 * i));
        for (const share of ink) assert.ok(share > 0.15, `${ink}`);
        assert.ok(ink[2]! > ink[0]! * 1.15, `semibold is no heavier than regular: ${ink}`);
        assert.notEqual(ink[1], ink[0]);
        assert.equal(drawn(11 + textWidth('Handgloves', 'regular', 16), 0, 300, 28), 0);
    });

    it('draws every text of a map, and the same bytes every time', async () => {
        const scene = drawMap(generateJourney({ seed: 4, columns: 6, personas: 2, words: 'plain' }));
        const printed = await print(scene);
        const { drawn } = points(printed);
        const blank = textsOf(scene).map(({ text }) => text).filter(({ text }) => /\p{L}/u.test(text)).filter(one => {
            const width = textWidth(one.text, one.face, one.size, one.spacing);
            const left = one.anchor === 'middle' ? one.x - width / 2 : one.anchor === 'end' ? one.x - width : one.x;
            return drawn(left, one.y - one.size * 0.7, left + width, one.y) < 0.05;
        });
        assert.deepEqual(blank.map(one => one.text), []);
        assert.equal(printed.lacking.size, 0);
        assert.deepEqual((await print(scene)).bytes, printed.bytes);
    });

    it('shows a box for what no font has, and names it once', async () => {
        const scene = sceneOf([text({ text: 'In 漢字 and 漢 \u{1f44d} end', y: 20 }), text({ text: 'plain – “quotes” → é', y: 45 })]);
        const printed = await print(scene);
        assert.deepEqual([...printed.lacking.keys()], ['漢', '字', '👍']);
        assert.equal(lackingSentence(printed.lacking, 'Bring one.'), 'These letters are in no font at hand: 漢字👍, in “In 漢字 and 漢 👍 end”. Bring one.');
        assert.deepEqual(printed.bytes, (await print(sceneOf([text({ text: 'In □□ and □ □ end', y: 20 }), text({ text: 'plain – “quotes” → é', y: 45 })]))).bytes);
    });

    it('names no sign that has no shape', async () => {
        const { lacking } = await print(sceneOf([text({ text: 'a\u200db\ufe0f\u3000c\u2003d\u00ade\u202bf\u202c' })]));
        assert.equal(lacking.size, 0);
    });

    it('takes what Inter lacks from the fonts given, and the rest of the line from Inter', async () => {
        const line = text({ text: 'abc שלום', x: 10 });
        const { lacking, ...printed } = await print(sceneOf([line]), { others: [hebrew] });
        assert.equal(lacking.size, 0);
        const picture = points(printed);
        const latin = points(await print(sceneOf([text({ text: 'abc', x: 10 })])));
        const end = Math.floor(10 + textWidth('abc', 'regular', 16)) - 1;
        for (let x = 10; x < end; x++) for (let y = 5; y < 30; y++) assert.equal(picture.colour(x, y), latin.colour(x, y));
        assert.ok(picture.drawn(end + 5, 5, end + 40, 25) > 0.1);
    });

    it('lets text from right to left end where it begins for its reader, and stay within what the map has counted on', async () => {
        for (const anchor of [undefined, 'middle'] as const) {
            const words = 'שלום (abc) 12!';
            const { drawn } = points(await print(sceneOf([text({ text: words, x: 150, direction: 'rtl', anchor })]), { others: [hebrew] }));
            const width = textWidth(words, 'regular', 16);
            const [left, right] = anchor ? [150 - width / 2, 150 + width / 2] : [150 - width, 150];
            assert.equal(drawn(0, 0, left - 1, 80), 0);
            assert.equal(drawn(right + 1, 0, 300, 80), 0);
            assert.ok(drawn(right - 45, 5, right, 25) > 0.1);
        }
    });

    it('takes bytes that are no font as one that has nothing', async () => {
        const { lacking } = await print(sceneOf([text({ text: 'שלום' })]), { others: [new Uint8Array([0, 1, 0, 0, 9, 9]), new Uint8Array(0)] });
        assert.deepEqual([...lacking.keys()], [...'שלום']);
    });

    it('is drawn smaller where it would not fit into memory', () => {
        assert.equal(scaleFor({ width: 2000, height: 1500 }, 2), 2);
        assert.equal(scaleFor({ width: 2000, height: 500 }, 10), 10);
        assert.equal(scaleFor({ width: 40_000, height: 10_000 }, 10), 0.5);
    });
});

function print(scene: Scene, wish: Partial<PngWish> = {}): Promise<PrintedPng> {
    return printPng(scene, { theme: 'light', scale: 1, others: [], ...wish }, files);
}

function sceneOf(shapes: readonly Shape[]): Scene {
    return { width: 300, height: 80, title: '', summary: '', shapes };
}

function text(more: Partial<Text> & { readonly text: string }): Text {
    return { kind: 'text', x: 10, y: 20, size: 16, face: 'regular', fill: 'ink', ...more };
}

function points({ bytes }: Pick<PrintedPng, 'bytes'>): Points {
    const { width, height, data, channels } = decode(bytes);
    const at = (x: number, y: number): number => (Math.floor(y) * width + Math.floor(x)) * channels;
    const colour = (x: number, y: number): string => `#${[0, 1, 2].map(i => data[at(x, y) + i]!.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
    return {
        width, height, colour,
        drawn(left, top, right, bottom) {
            let drawn = 0;
            let all = 0;
            for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
                for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++, all++) {
                    if (data[at(x, y)]! + data[at(x, y) + 1]! + data[at(x, y) + 2]! < 3 * 0xa0) drawn++;
                }
            }
            return drawn / all;
        }
    };
}
