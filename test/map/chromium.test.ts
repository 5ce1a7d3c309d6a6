import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { drawMap } from '../../src/map/draw-map.ts';
import { textWidth } from '../../src/map/measure.ts';
import type { Scene } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { faceFiles } from '../../src/print/fonts.ts';
import { printSvg } from '../../src/print/svg.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { textsOf } from '../support/scene-texts.ts';

/** What a browser draws of one text, in pixels of the picture. */
interface Drawn {
    readonly text: string;
    /** What the line advances. */
    readonly width: number;
    /** The box around what is drawn. */
    readonly left: number;
    readonly right: number;
}

/** The width table is judged by another: Chromium, with the same font. */
describe('In Chromium', function () {
    this.timeout(60_000);
    let browser: Browser;
    let page: Page;

    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
        page = await browser.newPage();
    });
    after(() => browser?.close());

    for (const words of Object.keys(vocabularies) as (keyof typeof vocabularies)[]) {
        it(`every text is within its cell and no wider than promised: ${words} texts`, async () => {
            await judge(generateJourney({ seed: 11, columns: 12, personas: 3, words }));
        });
    }

    for (const folder of ['heat-pump', 'return']) {
        it(`every text of examples/${folder} is within its cell and no wider than promised`, async () => {
            for (const journey of (await readJourneys(`examples/${folder}`)).values()) await judge(journey);
        });
    }

    it('the letters of European languages are no wider than promised, in every face', async () => {
        const letters = ([[0x21, 0x7e], [0xa1, 0x17f], [0x391, 0x3c9], [0x401, 0x45f]] as const).flatMap(([first, last]) =>
            Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).filter(letter => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter));
        const lines = Array.from({ length: Math.ceil(letters.length / 20) }, (_, i) => letters.slice(i * 20, i * 20 + 20).join(''));
        const faces = ['regular', 'italic', 'semibold'] as const;
        const shapes = faces.flatMap((face, k) => lines.map((text, i) => ({ kind: 'text', x: 0, y: 20 + i * 20 + k, text, size: 11.5, face, fill: 'ink' }) as const));
        const drawn = await draw({ width: 900, height: 2000, title: '', summary: '', shapes });
        drawn.forEach((one, i) => assert.ok(one.width <= textWidth(one.text, shapes[i]!.face, 11.5) + 0.1, `${one.text}: ${one.width}`));
    });

    async function judge(journey: Journey): Promise<void> {
        for (const kind of ['map', 'blueprint', 'story'] as const) await judgeView(journey, { name: kind, title: kind, kind, lanes: [], personas: [], phases: [] });
    }

    async function judgeView(journey: Journey, view: View): Promise<void> {
        const scene = drawMap(journey, view);
        const promised = textsOf(scene);
        const drawn = await draw(scene);
        const places = new Map(sheetOf(journey, view).places.map(place => [place.column.id, place]));
        assert.equal(drawn.length, promised.length);
        drawn.forEach((one, i) => {
            const { left, right, owner } = promised[i]!;
            assert.ok(one.width <= right - left + 0.1, `${one.text}: ${one.width} of ${right - left} promised`);
            const place = places.get(owner.slice(owner.indexOf('~') + 1));
            if (place) assert.ok(one.left >= place.x - 1 && one.right <= place.x + place.width + 1, `${one.text} leaves the column of ${owner}`);
        });
    }

    async function draw(scene: Scene): Promise<Drawn[]> {
        await page.setContent(`<style>${fontRules()}</style>${printSvg(scene, 'light')}`);
        return page.evaluate(async () => {
            await Promise.all([...document.fonts].map(font => font.load()));
            return [...document.querySelectorAll('text')].map(text => {
                const box = text.getBBox();
                return { text: text.textContent ?? '', width: text.getComputedTextLength(), left: box.x, right: box.x + box.width };
            });
        });
    }
});

function fontRules(): string {
    const rule = (face: keyof typeof faceFiles, more: string): string =>
        `@font-face{font-family:Inter;${more};src:url(data:font/ttf;base64,${readFileSync(`node_modules/@expo-google-fonts/inter/${faceFiles[face]}`, 'base64')})}`;
    return rule('regular', 'font-weight:400') + rule('italic', 'font-weight:400;font-style:italic') + rule('semibold', 'font-weight:600');
}
