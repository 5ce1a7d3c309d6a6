import assert from 'node:assert/strict';
import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';
import { readPdf } from '../support/read-pdf.ts';

const phase = (name: string): string => `phase ${name} { ${[1, 2, 3, 4].map(i => `touchpoint ${name}${i} "Touch ${name} ${i}" { feels fine +1 }`).join('\n')} }`;
const files = {
    'a.journey': `journey A "A long way" {\n${['P', 'Q', 'R', 'S'].map(phase).join('\n')}\n}`,
    'b.journey': 'journey B "Another" { action b "B" }'
};

describe('What a reader takes along from the preview page', function () {
    this.timeout(60_000);
    const stage = setStage(files);
    let preview: PreviewPage;
    let page: Page;

    before(async () => { ({ page } = preview = await open()); });
    after(() => preview?.close());

    async function open(thing = '', dark = false): Promise<PreviewPage> {
        const opened = await openPreview(stage.browser, `${stage.served.address}?file=a.journey&journey=A${thing}`,
            { viewport: { width: 900, height: 500 }, permissions: ['clipboard-read', 'clipboard-write'], colorScheme: dark ? 'dark' : 'light' });
        await opened.shows('Touch P 1');
        return opened;
    }

    const share = async (way: string): Promise<void> => {
        await page.click('#share');
        await page.click(`[data-share=${way}]`);
    };
    const told = (words: string): Promise<unknown> => page.locator('#note').filter({ hasText: words }).waitFor();
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

    it('stands in one menu, by the keyboard too', async () => {
        await page.locator('#share').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Copy picture For slides and messages');
        for (const { height } of await page.locator('[data-share]').evaluateAll(all => all.map(one => one.getBoundingClientRect()))) assert.ok(height >= 24);
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('#sharings').isVisible(), false);
    });

    it('a link is the address of the page with the thing that is ringed, and leads there', async () => {
        await share('link');
        await told('Copied.');
        assert.equal(await copied(), page.url());
        await page.locator('svg [data-thing="column.Q1"]').first().click();
        await page.locator('svg .ringed[data-thing="column.Q1"]').first().waitFor();
        assert.match(page.url(), /#column\.Q1$/);
        await share('link');
        await eventually(async () => await copied() === page.url());
        const other = await open('#column.S4');
        await other.page.waitForFunction(() => {
            const { left, right } = document.querySelector('#sheet .ringed[data-thing="column.S4"]')?.getBoundingClientRect() ?? { left: -1, right: 0 };
            return left > 0 && right < innerWidth;
        });
        await other.page.evaluate(() => { location.hash = '#column.P1'; });
        await other.page.locator('#sheet .ringed[data-thing="column.P1"]').first().waitFor();
        await other.page.goto(`${stage.served.address}?file=a.journey&journey=A#%zz"]<b>`);
        await other.shows('Touch P 1');
        await other.close();
    });

    it('the clipboard gets the map as a picture and as text', async () => {
        await share('svg');
        await eventually(async () => (await copied()).startsWith('<svg '));
        assert.match(await copied(), /A long way/);
        await share('picture');
        await eventually(() => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types.join() === 'image/png'));
        const bytes = await page.evaluate(async () => [...new Uint8Array(await (await (await navigator.clipboard.read())[0]!.getType('image/png')).arrayBuffer())]);
        assert.ok(decode(new Uint8Array(bytes)).width > 1000);
    });

    it('is found in a narrow page too, and leaves no menu open', async () => {
        await page.setViewportSize({ width: 420, height: 500 });
        await page.locator('#more').click();
        await share('link');
        await eventually(async () => await copied() === page.url());
        assert.equal(await page.locator(':popover-open').count(), 0);
        await page.setViewportSize({ width: 900, height: 500 });
    });

    it('a clipboard that refuses gets a sentence', async () => {
        await page.evaluate(() => { navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
        await share('picture');
        await told('The clipboard did not take it.');
    });

    it('the printer gets landscape pages in light colours, as many as the map needs', async () => {
        const dark = await open('', true);
        const { page } = dark;
        const paper = async () => readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
        const alone = (await paper()).pages;
        assert.equal(alone.length, 1);
        await page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = ''; }; });
        await page.keyboard.press('Control+p');
        await page.locator('body[data-printed]').waitFor();
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('#paper .f-page').first().evaluate(ground => getComputedStyle(ground).fill), 'rgb(255, 255, 255)');
        assert.equal(await page.locator('#bar').isVisible(), false);
        const { pages } = await paper();
        assert.ok(pages.length > 1);
        for (const { width, height } of [...alone, ...pages]) assert.ok(width > height);
        // The browser says when it has printed.
        await page.locator('#paper').waitFor({ state: 'detached' });
        await dark.close();
    });
});

async function eventually(ask: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end;) if (await ask()) return;
    throw new Error('It did not come about.');
}
