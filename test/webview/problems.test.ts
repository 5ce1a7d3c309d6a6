import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../src/protocol/preview.ts';
import { contrast } from '../support/colour.ts';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const look = 'touchpoint look "Looks for the button" { via Nowhere  thinks "Where?" feels lost -2 }';
const text = `persona Ida "Ida"
journey Cancel "Cancel a subscription" {
  personas Ida
  phase before_ "Thinking" before {
    action leave "Wants to leave" { thinks "Enough" feels annoyed -1 pain fees "Fees rise" high }
    ${look}
  }
  phase doing "Doing it" during {
    touchpoint call "Calls" { thinks "At last" feels fine +1 }
    action goes "Goes" { feels free +2 }
  }
}
`;

const labels = [
    '1 warning at “Cancel a subscription”: The journey ends at the purchase. Use, support and return are part of it.',
    '1 warning at “Wants to leave”: No opportunity addresses "Fees rise".',
    '1 error, 1 warning at “Looks for the button”: There is no channel "Nowhere". Ida feels -2 at "Looks for the button", but no pain explains it.',
    '1 warning at “Calls”: Over which channel does "Calls" happen? If there is no contact, make it an action.'
];

describe('Problems on the map', function () {
    this.timeout(60_000);
    const stage = setStage({ 'a.journey': text });
    let preview: PreviewPage;
    let page: Page;
    let badges: Locator;

    before(async () => {
        preview = await openPreview(stage.browser, stage.served.address, { viewport: { width: 1000, height: 600 } });
        page = preview.page;
        badges = page.locator('.problems button');
    });
    beforeEach(async () => {
        stage.served.write('a.journey', text);
        await page.reload();
        await page.waitForFunction(wanted => document.querySelectorAll('.problems button').length === wanted, labels.length);
    });
    after(() => preview?.close());

    const told = () => badges.evaluateAll(all => all.map(badge => badge.ariaLabel));
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
    const popover = () => page.locator('#problem:popover-open');
    const press = async (...keys: readonly string[]): Promise<string> => {
        for (const key of keys) await page.keyboard.press(key);
        return focused();
    };

    it('are told by badges with their names, errors of the language and findings of the rules, in the order of the map', async () => {
        assert.deepEqual(await told(), labels);
        assert.deepEqual(await badges.evaluateAll(all => all.map(badge => [badge.querySelector('svg')!.getAttribute('class'), badge.getAttribute('data-count') ?? ''])), [['warning', ''], ['warning', ''], ['error', '2'], ['warning', '']]);
    });

    it('stand on the corner of their card, whatever the zoom and the place', async () => {
        for (const zoom of [1, 2, 0.5]) {
            await page.evaluate(zoom => { document.getElementById('sheet')!.style.zoom = String(zoom); scrollTo(40, 30); }, zoom);
            const isThere = await page.evaluate(() => {
                const card = document.querySelector('[role=columnheader][data-thing="column.look"] rect')!.getBoundingClientRect();
                const badge = document.querySelector('button:has(> svg.error)')!.getBoundingClientRect();
                return badge.left < card.right && card.right < badge.right && badge.top < card.top && card.top < badge.bottom;
            });
            assert.ok(isThere, `at ${zoom}`);
        }
    });

    it('are told in full where one points, also with the pointer in it, until Escape or until one leaves', async () => {
        await badges.nth(2).hover();
        await popover().getByText('There is no channel "Nowhere".').waitFor();
        assert.equal(await popover().locator('code').last().textContent(), 'unexplained-low');
        await popover().locator('p').first().hover();
        await page.evaluate(() => new Promise(done => setTimeout(done, 300)));
        assert.equal(await popover().count(), 1);
        await page.mouse.move(5, 590);
        await popover().waitFor({ state: 'detached' });
        await badges.nth(1).click();
        assert.match(await popover().textContent() ?? '', /No opportunity addresses "Fees rise"/);
        await page.keyboard.press('Escape');
        assert.equal(await popover().count(), 0);
    });

    it('are one stop of Tab, walked by arrows; P leads from a cell to its own badge, F8 to the next one, Escape back to the cell', async () => {
        await page.locator('[role=columnheader][data-thing="column.look"]').click();
        assert.match(await press('ArrowRight', 'ArrowLeft'), /^Looks for the button, touchpoint/);
        assert.equal(await press('p'), labels[2]);
        assert.equal(await popover().count(), 1);
        assert.equal(await press('F8'), labels[3]);
        assert.equal(await press('F8'), labels[0]);
        assert.equal(await press('Shift+F8'), labels[3]);
        assert.equal(await press('ArrowLeft'), labels[2]);
        assert.match(await press('Escape', 'Escape'), /^Looks for the button, touchpoint/);
        assert.equal(await press('Tab'), labels[2]);
        assert.equal(await press('Shift+Tab', 'Tab'), labels[2]);
    });

    it('go when they are solved and come with the text, and the keyboard is not lost', async () => {
        await page.locator('[role=columnheader][data-thing="column.leave"]').click();
        await press('ArrowRight', 'p');
        stage.served.write('a.journey', text.replace(look, 'action look "Looks for the button" { thinks "Where?" feels calm 0 }'));
        await page.waitForFunction(() => document.querySelectorAll('.problems button').length === 3);
        assert.equal(await popover().count(), 0);
        assert.match(await focused(), /^Looks for the button, action/);
        stage.served.write('a.journey', text);
        await page.waitForFunction(() => document.querySelectorAll('.problems button').length === 4);
        assert.deepEqual(await told(), labels);
    });

    it('are in the table too, at what heads the row', async () => {
        await page.keyboard.press('t');
        await page.locator('#sheet table').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.problems button').length === 4);
        const beside = await page.evaluate(() => {
            const row = document.querySelector('tr[data-thing="column.look"] [role=rowheader]')!.getBoundingClientRect();
            const badge = document.querySelector('svg.error')!.getBoundingClientRect();
            return badge.top >= row.top - 4 && badge.bottom <= row.bottom + 4;
        });
        assert.ok(beside);
        await page.keyboard.press('t');
        await page.locator('#sheet > svg').waitFor();
    });

    it('are the page’s own: no export has them', async () => {
        const svg = await page.evaluate(async () => (await fetch('export?format=svg')).text());
        assert.match(svg, /Looks for the button/);
        assert.doesNotMatch(svg, /no pain explains|No opportunity/);
    });

    it('can be seen in every theme, and told apart without colour', async () => {
        for (const [kind, ground] of [['vscode-light', '#FFFFFF'], ['vscode-dark', '#1F1F1F'], ['vscode-high-contrast', '#000000'], ['vscode-light', '#FDF6E3']] as const) {
            await page.evaluate(([kind, ground]) => {
                document.body.className = kind;
                document.documentElement.style.setProperty('--vscode-editor-background', ground);
                document.documentElement.style.setProperty('--vscode-editorWarning-foreground', '#cca700');
            }, [kind, ground] as const);
            await page.waitForFunction(wanted => getComputedStyle(document.body).getPropertyValue('--journey-page') === wanted, ground);
            const colours = await badges.locator('.ground').evaluateAll(all => all.map(one => getComputedStyle(one).fill));
            for (const colour of colours) assert.ok(contrast(hex(colour), ground) >= 3, `${colour} on ${ground}`);
        }
        const shapes = await badges.locator('.ground').evaluateAll(all => all.map(one => one.getAttribute('d')));
        assert.equal(new Set(shapes).size, 2);
    });

    it('are accessible to the judgement of axe, closed and open', async () => {
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        for (const open of [false, true]) {
            if (open) await badges.nth(2).focus();
            const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
            assert.deepEqual(violations.filter(({ nodes }) => nodes.some(({ target }) => /problem/.test(String(target)))).map(({ id }) => id), []);
        }
    });

    it('leave the last good drawing of a broken place, marked as such until the text is right again', async () => {
        stage.served.write('a.journey', text.replace('touchpoint look', '"touchpoint look'));
        await page.locator('.veil').getByText('as last understood').waitFor();
        const marked = () => page.evaluate(() => [...document.querySelectorAll('#sheet [role=columnheader].stale')].map(one => one.getAttribute('aria-label')));
        assert.deepEqual(await marked(), ['Looks for the button, touchpoint, as last understood']);
        const veiled = await page.evaluate(() => {
            const [veil, card] = ['.veil', '[role=columnheader][data-thing="column.look"] rect'].map(one => document.querySelector(one)!.getBoundingClientRect());
            return Math.abs(veil!.left - card!.left) + Math.abs(veil!.width - card!.width);
        });
        assert.ok(veiled < 2);
        await page.keyboard.press('t');
        assert.match(await page.locator('tr.stale [role=rowheader]').evaluate(head => getComputedStyle(head, '::after').content), /as last understood/);
        await page.keyboard.press('t');
        await page.locator('.veil').waitFor();
        stage.served.write('a.journey', text);
        await page.locator('.veil').waitFor({ state: 'detached' });
        assert.deepEqual(await marked(), []);
    });

    describe('where an editor puts them right', () => {
        const hostile = '</text><script>document.body.id="pwned"</script><img src=x onerror=alert(1)>';
        const problem = (key: string, thing: string, words: string): Extract<ToPage, { type: 'problems' }>['problems'][number] =>
            ({ key, thing, title: hostile, severity: 'info', text: words, code: 'a-rule' });

        beforeEach(async () => {
            const drawing = await page.evaluate(() => new Promise<string>(resolve => {
                const events = new EventSource('events');
                events.onmessage = ({ data }) => { events.close(); resolve(data as string); };
            }));
            await page.context().addInitScript(() => {
                if (!location.hash.includes('editor')) return;
                const said: unknown[] = [];
                Object.assign(window, { said, acquireVsCodeApi: () => ({ postMessage: (message: unknown) => said.push(message), getState: () => undefined, setState: () => undefined }) });
            });
            await page.goto(`${stage.served.address}#editor`);
            await page.reload();
            await say(JSON.parse(drawing) as ToPage, { type: 'problems', problems: [problem('one', 'column.look.feels.1', hostile), problem('two', 'column.goes', 'Another one')] });
            await page.waitForFunction(() => document.querySelectorAll('.problems button').length === 2);
        });
        afterEach(() => page.goto(stage.served.address));

        const say = (...messages: readonly ToPage[]) => page.evaluate(messages => { for (const message of messages) window.postMessage(message); }, messages);
        const said = (type: FromPage['type']) => page.evaluate(type => (window as unknown as { said: FromPage[] }).said.filter(message => message.type === type), type);

        it('their fixes are buttons of the popover: Enter leads into them, and what is chosen is told', async () => {
            await press('F8', 'Enter');
            assert.deepEqual(await said('fixes'), [{ type: 'fixes', problem: 'one' }]);
            await say({ type: 'fixes', problem: 'one', titles: ['Say why', hostile] });
            await popover().getByRole('button', { name: 'Say why' }).waitFor();
            assert.equal(await press('Enter'), 'Say why');
            assert.equal(await press('Tab'), hostile);
            assert.match(await press('Tab'), /^1 hint at/);
            await press('Enter', 'Enter');
            assert.deepEqual(await said('fix'), [{ type: 'fix', problem: 'one', title: 'Say why' }]);
            await say({ type: 'problems', problems: [] });
            await popover().waitFor({ state: 'detached' });
            assert.match(await focused(), /^Looks for the button, touchpoint/);
        });

        it('text stays text', async () => {
            await press('F8');
            await say({ type: 'fixes', problem: 'one', titles: [hostile] });
            await popover().getByRole('button').waitFor();
            assert.ok((await popover().textContent())!.split(hostile).length === 3);
            assert.deepEqual(await page.evaluate(() => [document.body.id, document.querySelectorAll('#problem script, #problem img, .problems script').length]), ['', 0]);
            assert.ok((await told())[0]!.includes(hostile));
        });
    });
});

function hex(colour: string): string {
    return `#${colour.match(/\d+/g)!.slice(0, 3).map(part => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
