import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';
import { ofRole, spokenTree } from '../support/spoken-tree.ts';

const journey = (columns: string): string => `journey Cancel "Cancel a subscription" {\n${columns}\n}\n`;
const steps = Array.from({ length: 12 }, (_, step) => `  action step${step} "Step ${step}" { feels fine +1 }`).join('\n');
const before = journey(`  action leave "Wants to leave" { feels annoyed -1 }\n  touchpoint call "Calls" { feels annoyed -1 }\n${steps}\n  touchpoint end "Is out" { feels relieved 0 }`);
const now = (score = '+2'): string => journey(`  action leave "Wants to leave" { feels so +1 }\n${steps}\n  touchpoint end "Is out" { feels relieved ${score} }`);

describe('The comparison on the preview page', function () {
    this.timeout(60_000);
    const stage = setStage({ 'now.journey': now(), 'before.journey': before });
    let preview: PreviewPage;
    let page: Page;

    beforeEach(async () => {
        stage.served.write('now.journey', now());
        preview = await openPreview(stage.browser, `${stage.served.address}?file=now.journey&against=before.journey`);
        page = preview.page;
        await preview.shows('Is out');
    });
    afterEach(() => preview.close());

    const strip = (part: string) => page.locator(`#comparison ${part}`);
    const visited = () => page.locator('#sheet .visited').evaluateAll(all => all.map(one => (one as SVGElement).dataset['thing']));
    const isInView = (thing: string) => page.locator(`#sheet svg [data-thing="${thing}"]`).last().evaluate(one => {
        const { left, right } = one.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
    });

    it('stands in a strip below the map: with what, and what is different in sum', async () => {
        assert.equal(await strip('.with').innerText(), 'Compared with: Cancel a subscription');
        assert.match(await strip('.sum').innerText(), /2 better/);
        assert.equal(await strip('.change').innerText(), '');
        assert.equal(await strip('.place').innerText(), '3');
    });

    it('is walked from change to change by N, F7 and the buttons, rings each, brings it into view and says it', async () => {
        await page.keyboard.press('n');
        assert.match(await strip('.change').innerText(), /Wants to leave/);
        assert.deepEqual(await visited(), ['column.leave.feels.1']);
        await page.keyboard.press('F7');
        assert.match(await strip('.change').innerText(), /Calls/);
        assert.deepEqual(await visited(), ['column.leave'], 'what is gone is told at the column before it');
        assert.equal(await isInView('column.end.feels.1'), false);
        await strip('[data-step=next]').click();
        assert.match(await strip('.change').innerText(), /Is out/);
        assert.equal(await isInView('column.end.feels.1'), true);
        assert.equal(await strip('.place').innerText(), '3 of 3');
        await page.keyboard.press('n');
        assert.equal(await strip('.place').innerText(), '1 of 3', 'behind the last comes the first');
        await page.keyboard.press('Shift+N');
        await page.keyboard.press('Shift+F7');
        assert.deepEqual(await visited(), ['column.leave']);
    });

    it('keeps its change while the text changes, and lets go of it when it is none any more', async () => {
        await page.keyboard.press('Shift+N');
        assert.deepEqual(await visited(), ['column.end.feels.1']);
        stage.served.write('now.journey', now('+1').replace('"Step 3"', '"Another step"'));
        await preview.shows('Another step');
        assert.deepEqual(await visited(), ['column.end.feels.1']);
        stage.served.write('now.journey', now('0'));
        await page.waitForFunction(() => document.querySelector('#comparison .place')!.textContent === '2');
        assert.deepEqual([await visited(), await strip('.change').innerText()], [[], '']);
    });

    it('is read by a screen reader: the signs of a column as sentences, the change when it is visited, the buttons by what they do', async () => {
        await page.keyboard.press('n');
        const tree = await spokenTree(page);
        const cell = ofRole(tree, 'row').flatMap(row => ofRole(row, 'cell')).find(({ name }) => /Calls/.test(name));
        assert.ok(cell, 'what is gone is in the words of a cell');
        assert.ok(ofRole(tree, 'rowheader').some(({ parts, name }) => /Changes/.test(name + JSON.stringify(parts))));
        const names = ofRole(tree, 'button').map(({ name }) => name);
        for (const name of ['Previous difference', 'Next difference', 'Stop comparing']) assert.ok(names.includes(name), name);
        assert.ok(ofRole(tree, 'status').some(one => /Wants to leave/.test(JSON.stringify(one))));
    });

    it('ends by its cross, and the address forgets it', async () => {
        await strip('[data-step=stop]').click();
        await page.locator('#comparison').waitFor({ state: 'hidden' });
        await page.locator('#sheet [id^="changes~"]').first().waitFor({ state: 'detached' });
        assert.doesNotMatch(page.url(), /against/);
        await page.keyboard.press('n');
        assert.deepEqual(await visited(), []);
    });
});
