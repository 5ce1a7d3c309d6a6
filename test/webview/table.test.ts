import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';
import { ofRole, spokenTree } from '../support/spoken-tree.ts';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const journey = (title = 'Looks for it', language = ''): string => `
persona Ida "Ida Test"
journey Cancel "Cancel a subscription" {
  ${language}
  phase thinking "Thinking about it" before {
    action leave "Wants to leave" { thinks "Enough of this" feels annoyed -1 does "Writes a list" needs "Peace" takes 2 minutes gain "Saves money" }
  }
  phase doing "Doing it" during {
    touchpoint look "${title}" { feels lost -2 pain "Cannot find it" high frontstage "Shows the page" backstage "Counts the clicks" metric "Clicks" }
    action ask "Asks a friend" { feels fine +1 }
  }
}
`;

describe('The table on the preview page', function () {
    this.timeout(60_000);
    const stage = setStage({ 'a.journey': journey() });
    let preview: PreviewPage;
    let page: Page;

    afterEach(() => preview.close());

    async function open(options: BrowserContextOptions = {}, text = journey()): Promise<void> {
        stage.served.write('a.journey', text);
        preview = await openPreview(stage.browser, stage.served.address, options);
        page = preview.page;
        await page.locator('#sheet [role=table]').waitFor();
    }
    const table = () => page.locator('#sheet table').waitFor();
    const asked: () => string[] = () => {
        const addresses: string[] = [];
        page.on('request', request => addresses.push(new URL(request.url()).search));
        return addresses;
    };

    it('is asked for when it is shown, and not before', async () => {
        await open();
        const addresses = asked();
        stage.served.write('a.journey', journey('Seeks it'));
        await preview.shows('Seeks it');
        assert.deepEqual(addresses, []);
        assert.equal(await page.locator('#sheet table').count(), 0);
        await page.getByRole('button', { name: 'Table' }).click();
        await table();
        assert.deepEqual(addresses, ['?as=table']);
        assert.deepEqual(await pressed(), ['Table']);
        await page.keyboard.press('t');
        await page.locator('#sheet > svg').waitFor();
        assert.deepEqual(await pressed(), ['Map']);
        assert.equal(await page.locator('#sheet table').count(), 0);
    });

    const pressed = () => page.locator('#bar [aria-pressed=true]').allTextContents();

    it('follows the text: other rows stay the same nodes, what is open stays open, and the keyboard keeps its place', async () => {
        await open();
        await page.keyboard.press('t');
        await table();
        await page.locator('tr.more summary').first().click();
        await page.evaluate(() => document.querySelectorAll('#sheet tr').forEach(row => Object.assign(row, { seen: true })));
        stage.served.write('a.journey', journey('Seeks it').replace('    action ask', '    action wait "Waits" { feels bored 0 }\n    action ask'));
        await preview.shows('Waits');
        assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('#sheet tr')].filter(row => !('seen' in row)).map(row => row.getAttribute('data-thing'))), ['column.wait', 'column.wait']);
        assert.equal(await page.locator('tr.more details').first().getAttribute('open'), '');
        assert.equal(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['thing']), 'column.leave');
    });

    it('stays chosen over a reload and for the next journey', async () => {
        await open();
        await page.keyboard.press('t');
        await table();
        await page.waitForFunction(() => sessionStorage.getItem('journey:')?.includes('"as":"table"'));
        await page.reload();
        await table();
        assert.deepEqual(await pressed(), ['Table']);
    });

    it('is walked through by the keyboard as the map is, opens what is folded, and leads to the source', async () => {
        await open({ viewport: { width: 1280, height: 400 } });
        await page.keyboard.press('t');
        await table();
        await page.locator('#bar button:visible').last().focus();
        await page.keyboard.press('Tab');
        const focused = () => page.evaluate(() => document.activeElement?.textContent);
        assert.equal(await focused(), 'Touchpoint or action');
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
        assert.match((await focused())!, /more fact/);
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('tr.more details').first().getAttribute('open'), '');
        await page.keyboard.press('ArrowUp');
        assert.equal(await focused(), 'Wants to leave');
        await page.keyboard.press('Enter');
        await page.locator('#note').filter({ hasText: 'a.journey:6' }).waitFor();
        await page.locator('td', { hasText: 'Cannot find it' }).first().click();
        await page.locator('#note').filter({ hasText: 'a.journey:9' }).waitFor();
        await page.keyboard.press('Control+End');
        for (let row = 0; row < 9; row++) {
            await page.keyboard.press('ArrowUp');
            const covered = await page.evaluate(() => {
                const { left, top, height } = document.activeElement!.getBoundingClientRect();
                const there = document.elementFromPoint(left + 4, top + Math.min(4, height / 2));
                return !(there && (document.activeElement!.contains(there) || there.contains(document.activeElement)));
            });
            assert.equal(covered, false, `${await focused()} is covered`);
        }
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement?.closest('table') === null), true, 'Tab leaves the table in one step');
    });

    it('leads the keyboard to no head that is not shown, where rows are cards', async () => {
        await open({ viewport: { width: 320, height: 640 } });
        await table();
        await page.locator('#bar button:visible').last().focus();
        await page.keyboard.press('Tab');
        assert.match(await page.evaluate(() => document.activeElement!.textContent), /^Thinking about it/);
    });

    it('shows the row of what was chosen in the map', async () => {
        await open();
        await page.locator('[data-thing="column.ask"]').first().click();
        await page.locator('.ringed').first().waitFor();
        await page.keyboard.press('t');
        await table();
        assert.equal(await page.locator('tr.ringed').first().getAttribute('data-thing'), 'column.ask');
        assert.equal(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['thing']), 'column.ask');
    });

    it('is shown by itself where a map has no room, and the map where there is room again', async () => {
        await open({ viewport: { width: 320, height: 640 } });
        await table();
        await page.setViewportSize({ width: 900, height: 640 });
        await page.locator('#sheet > svg').waitFor();
        await page.keyboard.press('t');
        await table();
        await page.setViewportSize({ width: 320, height: 640 });
        await page.keyboard.press('t');
        await page.locator('#sheet > svg').waitFor();
    });

    for (const width of [320, 640, 1280]) {
        it(`is no wider than a page of ${width} pixels, and no word is cut`, async () => {
            await open({ viewport: { width, height: 640 } }, readFileSync('examples/return/return.journey', 'utf8').replace(/^import .*$/gm, ''));
            if (width > 400) await page.keyboard.press('t');
            await table();
            const { page: wide, cut } = await page.evaluate(() => ({
                page: document.documentElement.scrollWidth,
                cut: [...document.querySelectorAll('#sheet p, #sheet li, #sheet dd, #sheet th')].filter(one => one.clientWidth > 0 && one.getBoundingClientRect().right > innerWidth + 1).length
            }));
            assert.deepEqual({ wide, cut }, { wide: width, cut: 0 });
        });
    }

    it('tells a screen reader rows and heads, in order', async () => {
        for (const width of [1280, 320]) {
            await open({ viewport: { width, height: 640 } });
            if (width > 400) await page.keyboard.press('t');
            await table();
            const tree = await spokenTree(page);
            assert.deepEqual(ofRole(tree, 'heading').map(({ name }) => name), ['Cancel a subscription']);
            const spoken = ofRole(tree, 'table')[0]!;
            assert.equal(spoken.name, 'Cancel a subscription');
            const rows = ofRole(spoken, 'row');
            assert.deepEqual(rows.map(row => [...ofRole(row, 'rowheader'), ...ofRole(row, 'cell').filter(({ name }) => /more fact/.test(name))].map(({ name }) => name.replace(' :', ':'))).filter(names => names.length > 0), [
                ['Thinking about it Before the purchase'], ['Wants to leave'], ['4 more facts: Wants to leave'],
                ['Doing it During the purchase'], ['Looks for it'], ['3 more facts: Looks for it'], ['Asks a friend'], ['1 more fact: Asks a friend']
            ]);
            assert.deepEqual(ofRole(rows[0]!, 'columnheader').map(({ name }) => name), ['Touchpoint or action', 'Emotion', 'Doing', 'Thinking', 'Pain points']);
            if (width > 400) await preview.close();
        }
    });

    for (const [where, options] of Object.entries<BrowserContextOptions>({
        'on a wide screen': { viewport: { width: 1280, height: 800 } }, 'in the dark': { colorScheme: 'dark' }, 'on a phone': { viewport: { width: 320, height: 640 } }
    })) {
        it(`is accessible to the judgement of axe ${where}, as is the map with the menu open`, async () => {
            await open(options);
            if (options.viewport?.width !== 320) {
                await page.click('#export');
                assert.deepEqual(await violations(), []);
                await page.keyboard.press('Escape');
                await page.keyboard.press('t');
            }
            await table();
            await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
            assert.deepEqual(await violations(), []);
        });
    }

    /** The page's policy refuses foreign scripts; the debugger's is none. */
    async function violations(): Promise<readonly string[]> {
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
        return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
    }

    it('draws hostile text as text, and sets no style of its own', async () => {
        const hostile = '</td></table><script>document.title = 1</script><img src=x onerror=alert(1)>';
        await open({}, journey(hostile));
        await page.keyboard.press('t');
        await table();
        await preview.shows('<script>document.title = 1</script>');
        assert.equal(await page.locator('#sheet script, #sheet img, #sheet table [style]').count(), 0);
        assert.equal(await page.title(), 'Cancel a subscription');
    });

    it('speaks the language of the journey, or else of the reader as the bar does', async () => {
        const heads = () => page.locator('#sheet thead th').allTextContents();
        for (const [language, locale, bar, head] of [
            ['', 'en-GB', 'Map Table Export', 'Touchpoint or action'],
            ['', 'de-AT', 'Karte Tabelle Exportieren', 'Touchpoint oder Handlung'],
            ['language en', 'de-AT', 'Karte Tabelle Exportieren', 'Touchpoint or action'],
            ['language de', 'en-GB', 'Map Table Export', 'Touchpoint oder Handlung'],
            ['', 'fr-FR', 'Map Table Export', 'Touchpoint or action']
        ] as const) {
            await open({ locale }, journey('Sucht', language));
            assert.equal(await page.locator('html').getAttribute('lang'), locale === 'de-AT' ? 'de' : 'en');
            assert.equal((await page.locator('#bar .switch button, #export').allTextContents()).join(' '), bar);
            assert.match((await page.locator('#sheet > svg').textContent())!, head.endsWith('Handlung') ? /Emotionen/ : /Emotion(?!en)/);
            await page.keyboard.press('t');
            await table();
            assert.equal((await heads())[0], head);
            stage.served.write('a.journey', journey('Sucht', language).replace('annoyed -1 does', 'annoyed -1 } does'));
            await page.locator('#broken').filter({ hasText: locale === 'de-AT' ? 'Im Text ist ein Fehler' : 'The text has an error' }).waitFor();
            if (locale !== 'fr-FR') await preview.close();
        }
    });
});
