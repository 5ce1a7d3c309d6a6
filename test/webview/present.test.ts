import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { heirAmong, slideBy } from '../../src/webview/present-slides.ts';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

const journey = (steps = 8, look = 'look', title = 'Looks for it'): string => `
/** Ask Ida about this one. */
journey Cancel "Cancel a subscription" {
  scenario "She pays and does not use it"
  persona Ida "Ida"
  phase first "Thinking about it" before {
    action leave "Wants to leave" { thinks "Enough of this" feels annoyed -1 }
  }
  phase doing "Doing it" during {
    /** Say how long it took. */
    touchpoint ${look} "${title}" {
      thinks "Where is it?"
      feels lost -2
      does "Opens every menu"
      pain hidden "The way out is hidden" high
      opportunity visible "A link in the account" { solves hidden }
      evidence "Six homes" observed
    }
${Array.from({ length: steps }, (_, step) => `    action step${step} "Step ${step}" { does "Goes on" feels fine +1 }`).join('\n')}
  }
}
`;

describe('The presentation', function () {
    this.timeout(60_000);
    const stage = setStage({ 'a.journey': journey() });
    let preview: PreviewPage;
    let page: Page;

    beforeEach(async () => {
        stage.served.write('a.journey', journey());
        preview = await openPreview(stage.browser, `${stage.served.address}?file=a.journey`, { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
        page = preview.page;
        await preview.shows('Looks for it');
        await preview.shows('Step 7');
    });
    afterEach(() => preview.close());

    const where = () => page.locator('.present .where').innerText().then(text => text.replaceAll(/\s+/g, ' '));
    const isAt = (words: string) => page.locator('.present .where').filter({ hasText: words }).waitFor();
    const start = async (...keys: readonly string[]): Promise<void> => {
        await page.keyboard.press('Shift+P');
        await isAt('1 / ');
        for (const key of keys) await page.keyboard.press(key);
    };
    const inView = (selector: string) => page.locator(`.present ${selector}`).first().evaluate(one => {
        const { left, right, top, width } = one.getBoundingClientRect();
        return { left, right, top, width };
    });

    it('begins with the whole map, its title and what it is about, and nothing else of the page', async () => {
        await page.click('#present');
        await isAt('1 / 11');
        const map = (await page.locator('.present .view > .map svg').boundingBox())!;
        assert.ok(map.x >= 0 && map.y >= 0 && map.x + map.width <= 940 && map.y + map.height <= 680, JSON.stringify(map));
        assert.match(await page.locator('.present .notes').innerText(), /^Cancel a subscription\s+10 columns in 2 phases\.[^]*She pays and does not use it[^]*Ask Ida about this one\./);
        const behind = await page.evaluate(() => ['#bar', '#sheet svg'].map(one => document.querySelector(one)!.getBoundingClientRect())
            .some(({ left, top }) => document.elementFromPoint(left + 30, top + 15)?.closest('.present') === null));
        assert.equal(behind, false);
    });

    it('goes on and back by every key that a presenter has', async () => {
        await start();
        const at: string[] = [];
        for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'ArrowLeft', 'ArrowUp', 'PageUp', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
            await page.keyboard.press(key);
            at.push((await where()).split(' / ')[0]!);
        }
        assert.deepEqual(at, ['2', '3', '4', '5', '4', '3', '2', '11', '11', '1', '1']);
    });

    it('goes on by buttons, which name themselves', async () => {
        await start();
        await page.getByRole('button', { name: 'Next' }).click();
        assert.equal(await where(), '2 / 11 Thinking about it · Before the purchase · Wants to leave');
        await page.getByRole('button', { name: 'Back' }).click();
        await page.keyboard.press('ArrowRight');
        assert.equal((await where()).slice(0, 6), '2 / 11');
        await page.getByRole('button', { name: 'Leave' }).click();
        assert.equal(await page.locator('.present').isVisible(), false);
    });

    it('brings a column large to the middle, right of the lane heads and below its phase, and dims the others', async () => {
        await start('ArrowRight', 'ArrowRight');
        const card = await inView('.view > .map [id="touchpoints~column.look"]');
        const light = await page.locator('.present .light').evaluate(one => ['--from', '--to'].map(name => parseFloat(one.style.getPropertyValue(name))));
        assert.ok(card.width > 160, `${card.width}`);
        assert.ok(Math.abs(light[0]! + light[1]! - card.left - card.right) < 12, `${light} ${JSON.stringify(card)}`);
        assert.ok(light[1]! - light[0]! < 1.25 * card.width);
        const [head, phase] = [await inView('.heads [id="touchpoints~"]'), await inView('.phases [id="phases~phase.doing"]')];
        assert.ok(head.left >= 0 && head.right < card.left && head.width > 60);
        assert.ok(phase.top >= 0 && phase.top < card.top);
        assert.deepEqual(await page.locator('.phases .aside[id^="phases~"]').evaluateAll(all => all.map(one => one.id)), ['phases~phase.first']);
    });

    it('says beside it what the journey says: note, words, pains, opportunities, evidence, and the rest to who hears it', async () => {
        await start('ArrowRight', 'ArrowRight');
        const said = (await page.locator('.present .notes').innerText()).replaceAll(/\s+/g, ' ');
        assert.match(said, /^Doing it · During the purchase Looks for it Say how long it took\. “Where is it\?” Pain points The way out is hidden high severity Opportunities A link in the account .*Evidence Six homes observed/);
        assert.match((await page.locator('.present .notes .unseen').textContent())!, /Opens every menu/);
    });

    it('goes to a column that is clicked', async () => {
        await start();
        await page.locator('.present .view > .map [id="touchpoints~column.step3"]').click();
        assert.match(await where(), /^7 \/ 11 .*Step 3$/);
    });

    it('leaves by Escape to the zoom, the place and the focus of before', async () => {
        await page.keyboard.press('+');
        await page.locator('#sheet [role=columnheader]').last().focus();
        await page.evaluate(() => scrollTo(333, 44));
        const look = () => page.evaluate(() => [document.getElementById('sheet')!.style.zoom, scrollX, scrollY, document.activeElement!.id]);
        const before = await look();
        await start('End');
        await page.keyboard.press('+');
        await page.keyboard.press('t');
        await page.keyboard.press('Escape');
        await page.locator('.present').waitFor({ state: 'hidden' });
        stage.served.write('a.journey', journey(8, 'look', 'Seeks it'));
        await preview.shows('Seeks it');
        assert.deepEqual(await look(), before);
        assert.equal(await page.locator('#sheet').getAttribute('data-as'), 'map');
    });

    it('goes back to the table where it came from the table', async () => {
        await page.keyboard.press('t');
        await page.locator('#sheet table').waitFor();
        await start('ArrowRight');
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('#sheet table').isVisible(), true);
        stage.served.write('a.journey', journey(8, 'look', 'Seeks it'));
        await page.locator('#sheet table').filter({ hasText: 'Seeks it' }).waitFor();
    });

    it('follows the text: to the same column, to one in its place, to the next one, and out where there is no journey', async () => {
        await start('ArrowRight', 'ArrowRight');
        stage.served.write('a.journey', journey(8, 'look', 'Seeks it'));
        await isAt('3 / 11');
        await isAt('Seeks it');
        stage.served.write('a.journey', journey(8, 'seek', 'Seeks it longer'));
        await isAt('Seeks it longer');
        stage.served.write('a.journey', journey().replace(/ {4}\/\*\* Say[^]*?\n {4}}\n/, ''));
        await isAt('3 / 10');
        await isAt('Step 0');
        stage.served.write('a.journey', 'persona Ida\n');
        await page.locator('.present').waitFor({ state: 'hidden' });
        await page.locator('#message').filter({ hasText: 'A journey begins with' }).waitFor();
    });

    it('moves calmly, and not at all for who wants no motion', async () => {
        await start('ArrowRight');
        const moving = () => page.evaluate(() => [...document.querySelectorAll('.present, .present *')].filter(one => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return transitionDuration.split(', ').some(time => time !== '0s') || animationName !== 'none';
        }).length);
        assert.equal(await moving(), 0);
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        assert.ok(await moving() > 3);
    });

    it('tells a screen reader where it is, in the language of the reader', async () => {
        await preview.close();
        preview = await openPreview(stage.browser, stage.served.address, { locale: 'de-DE' });
        page = preview.page;
        await preview.shows('Looks for it');
        await page.getByRole('button', { name: 'Präsentieren' }).click();
        await page.getByRole('dialog', { name: 'Präsentieren' }).getByRole('button', { name: 'Weiter' }).click();
        assert.match(await page.getByRole('dialog').getByRole('status').innerText(), /2 \/ 11\s+Thinking about it · Vor dem Kauf · Wants to leave/);
    });
});

describe('A slide of the presentation', () => {
    it('has an heir when the journey is edited: itself, what stands in its place, the next one left, the last one', () => {
        assert.equal(heirAmong(['j', 'x', 'a', 'b'], ['j', 'a', 'b'], 1), 2);
        assert.equal(heirAmong(['j', 'c', 'b'], ['j', 'a', 'b'], 1), 1);
        assert.equal(heirAmong(['j', 'b'], ['j', 'a', 'b'], 1), 1);
        assert.equal(heirAmong(['j', 'a'], ['j', 'a', 'b'], 2), 1);
        assert.equal(heirAmong(['j', 'a'], [], 0), 0);
    });

    it('leads on by no other key', () => {
        for (const key of ['a', 'Tab', 'Escape', '+', 'F1', 'Shift']) assert.equal(slideBy(key, 1, 3), undefined, key);
    });
});
