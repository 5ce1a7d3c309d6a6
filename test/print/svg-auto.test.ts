import assert from 'node:assert/strict';
import { chromium, type Browser } from 'playwright-core';
import { drawMap } from '../../src/map/draw-map.ts';
import { printSvg } from '../../src/print/svg.ts';
import { palettes } from '../../src/print/themes.ts';
import { columnOf, journeyOf, phaseOf } from '../support/journey-data.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';

describe('An SVG for light and dark', function () {
    this.timeout(60_000);
    let browser: Browser;

    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
    });
    after(() => browser?.close());

    const svg = printSvg(drawMap(journeyOf([phaseOf('One', [columnOf('a', { does: [{ id: 'd', text: 'Looks', for: [] }] })])])), 'auto');

    it('follows the screen of its reader, ground and text', async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
            const { page, ink } = palettes[colorScheme];
            assert.deepEqual(await coloursIn({ colorScheme }), [rgb(page), rgb(ink)], colorScheme);
        }
    });

    it('is light on paper', async () => {
        const { page, ink } = palettes.light;
        assert.deepEqual(await coloursIn({ colorScheme: 'dark', media: 'print' }), [rgb(page), rgb(ink)]);
    });

    async function coloursIn(media: { readonly colorScheme: 'light' | 'dark'; readonly media?: 'print' }): Promise<readonly string[]> {
        const tab = await browser.newPage();
        await tab.emulateMedia(media);
        await tab.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
        const colours = await tab.evaluate(() => ['.f-page', 'text:not([class*="f-"])'].map(part => getComputedStyle(document.querySelector(part)!).fill));
        await tab.close();
        return colours;
    }
});

function rgb(hex: string): string {
    return `rgb(${[1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;
}
