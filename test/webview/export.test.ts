import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { exportFormats } from '../../src/print/formats/index.ts';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

const files = {
    'a.journey': 'journey A "Zurück: was nicht paßt?" { touchpoint t "Thinks 漢" { thinks "Hm" backstage "Packs" } }',
    'b.journey': 'journey B "Another" { action b "B" }'
};

describe('The export on the preview page', function () {
    this.timeout(60_000);
    const stage = setStage(files);
    let preview: PreviewPage;
    let page: Page;

    beforeEach(async () => {
        preview = await openPreview(stage.browser, `${stage.served.address}?file=a.journey&journey=A`, { viewport: { width: 900, height: 700 } });
        page = preview.page;
        await preview.shows('Thinks');
    });
    afterEach(() => preview.close());

    async function save(format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
        await page.click('#export');
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`#formats [data-format=${format}]`).click()]);
        return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    }

    it('offers every format with what it is good for, by the keyboard too', async () => {
        await page.locator('#export').focus();
        await page.keyboard.press('Enter');
        const links = page.locator('#formats a');
        assert.deepEqual(await links.evaluateAll(all => all.map(link => link.querySelector('span')!.textContent)), exportFormats.map(({ use }) => use));
        for (const { height } of await links.evaluateAll(all => all.map(link => link.getBoundingClientRect()))) assert.ok(height >= 24);
        for (const _ of ['kind', 'theme', 'first']) await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['format']), exportFormats[0].name);
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('#formats').isVisible(), false);
    });

    const begins: Readonly<Record<string, RegExp>> = {
        svg: /^<svg /, png: /^\x89PNG/, pdf: /^%PDF-/, html: /^<!DOCTYPE html>/, json: /^\{\n/, csv: /^\ufeff?"?Journey/, markdown: /^#/
    };
    for (const { name, ending = name } of exportFormats) {
        it(`saves ${name} under the title of the journey`, async () => {
            const file = await save(name);
            assert.equal(file.name, `Zurück-was-nicht-paßt.${ending}`);
            assert.match(file.bytes.toString(name === 'png' || name === 'pdf' ? 'latin1' : 'utf8'), begins[name]!);
        });
    }

    it('takes the kind of view and the colours that are chosen, and offers no picture of a table', async () => {
        await page.click('#export');
        await page.selectOption('select[name=kind]', 'blueprint');
        await page.selectOption('select[name=theme]', 'dark');
        await page.keyboard.press('Escape');
        const { bytes } = await save('svg');
        assert.match(bytes.toString(), /Backstage/);
        assert.match(bytes.toString(), /#1F1F1F/i);
        await page.click('#export');
        await page.selectOption('select[name=kind]', 'table');
        const shown = await page.locator('#formats a').evaluateAll(all => all.filter(link => link.checkVisibility()).map(link => (link as HTMLElement).dataset['format']));
        assert.deepEqual(shown, exportFormats.filter(({ isPicture }) => !isPicture).map(({ name }) => name));
    });

    it('tells what a picture could not show', async () => {
        await save('png');
        await page.locator('#note').filter({ hasText: '漢' }).waitFor();
    });

    it('says so when the program has ended', async () => {
        await page.evaluate(() => { window.fetch = () => Promise.reject(new TypeError('Failed to fetch')); });
        await page.click('#export');
        await page.locator('#formats [data-format=svg]').click();
        await page.locator('#note').filter({ hasText: 'could not be exported' }).waitFor();
    });
});
