import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

const journey = (title = 'Looks for it', more = ''): string => `journey Cancel "Cancel a subscription" {
  persona Ida "Ida"
  phase before_ "Thinking about it" before {
    action leave "Wants to leave" { thinks "Enough of this" feels annoyed -1 }
  }
  phase doing "Doing it" during {
    touchpoint look "${title}" { thinks "Where is it?" feels lost -2 }
${more}${Array.from({ length: 10 }, (_, step) => `    action step${step} "Step ${step}" { does "Goes on" ${step % 2 ? 'thinks "Well"' : ''} feels fine +1 }`).join('\n')}
  }
}
`;

describe('The keyboard on the preview page', function () {
    this.timeout(60_000);
    const stage = setStage({ 'a.journey': journey() });
    let preview: PreviewPage;
    let page: Page;

    beforeEach(async () => {
        stage.served.write('a.journey', journey());
        preview = await openPreview(stage.browser, stage.served.address);
        page = preview.page;
        await preview.shows('Looks for it');
    });
    afterEach(() => preview.close());

    /** What has the focus: the name of a cell as a screen reader gets it, the words of all else. */
    const focused = () => page.evaluate(() => {
        const element = document.activeElement!;
        return (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    });
    const press = async (...keys: readonly string[]): Promise<string> => {
        for (const key of keys) await page.keyboard.press(key);
        return focused();
    };
    /** Into the map: past the bar. */
    const enter = async (): Promise<string> => {
        await page.locator('#bar :is(button, select):visible').last().focus();
        return press('Tab');
    };

    it('enters the map in one stop, leaves it in one, and comes back to where it was', async () => {
        assert.equal(await press('Tab'), 'Map');
        assert.equal(await press('Tab'), 'Table');
        assert.equal(await enter(), 'Before the purchase');
        const there = await press('ArrowDown', 'ArrowDown', 'ArrowDown');
        await press('Shift+Tab');
        assert.equal(await page.evaluate(() => document.activeElement!.closest('#bar') !== null), true);
        assert.equal(await press('Tab'), there);
        await press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement!.closest('#sheet [role=table]')), null);
    });

    it('walks along a lane and from lane to lane, and a wide cell on the way does not lead aside', async () => {
        await enter();
        assert.equal(await press('ArrowRight'), 'During the purchase');
        assert.equal(await press('ArrowRight'), 'During the purchase');
        assert.equal(await press('ArrowDown'), 'Doing it');
        assert.match(await press('ArrowDown'), /^Looks for it, touchpoint/);
        assert.match(await press('ArrowRight'), /^Step 0/);
        assert.equal(await press('ArrowUp', 'ArrowUp'), 'During the purchase');
        assert.match(await press('ArrowDown', 'ArrowDown'), /^Step 0/);
        assert.match(await press('ArrowLeft', 'ArrowLeft'), /^Wants to leave/);
        assert.equal(await press('ArrowLeft'), 'Touchpoints');
        assert.equal(await press('ArrowLeft'), 'Touchpoints');
    });

    it('goes to the ends of a lane and of the map', async () => {
        await enter();
        await press('ArrowDown', 'ArrowDown');
        assert.match(await press('End'), /^Step 9/);
        assert.equal(await press('Home'), 'Touchpoints');
        assert.equal(await press('Control+Home'), 'Before the purchase');
        assert.match(await press('Control+End'), /Well|Goes on/);
    });

    it('names each cell to a screen reader as it comes to it, with its row', async () => {
        await enter();
        await press('ArrowDown', 'ArrowDown', 'ArrowRight');
        const session = await page.context().newCDPSession(page);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const one = nodes.find(node => node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) && node.role?.value !== 'RootWebArea');
        assert.deepEqual([one?.role?.value, one?.name?.value], ['columnheader', await focused()]);
    });

    it('rings the cell in every theme, and brings it into view beside the bar', async () => {
        await enter();
        for (const key of ['Control+End', 'Control+Home', 'End', 'ArrowDown', 'ArrowDown', 'Home']) {
            await press(key);
            const { box, bar, style, width } = await page.evaluate(() => {
                const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
                const look = getComputedStyle(document.activeElement!);
                return { box: { left, right, top, bottom }, bar: document.getElementById('bar')!.getBoundingClientRect().bottom, style: look.outlineStyle, width: look.outlineWidth };
            });
            assert.deepEqual([style, width], ['solid', '2px'], key);
            assert.ok(box.top >= bar && box.bottom <= 400 && box.right > 0 && box.left < 900, `${key}: ${JSON.stringify(box)}`);
        }
    });

    it('says by Enter and by Space where the thing stands', async () => {
        await enter();
        await press('ArrowDown', 'ArrowDown');
        await press('Enter');
        await page.locator('#note').filter({ hasText: 'a.journey:4' }).waitFor();
        await press('ArrowRight', 'Space');
        await page.locator('#note').filter({ hasText: 'a.journey:7' }).waitFor();
        assert.equal(await page.locator('.ringed').first().getAttribute('data-thing'), 'column.look');
    });

    it('keeps its place while the text changes: on the same cell, and on a neighbour of one that is gone', async () => {
        await enter();
        await press('ArrowDown', 'ArrowDown', 'ArrowRight');
        stage.served.write('a.journey', journey('Seeks it', '    action asks "Asks a friend" { feels fine +1 }\n'));
        await preview.shows('Asks a friend');
        assert.match(await focused(), /^Seeks it/);
        stage.served.write('a.journey', journey('Seeks it').replace(/ {4}touchpoint look .*\n/, ''));
        await page.waitForFunction(() => !document.getElementById('sheet')!.textContent.includes('Seeks it'));
        assert.match(await focused(), /^Step 0/);
        assert.match(await press('ArrowLeft'), /^Wants to leave/);
    });

    it('begins where the pointer was', async () => {
        await page.locator('[data-thing="column.look"]').first().click();
        assert.match(await press('ArrowRight'), /^Step 0/);
    });

    it('leaves keys with Ctrl, Alt and Meta to the editor', async () => {
        await enter();
        const before = await focused();
        assert.equal(await press('Control+ArrowDown', 'Alt+ArrowRight', 'Control+t'), before);
    });

    it('has a place to hit of 24 pixels or more for everything that can be clicked', async () => {
        const small = await page.evaluate(() => [...document.querySelectorAll('#bar button')].filter(button => button.checkVisibility()).map(button => button.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24).length);
        assert.equal(small, 0);
        const thought = page.locator('#thinking [data-thing="column.look.thinks.1"]').first();
        await thought.scrollIntoViewIfNeeded();
        const box = (await thought.boundingBox())!;
        assert.ok(box.height < 24, 'a lone line is not that high');
        await page.mouse.click(box.x + 5, box.y + box.height / 2 + 11);
        await page.locator('#note').filter({ hasText: 'a.journey:7' }).waitFor();
    });

    it('moves nothing by itself for who wants no motion', async () => {
        const moving = () => page.evaluate(() => [...document.querySelectorAll('*')].filter(element => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        assert.equal(await moving(), 0);
    });
});
