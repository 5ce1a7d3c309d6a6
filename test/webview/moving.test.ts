import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

const columns = (phase: string, count: number): string => Array.from({ length: count }, (_, step) =>
    `    action ${phase}${step} "Step ${step} of ${phase}" { does "Goes on" thinks "Well" feels fine +1 for Ida feels lost -1 for Ben pain "Slow" backstage "Counts" }`).join('\n');
const journey = (title = 'Cancel a subscription'): string => `
persona Ida "Ida"
persona Ben "Ben"
journey Cancel "${title}" {
  personas Ida, Ben
  phase before_ "Thinking" before {
${columns('thinking', 4)}
  }
  phase doing "Doing" during {
${columns('doing', 12)}
  }
}
journey Other "Another one" {
  personas Ida, Ben
  phase only "Only" {
${columns('other', 9)}
  }
}
view Board "For the board" of Cancel { lanes touchpoints, pains  personas Ida }
view Rows "As rows" of Cancel { kind table }
`;

describe('Moving on the preview page', function () {
    this.timeout(60_000);
    const stage = setStage({ 'a.journey': journey() });
    let preview: PreviewPage;
    let page: Page;

    before(async () => {
        preview = await openPreview(stage.browser, `${stage.served.address}?file=a.journey&journey=Cancel`, { viewport: { width: 1000, height: 500 } });
        page = preview.page;
        await preview.shows('Step 11 of doing');
    });
    after(() => preview?.close());
    beforeEach(async () => {
        await page.keyboard.press('1');
        await page.evaluate(() => scrollTo(0, 0));
    });

    const scrolled = () => page.evaluate(() => [scrollX, scrollY] as const);
    const zoom = () => page.evaluate(() => Number(document.getElementById('sheet')!.style.zoom));
    const lanes = () => page.locator('#map > [role=row]').evaluateAll(rows => rows.map(row => row.id));
    const state = () => page.evaluate(() => JSON.parse(sessionStorage.getItem(`journey:${location.search}`)!) as { readonly zoom: number; readonly left: number });

    it('fits the whole map into the window, shows it at 100 %, and zooms by the bar', async () => {
        await page.keyboard.press('0');
        const { width, height, room, bar } = await page.evaluate(() => ({
            ...document.querySelector('#sheet > svg')!.getBoundingClientRect().toJSON() as DOMRect,
            room: document.documentElement.scrollWidth, bar: document.getElementById('bar')!.offsetHeight
        }));
        assert.ok(width <= 1000 && height <= 500 - bar && (width > 990 || height > 400), `${width} × ${height}`);
        assert.equal(room, 1000);
        await page.keyboard.press('1');
        assert.equal(await zoom(), 1);
        await page.getByRole('button', { name: 'Larger' }).click();
        assert.equal(await page.locator('[data-zoom=fit]').textContent(), '125%');
        await page.locator('[data-zoom=fit]').click();
        assert.ok(await zoom() < 1);
    });

    it('is dragged by the mouse on the ground, and a click stays a click', async () => {
        const drag = async (x: number, y: number, button: 'left' | 'middle' = 'left') => {
            await page.mouse.move(x, y);
            await page.mouse.down({ button });
            await page.mouse.move(x - 60, y - 20);
            await page.mouse.move(x - 120, y - 40, { steps: 2 });
            await page.mouse.up({ button });
            return scrolled();
        };
        const text = (await page.locator('#touchpoints [role=columnheader] text').nth(2).boundingBox())!;
        assert.deepEqual(await drag(text.x + 3, text.y + 40), [120, 40]);
        assert.equal(await page.evaluate(() => getSelection()!.toString()), '');
        await page.evaluate(() => scrollTo(0, 0));
        assert.deepEqual(await drag(text.x + 3, text.y + 5, 'middle'), [120, 40]);
        await page.evaluate(() => scrollTo(0, 0));
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.keyboard.down('Space');
        assert.deepEqual(await drag(text.x + 3, text.y + 5), [120, 40]);
        await page.keyboard.up('Space');
        await page.evaluate(() => scrollTo(0, 0));
        assert.equal(await page.locator('.ringed').count(), 0, 'a drag chooses nothing');
        await page.locator('[data-thing="column.thinking1"]').first().click();
        await page.locator('.ringed').first().waitFor();
        assert.deepEqual(await drag(text.x + 3, text.y + 5), [0, 0]);
        assert.match(await page.evaluate(() => getSelection()!.toString()), /\S/);
        await page.evaluate(() => getSelection()!.removeAllRanges());
    });

    it('keeps the heads of the lanes and the phases in view, at every size', async () => {
        for (const [size, key] of [[1, '1'], [1.1, '+']] as const) {
            await page.keyboard.press(key);
            await page.evaluate(() => scrollTo(700, 420));
            await page.locator('.stuck.corner.shown').waitFor();
            const seen = await page.evaluate(() => {
                const at = (selector: string, words: string) => [...document.querySelectorAll(selector)].find(one => one.textContent === words)!.getBoundingClientRect();
                const [head, own, phase] = [at('.stuck.heads text', 'Thinking'), at('#thinking\\~ text', 'Thinking'), at('.stuck.phases text', 'Doing')];
                return { head: head.left, aside: head.top - own.top, high: head.height / own.height, phase: [phase.left, phase.top], bar: document.getElementById('bar')!.offsetHeight };
            });
            assert.ok(Math.abs(seen.head - 24 * size) < 2 && Math.abs(seen.aside) < 1 && Math.abs(seen.high - 1) < 0.05, JSON.stringify(seen));
            assert.ok(seen.phase[0]! >= 150 * size && seen.phase[1]! > seen.bar && seen.phase[1]! < seen.bar + 60 * size, JSON.stringify(seen));
        }
        assert.equal(await page.locator('.stuck:not([aria-hidden=true]), .stuck :is([id], [role], [tabindex], [aria-label])').count(), 0, 'a screen reader and the keyboard meet the originals only');
        await page.evaluate(() => scrollTo(0, 0));
        await page.waitForFunction(() => document.querySelector('.stuck.shown') === null);
    });

    it('brings a cell into view beside the heads, and a click on a head that sticks chooses its thing', async () => {
        await page.locator('[data-thing="column.thinking1"]').first().click();
        for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
        for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowLeft');
        const { cell, heads } = await page.evaluate(() => ({ cell: document.activeElement!.getBoundingClientRect().left, heads: document.querySelector('.stuck.heads')!.getBoundingClientRect().right }));
        assert.ok(cell >= heads, `${cell} ${heads}`);
        await page.evaluate(() => scrollTo(900, 420));
        await page.locator('.stuck.phases.shown').waitFor();
        const words = await page.locator('.stuck.phases [data-thing="phase.doing"] text').first().evaluate(text => text.getBoundingClientRect().toJSON() as DOMRect);
        await page.mouse.click(words.left + 3, words.top + 3);
        await page.locator('#sheet [data-thing="phase.doing"].ringed').waitFor();
    });

    it('shows a view, a kind, some personas and some lanes, and says which', async () => {
        await page.selectOption('#views', { label: 'For the board' });
        await page.waitForFunction(() => document.querySelector('#thinking') === null);
        assert.deepEqual((await lanes()).filter(lane => !/^phases|^periods/.test(lane)), ['touchpoints', 'pains']);
        await page.getByRole('button', { name: 'Lanes' }).click();
        await page.getByRole('checkbox', { name: 'Pain points' }).uncheck();
        await page.waitForFunction(() => document.querySelector('#pains') === null);
        assert.equal(await page.locator('[popovertarget=lanes]').textContent(), 'Lanes · 1 of 19');
        await page.getByRole('checkbox', { name: 'Thinking' }).check();
        await page.locator('#thinking').waitFor();
        await page.getByRole('button', { name: 'Those of the view' }).click();
        await page.locator('#pains').waitFor();
        await page.keyboard.press('Escape');
        await page.selectOption('#views', { label: 'Blueprint' });
        await page.locator('#backstage').waitFor();
        await page.getByRole('button', { name: 'Personas' }).click();
        await page.getByRole('checkbox', { name: 'Ben' }).uncheck();
        await page.waitForFunction(() => !document.querySelector('#title')!.textContent.includes('Ben'));
        await page.keyboard.press('Escape');
        await page.selectOption('#views', { label: 'As rows' });
        await page.locator('#sheet table').waitFor();
        await page.keyboard.press('t');
        await page.selectOption('#views', { label: 'Map' });
        await page.locator('#thinking').waitFor();
    });

    it('keeps all of it through edits, for each journey, and over a reload', async () => {
        await page.selectOption('#views', { label: 'Blueprint' });
        await page.locator('#backstage').waitFor();
        await page.keyboard.press('+');
        await page.evaluate(() => scrollTo(300, 80));
        const [left, top] = await scrolled();
        stage.served.write('a.journey', journey('Ends a subscription'));
        await preview.shows('Ends a subscription');
        assert.deepEqual([await page.locator('#backstage').count(), await scrolled(), await zoom()], [1, [left, top], 1.1]);
        await page.selectOption('#journeys', { label: 'Another one' });
        await preview.shows('Step 8 of other');
        assert.deepEqual([await page.locator('#backstage').count(), await scrolled()], [0, [0, 0]]);
        assert.match(page.url(), /journey=Other/);
        await page.keyboard.press('1');
        await page.selectOption('#journeys', { label: 'Ends a subscription' });
        await page.locator('#backstage').waitFor();
        await page.waitForFunction(left => scrollX === left, left);
        assert.deepEqual([await scrolled(), await zoom()], [[left, top], 1.1]);
        assert.equal((await state()).left, left);
        await page.reload();
        await page.locator('#backstage').waitFor();
        await page.waitForFunction(([left, top]) => scrollX === left && scrollY === top, [left, top] as const);
        assert.equal(await page.locator('#views').inputValue(), 'kind blueprint');
        assert.equal(await zoom(), 1.1);
    });

    it('folds its bar where there is little room, and everything can still be reached', async () => {
        await page.setViewportSize({ width: 320, height: 600 });
        await page.locator('#more').click();
        assert.ok(await page.evaluate(() => document.getElementById('bar')!.scrollWidth <= 320));
        await page.locator('#rest [popovertarget=personas]').click();
        assert.equal(await page.getByRole('checkbox', { name: 'Ida' }).isVisible(), true);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.setViewportSize({ width: 1000, height: 500 });
        await page.locator('#more').waitFor({ state: 'hidden' });
        assert.equal(await page.locator('.choices [popovertarget=personas]').isVisible(), true);
    });
});
