import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const sale = (score: string): string => `
persona Ida "Ida, 30"
team Sales
journey Buy "Buys a pair" as-is {
  personas Ida
  owner Sales  status agreed  as-of 2026-11-10
  touchpoint look "Looks for it" { feels glad +1 measured pain price "Too dear" }
  touchpoint pay "Pays" { feels angry ${score} assumed pain slow "Slow" opportunity fast "Pay faster" }
}
`;
const other = 'journey Return "<img src=x onerror=alert(1)> & back" to-be { action pack "Packs" }\n';

describe('The page of all journeys', function () {
    this.timeout(60_000);
    const stage = setStage({ 'sale/buy.journey': sale('-1'), 'return.journey': other });
    let preview: PreviewPage;
    let page: Page;

    afterEach(() => preview.close());

    async function open(options: BrowserContextOptions = {}): Promise<void> {
        preview = await openPreview(stage.browser, stage.served.address, options);
        page = preview.page;
        await page.locator('#journeys table').waitFor();
    }
    const row = (title: string) => page.getByRole('row').filter({ hasText: title });
    const cells = (title: string): Promise<readonly string[]> => row(title).locator('th, td').allInnerTexts().then(texts => texts.map(text => text.replaceAll(/\s+/g, ' ').trim()));

    it('lists them folder by folder, with what a reader compares', async () => {
        await open();
        assert.deepEqual(await page.getByRole('rowheader').evaluateAll(heads => heads.map(head => (head.querySelector('a') ?? head).textContent)), ['<img src=x onerror=alert(1)> & back', 'sale', 'Buys a pair']);
        assert.deepEqual(await cells('Buys a pair'), ['Buys a pair AS-IS Ida, 30 · 2 steps · buy.journey', '', '±0', '−1 Pays', '2 1 without opportunity', '1 1 without initiative', '50 % not validated', 'Sales agreed · as of 2026-11-10']);
        assert.equal(await page.locator('img').count(), 0);
    });

    it('draws how each feels, with a point in the colour of the lowest moment', async () => {
        await open();
        const point = row('Buys a pair').locator('svg circle');
        assert.equal(await point.count(), 1);
        assert.equal(await point.evaluate(circle => circle.classList.contains('f-low1')), true);
        assert.notEqual(await point.evaluate(circle => getComputedStyle(circle).fill), 'none');
        assert.equal(await row('& back').locator('svg').count(), 0);
    });

    it('follows the files, and leaves the keyboard where it is', async () => {
        await open();
        await page.getByRole('link', { name: 'Buys a pair' }).focus();
        stage.served.write('sale/buy.journey', sale('-2'));
        await row('−2 Pays').waitFor();
        stage.served.write('sale/more.journey', 'journey More "One more" { touchpoint a }\n');
        await row('One more').waitFor();
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Buys a pair');
        stage.served.remove('sale/more.journey');
        await row('One more').waitFor({ state: 'detached' });
    });

    it('leads to a journey, and the journey back to all', async () => {
        await open();
        await page.getByRole('link', { name: 'Buys a pair' }).press('Enter');
        await preview.shows('Looks for it');
        await page.getByRole('link', { name: 'Journeys' }).click();
        await row('Buys a pair').waitFor();
    });

    it('speaks the language of the browser', async () => {
        await open({ locale: 'de' });
        assert.match((await cells('Buys a pair')).join(' '), /IST Ida, 30 · 2 Schritte .* 1 ohne Chance .* nicht validiert Sales abgestimmt · Stand 10\.11\.2026/);
    });

    for (const [where, options] of [['on a wide screen', {}], ['in the dark', { colorScheme: 'dark' }], ['on a narrow screen', { viewport: { width: 320, height: 640 } }]] as const) {
        it(`is accessible and fits ${where}`, async () => {
            await open(options);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
            await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
            const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
            assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), []);
        });
    }
});
