import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { drawMap } from '../../src/map/draw-map.ts';
import { isInTable, textWidth } from '../../src/map/measure.ts';
import type { Scene } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { faceFiles } from '../../src/print/fonts.ts';
import { printSvg, type Theme } from '../../src/print/svg.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { anyPicture, hardCases, type HardCase } from '../support/hard-cases.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { textsOf } from '../support/scene-texts.ts';

/** How many pictures of chance are drawn; a longer run is `JOURNEY_MAPS=200 npx mocha test/map/chromium.test.ts`, and `JOURNEY_SEED` is where it begins. */
const count = Number(process.env['JOURNEY_MAPS'] ?? 12);
const first = Number(process.env['JOURNEY_SEED'] ?? 1);

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

    for (const { name, journey } of hardCases.filter(({ name }) => !name.startsWith('300'))) {
        it(`every text stands where the layout has put it, over no other one: ${name}`, () => judge(journey, ['light', 'dark']));
    }

    it('every text of 300 touchpoints in 12 phases, of seven personas, stands where the layout has put it, over no other one', async () => {
        const [{ journey }] = hardCases as [HardCase];
        await judgeView(journey, { name: 'story', title: 'story', kind: 'story', lanes: [], personas: [], phases: [] }, 'light');
    });

    it(`every text of ${count} pictures of chance stands where the layout has put it, over no other one, from seed ${first}`, async function () {
        this.timeout(60_000 + count * 3000);
        for (let seed = first; seed < first + count; seed++) {
            const { journey, view } = anyPicture(seed);
            await judgeView(journey, view, seed % 2 === 0 ? 'light' : 'hc-black').catch(error => { throw new Error(`seed ${seed}: ${error.message}`); });
        }
    });

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

    /** One kind of view after the other, each in the next of the themes. */
    async function judge(journey: Journey, themes: readonly Theme[] = ['light']): Promise<void> {
        for (const [i, kind] of (['map', 'blueprint', 'story'] as const).entries()) {
            await judgeView(journey, { name: kind, title: kind, kind, lanes: [], personas: [], phases: [] }, themes[i % themes.length]!);
        }
    }

    async function judgeView(journey: Journey, view: View, theme: Theme): Promise<void> {
        const scene = drawMap(journey, view);
        const promised = textsOf(scene);
        const drawn = await draw(scene, theme);
        const places = new Map(sheetOf(journey, view).places.map(place => [place.column.id, place]));
        assert.equal(drawn.length, promised.length);
        drawn.forEach((one, i) => {
            const { left, right, owner, text } = promised[i]!;
            assert.ok(one.width <= right - left + 0.1, `${one.text}: ${one.width} of ${right - left} promised`);
            if (one.text.trim() === '') return;
            const isKnown = [...text.text].every(letter => isInTable(letter.codePointAt(0)!, text.face));
            const [low, high] = [one.left - left, right - one.right];
            const aside = text.anchor === 'middle' ? Math.abs(low - high) : text.anchor === 'end' || text.direction === 'rtl' ? Math.abs(high) : Math.abs(low);
            // The browser's box is in whole pixels, and what leans hangs over: letters that a font has no italics for are slanted whole.
            const slack = 1.5 + (text.face !== 'italic' ? 0 : isKnown ? 1 : 0.25 * text.size);
            assert.ok(low > -slack && high > -slack && aside < slack, `${one.text} of ${owner} is drawn beside its place: ${one.left} to ${one.right} of ${left} to ${right}`);
            assert.ok(!isKnown || one.width > 0.88 * (right - left) - 1, `${one.text} of ${owner} does not fill its place: ${one.width} of ${right - left} promised`);
            const place = places.get(owner.slice(owner.indexOf('~') + 1));
            if (place) assert.ok(one.left >= place.x - slack && one.right <= place.x + place.width + slack, `${one.text} leaves the column of ${owner}`);
        });
        overlapNowhere(drawn.map((one, i) => ({ ...one, top: promised[i]!.top, bottom: promised[i]!.bottom })).filter(one => one.text.trim() !== ''));
    }

    /** By the widths of the browser; sorted by their tops, so that only neighbours are compared. */
    function overlapNowhere(drawn: readonly (Drawn & { readonly top: number; readonly bottom: number })[]): void {
        const sorted = [...drawn].sort((a, b) => a.top - b.top);
        sorted.forEach((one, i) => {
            for (let k = i + 1; k < sorted.length && sorted[k]!.top < one.bottom; k++) {
                assert.ok(one.right <= sorted[k]!.left + 0.5 || sorted[k]!.right <= one.left + 0.5, `“${one.text}” and “${sorted[k]!.text}” overlap`);
            }
        });
    }

    async function draw(scene: Scene, theme: Theme = 'light'): Promise<Drawn[]> {
        await page.setContent(`<style>${fontRules()}</style>${printSvg(scene, theme)}`);
        return page.evaluate(async () => {
            await Promise.all([...document.fonts].map(font => font.load()));
            return [...document.querySelectorAll('text')].map(text => {
                const box = text.getBBox();
                const left = box.x + text.getCTM()!.e;
                return { text: text.textContent ?? '', width: text.getComputedTextLength(), left, right: left + box.width };
            });
        });
    }
});

function fontRules(): string {
    const rule = (face: keyof typeof faceFiles, more: string): string =>
        `@font-face{font-family:Inter;${more};src:url(data:font/ttf;base64,${readFileSync(`node_modules/@expo-google-fonts/inter/${faceFiles[face]}`, 'base64')})}`;
    return rule('regular', 'font-weight:400') + rule('italic', 'font-weight:400;font-style:italic') + rule('semibold', 'font-weight:600');
}
