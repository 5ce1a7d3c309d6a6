import assert from 'node:assert/strict';
import { chromium, type Browser, type Page } from 'playwright-core';
import { palettes } from '../../src/print/themes.ts';
import type { ToPage } from '../../src/protocol/preview.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { buildPrograms, serve, type Served } from '../support/served.ts';

const journey = (title: string, rest = ''): string => `
journey Cancel "Cancel a subscription" {
  action leave "Wants to leave" { thinks "Enough of this" feels annoyed -1 }
  touchpoint look "${title}" { feels lost -2 }
${Array.from({ length: 14 }, (_, step) => `  action step${step} "Step number ${step}" { does "Goes on" feels fine +1 }`).join('\n')}
}${rest}
`;

describe('The preview page', function () {
    this.timeout(30_000);
    let browser: Browser | undefined;
    let served: Served;
    let page: Page;
    const foreign: string[] = [];
    const complaints: string[] = [];

    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        buildPrograms();
        browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
    });
    after(() => browser?.close());

    async function show(files: Readonly<Record<string, string>>, query = ''): Promise<void> {
        served = await serve(files);
        page = await browser!.newPage({ viewport: { width: 900, height: 320 } });
        page.on('request', request => { if (!request.url().startsWith(served.address)) foreign.push(request.url()); });
        page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()); });
        page.on('pageerror', error => complaints.push(error.message));
        await page.goto(served.address + query);
    }
    afterEach(async function () {
        await page?.close();
        await served?.stop();
        assert.deepEqual(foreign.splice(0), [], 'nothing is asked of elsewhere');
        assert.deepEqual(complaints.splice(0), [], 'the page has no errors');
    });

    const shows = (text: string) => page.waitForFunction(wanted => document.getElementById('sheet')!.textContent.includes(wanted), text);

    it('shows the journey of a folder that has one', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        assert.equal(await page.title(), 'Cancel a subscription');
        assert.ok(await page.locator('[data-thing="column.look"]').count() > 0);
    });

    it('patches what changed: untouched parts stay the same nodes, zoom and scroll stay', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        await page.keyboard.press('+');
        await page.evaluate(() => scrollTo(240, 60));
        const before = await page.evaluate(() => {
            document.querySelectorAll('#sheet [id]').forEach(element => Object.assign(element, { seen: true }));
            return { zoom: document.getElementById('sheet')!.style.zoom, x: scrollX, y: scrollY };
        });
        assert.ok(before.x > 0);
        served.write('a.journey', journey('Seeks it'));
        await shows('Seeks it');
        const after = await page.evaluate(() => ({
            zoom: document.getElementById('sheet')!.style.zoom, x: scrollX, y: scrollY,
            fresh: [...document.querySelectorAll('#sheet [id]')].filter(element => !('seen' in element)).map(({ id }) => id)
        }));
        assert.deepEqual(after, { ...before, fresh: [] });
    });

    it('keeps the nodes of the other columns when one is put between them', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        await page.evaluate(() => document.querySelectorAll('#sheet [data-thing^="column."]').forEach(element => Object.assign(element, { seen: true })));
        served.write('a.journey', journey('Looks for it').replace('  touchpoint', '  action asks "Asks a friend" { feels fine +1 }\n  touchpoint'));
        await shows('Asks a friend');
        const fresh = await page.evaluate(() => [...document.querySelectorAll('#sheet [data-thing^="column."]')]
            .filter(element => !('seen' in element)).map(element => element.getAttribute('data-thing')!.split('.')[1]));
        assert.deepEqual([...new Set(fresh)], ['asks']);
    });

    it('moves the rows below one that becomes higher as they are, with their heads and the end of the page', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        const state = () => page.evaluate(() => {
            const tops = (selector: string): readonly number[] => [...document.querySelectorAll(selector)].map(one => Math.round(one.getBoundingClientRect().top * 10) / 10);
            return {
                // The head of the cards is as high as the row of them; those of the other rows are moved.
                rows: tops('#map > [role=row] > [role=rowheader] text:first-child'), heads: tops('.stuck.heads > div > svg text:first-child'),
                drawn: Number(document.querySelector('#sheet > svg > rect')!.getAttribute('height')), sheet: document.getElementById('sheet')!.offsetHeight,
                end: document.documentElement.scrollHeight - document.getElementById('sheet')!.offsetTop, svg: document.querySelector('#sheet > svg')!.getAttribute('height'),
                fresh: [...new Set([...document.querySelectorAll('#map [role=cell] *')].filter(one => !('seen' in one)).map(one => one.closest('[role=row]')!.id))]
            };
        });
        await page.evaluate(() => document.querySelectorAll('#map *').forEach(element => Object.assign(element, { seen: true })));
        const before = await state();
        const heights = [before.drawn];
        for (const words of ['and does not find it ', 'and asks somebody else for it, who does not know ', '']) {
            served.write('a.journey', journey(`Looks for it ${words.repeat(3)}.`));
            await shows(`${words.trim()} .`.trimStart());
            await page.waitForFunction(height => Number(document.querySelector('#sheet > svg > rect')!.getAttribute('height')) !== height, heights.at(-1)!);
            const after = await state();
            heights.push(after.drawn);
            assert.deepEqual(after.fresh, [], 'cells that are drawn anew');
            assert.deepEqual(after.heads, after.rows);
            assert.equal(after.sheet, after.drawn);
            assert.equal(after.end - after.drawn, before.end - before.drawn, 'room below the map');
        }
        assert.ok(heights[1]! > heights[0]! && heights[2]! > heights[1]! && heights[3] === heights[0], `${heights}`);
        await page.keyboard.press('0');
        const { right, bottom } = await page.evaluate(() => document.querySelector('#sheet > svg > rect')!.getBoundingClientRect());
        assert.ok(bottom <= 321 && right > 890, `fitted, it ends at ${right}, ${bottom}`);
    });

    it('moves the cells behind a column that comes or goes as they are, with the end of the page', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        const state = () => page.evaluate(() => {
            const left = (selector: string): number => Math.round(document.querySelector(selector)!.getBoundingClientRect().left * 10) / 10;
            const [svg, ground] = [document.querySelector<SVGSVGElement>('#sheet > svg')!, document.querySelector('#sheet > svg > rect')!];
            return {
                under: left('[id="doing~column.step9"] text') - left('[id="touchpoints~column.step9"] rect'),
                drawn: Number(ground.getAttribute('width')), sheet: document.getElementById('sheet')!.offsetWidth, end: document.documentElement.scrollWidth,
                picture: [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height], ground: [Number(ground.getAttribute('width')), Number(ground.getAttribute('height'))],
                fresh: [...document.querySelectorAll('#map [role=cell], #map [role=columnheader], #map [role=cell] *')].filter(one => !('seen' in one) && !one.closest('[id$="~column.asks"]')).map(one => one.outerHTML)
            };
        });
        await page.evaluate(() => document.querySelectorAll('#map *').forEach(element => Object.assign(element, { seen: true })));
        const before = await state();
        const pictures = [];
        for (const text of [journey('Looks for it').replace('  touchpoint', '  action asks "Asks a friend" { feels fine +1 }\n  touchpoint'), journey('Looks for it')]) {
            served.write('a.journey', text);
            await page.waitForFunction(width => document.querySelector('#sheet > svg > rect')!.getAttribute('width') !== `${width}`, (await state()).drawn);
            const after = await state();
            assert.deepEqual(after.fresh, [], 'cells that are drawn anew');
            assert.equal(after.under, before.under, 'a cell is not under its card');
            assert.equal(after.sheet, after.drawn);
            assert.equal(after.end - after.drawn, before.end - before.drawn, 'room beside the map');
            pictures.push(after.picture);
        }
        assert.deepEqual(pictures[1], pictures[0], 'a map that shrinks keeps the size of its picture');
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const { picture, ground } = await state();
        assert.deepEqual(picture, ground, 'paper has no room to grow');
    });

    it('of an editor asks for the whole drawing where it is told against one that it does not have', async () => {
        served = await serve({ 'cancel.journey': journey('Looks for the button') });
        page = await browser!.newPage({ viewport: { width: 900, height: 320 } });
        page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()); });
        await page.addInitScript(() => {
            const said: unknown[] = [];
            Object.assign(window, { said, acquireVsCodeApi: () => ({ postMessage: (message: { type: string }) => said.push(message.type), getState() {}, setState() {} }) });
        });
        await page.goto(served.address);
        const whole = await firstEvent(`${served.address}events?file=cancel.journey`);
        const tell = (message: unknown) => page.evaluate(data => {
            window.dispatchEvent(new MessageEvent('message', { data }));
            return { said: (window as unknown as { said: string[] }).said.splice(0), words: document.getElementById('sheet')!.textContent.includes('Looks for the button') };
        }, message);
        const against = (since: number): unknown => ({ ...whole, drawing: { ...whole.drawing, since, svg: [{ head: 20, middle: '', tail: 20 }] } });
        assert.deepEqual(await tell(against(whole.drawing.number - 1)), { said: ['ready', 'ready'], words: false });
        assert.deepEqual(await tell(whole), { said: [], words: true });
        assert.deepEqual(await tell(against(whole.drawing.number + 1)), { said: ['ready'], words: true });
        // Told as a whole, a table comes in the place of the map, of which nothing is said.
        const table = { head: 0, middle: '<div class="words"><table role="table"><tbody><tr role="row"><td>In rows</td></tr></tbody></table></div>', tail: 0 };
        await tell({ ...whole, drawing: { ...whole.drawing, number: whole.drawing.number + 2, svg: [], table } });
        assert.equal(await page.locator('#sheet > svg').count(), 0);
        assert.equal(await page.locator('#sheet table').innerText(), 'In rows');
    });

    it('keeps zoom and scroll over a reload', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        await page.keyboard.press('+');
        await page.evaluate(() => scrollTo(240, 60));
        await page.waitForFunction(() => sessionStorage.getItem('journey:')?.includes('"left":240'));
        await page.reload();
        await page.waitForFunction(() => scrollX === 240 && scrollY === 60);
        assert.equal(await page.evaluate(() => document.getElementById('sheet')!.style.zoom), '1.1');
    });

    it('zooms around the pointer with ctrl and the wheel', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        const at = await page.locator('[data-thing="column.look"]').first().boundingBox();
        await page.mouse.move(at!.x + 20, at!.y + 20);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -200);
        await page.keyboard.up('Control');
        await page.waitForFunction(() => Number(document.getElementById('sheet')!.style.zoom) > 1.5);
        const there = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('[data-thing]')?.getAttribute('data-thing'), [at!.x + 20, at!.y + 20] as const);
        assert.equal(there, 'column.look');
    });

    it('rings what is clicked and says where it stands', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        await page.locator('[data-thing="column.look"]').first().click();
        await page.locator('#note').filter({ hasText: 'a.journey:4' }).waitFor();
        assert.equal(await page.locator('.ringed').first().getAttribute('data-thing'), 'column.look');
    });

    it('says that the text is broken, and draws what is intact', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        assert.equal(await page.locator('#broken').isVisible(), false);
        served.write('a.journey', journey('Sees it').replace('lost -2 }', 'lost -2'));
        await shows('Sees it');
        assert.equal(await page.locator('#broken').isVisible(), true);
    });

    it('says that a file is gone, and shows it when it is back', async () => {
        await show({ 'a.journey': journey('Looks for it') }, '?file=a.journey');
        await shows('Looks for it');
        served.remove('a.journey');
        await page.locator('#message').filter({ hasText: 'a.journey is gone.' }).waitFor();
        served.write('a.journey', journey('Is back'));
        await shows('Is back');
        assert.equal(await page.locator('#message').isVisible(), false);
    });

    it('says how a journey begins where a file has none', async () => {
        await show({ 'a.journey': 'persona Ida\n' }, '?file=a.journey');
        await page.locator('#message').filter({ hasText: 'A journey begins with' }).waitFor();
    });

    it('draws hostile text as text', async () => {
        const hostile = '</text></svg><script>document.title = 1</script><img src=x onerror=alert(1)>';
        await show({ 'a.journey': journey(hostile) });
        await page.waitForFunction(() => document.getElementById('sheet')!.textContent.replaceAll(/\s/g, '').includes('<script>document.title=1</script>'));
        assert.equal(await page.locator('#sheet script, #sheet img').count(), 0);
    });

    it('follows light and dark by the real background', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        for (const colorScheme of ['dark', 'light'] as const) {
            await page.emulateMedia({ colorScheme });
            await page.waitForFunction(wanted => getComputedStyle(document.querySelector('#sheet .f-page')!).fill === wanted, { dark: 'rgb(31, 31, 31)', light: 'rgb(255, 255, 255)' }[colorScheme]);
            const written = () => getComputedStyle(document.body).getPropertyValue('--journey-ink');
            assert.equal(await page.evaluate(written), palettes[colorScheme].ink);
        }
    });

    it('draws with the font that was measured', async () => {
        await show({ 'a.journey': journey('Looks for it') });
        await shows('Looks for it');
        await page.waitForFunction(() => document.fonts.ready.then(() => document.fonts.check('13px Inter')));
        assert.match(await page.evaluate(() => getComputedStyle(document.querySelector('#sheet text')!).fontFamily), /^"?Inter/);
    });

    it('lists the journeys to choose from where there are several', async () => {
        await show({ 'a.journey': journey('One', '\njourney Other "Another <one>" { action b "B" }'), 'b.journey': journey('Two') });
        assert.deepEqual(await page.locator('a').allTextContents(), ['Cancel a subscription', 'Another <one>', 'Cancel a subscription']);
        await page.locator('a').nth(1).click();
        await page.waitForFunction(() => document.title === 'Another <one>');
    });
});

/** The first drawing that the program sends to a page. */
async function firstEvent(address: string): Promise<Extract<ToPage, { readonly type: 'drawing' }>> {
    const { body } = await fetch(address);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('\n\n')) text += (await reader.read()).value ?? '';
    await reader.cancel();
    return JSON.parse(text.slice(0, text.indexOf('\n\n')).replace(/^data: /, '')) as Extract<ToPage, { readonly type: 'drawing' }>;
}
