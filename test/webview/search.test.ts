import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

declare const axe: { run(context: { readonly include: readonly string[] }, options: RunOptions): Promise<AxeResults> };

const journey = (thought: string): string => `
journey Cancel "Cancel a subscription" {
  phase thinking "Thinking about it" before {
    action leave "Wants to leave" { thinks "${thought}" feels annoyed -1 }
  }
  phase doing "Doing it" during {
${Array.from({ length: 9 }, (_, step) => `    action step${step} "Step ${step}" { does "Goes on" feels fine +1 }`).join('\n')}
    touchpoint look "Looks for the café" { feels lost -2 pain "Cannot find the CAFE" high backstage "Counts the clicks" wants "To leave" }
  }
}
`;

describe('The search on the preview page', function () {
    this.timeout(60_000);
    const stage = setStage({ 'a.journey': journey('Enough of this long and winding road') });
    let preview: PreviewPage;
    let page: Page;

    before(async () => {
        preview = await openPreview(stage.browser, stage.served.address, { viewport: { width: 900, height: 420 } });
        page = preview.page;
        await preview.shows('Looks for');
    });
    after(() => preview?.close());
    afterEach(() => page.keyboard.press('Escape'));

    const count = () => page.locator('#search output').textContent();
    const marked = () => page.evaluate(() => ['here', 'found'].map(name => [...CSS.highlights.get(name)!].map(range => String(range)).join('|')));
    const search = async (wish: string): Promise<string | null> => {
        await page.keyboard.press('Control+f');
        await page.keyboard.type(wish);
        return count();
    };

    it('counts what it finds, marks it, and goes from one to the next in view', async () => {
        assert.equal(await search('cafe'), '1 of 2');
        assert.deepEqual(await marked(), ['café', 'CAFE']);
        const inView = () => page.evaluate(() => {
            const { left, right, top, bottom } = document.querySelector('#sheet .here')!.getBoundingClientRect();
            return left >= document.querySelector('.stuck.heads')!.getBoundingClientRect().right && right <= innerWidth && top >= 36 && bottom <= innerHeight;
        });
        assert.equal(await inView(), true);
        await page.keyboard.press('Enter');
        assert.deepEqual([await count(), await marked(), await inView()], ['2 of 2', ['CAFE', 'café'], true]);
        await page.keyboard.press('Enter');
        assert.equal(await count(), '1 of 2');
        await page.keyboard.press('Shift+Enter');
        assert.equal(await count(), '2 of 2');
    });

    it('finds what goes over several lines, and what only a tooltip says', async () => {
        assert.equal(await search('long and winding road'), '1 of 1');
        assert.ok((await marked())[0]!.includes('|'), 'it is on two lines');
        await page.keyboard.press('Escape');
        assert.equal(await search('minus two'), '1 of 1');
        assert.equal(await page.locator('#sheet .here').count(), 1);
        await page.keyboard.press('Escape');
        assert.equal(await search('gone with'), 'Nothing found');
    });

    it('stays with the drawing while the text changes, and leaves its nodes alone', async () => {
        assert.equal(await search('leave'), '1 of 2');
        await page.evaluate(() => document.querySelectorAll('#sheet [id]').forEach(element => Object.assign(element, { seen: true })));
        stage.served.write('a.journey', journey('I leave'));
        await page.locator('#search output').filter({ hasText: '1 of 3' }).waitFor();
        assert.equal(await page.evaluate(() => [...document.querySelectorAll('#sheet [id]')].filter(one => !('seen' in one)).length), 0);
    });

    it('is closed by Escape, marks nothing any more, and gives the focus back', async () => {
        await page.locator('[data-thing="column.leave"]').first().click();
        const focused = () => page.evaluate(() => document.activeElement!.id);
        const before = await focused();
        await page.keyboard.press('/');
        assert.equal(await page.getByRole('textbox', { name: 'Search in the journey' }).evaluate(field => field === document.activeElement), true);
        await page.keyboard.type('leave');
        await page.keyboard.press('Escape');
        assert.deepEqual([await focused(), await page.locator('#search').isVisible(), await marked(), await page.locator('#sheet .found').count()], [before, false, ['', ''], 0]);
    });

    it('searches the table too, also in what is folded', async () => {
        await page.keyboard.press('t');
        await page.locator('#sheet table').waitFor();
        assert.equal(await search('clicks'), '1 of 1');
        assert.equal(await page.locator('#sheet .here').isVisible(), true);
        await page.keyboard.press('Escape');
        await page.keyboard.press('t');
        await page.locator('#sheet > svg').waitFor();
    });

    it('is accessible to the judgement of axe, with the menus of the bar', async () => {
        await search('leave');
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const violations = () => page.evaluate(() => axe.run({ include: ['#bar', '#search'] }, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html.slice(0, 160)}`))));
        assert.deepEqual(await violations(), []);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Lanes' }).click();
        assert.deepEqual(await violations(), []);
        await page.keyboard.press('Escape');
    });
});
