import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { drawMap } from '../../src/map/draw-map.ts';
import { foldTable } from '../../src/map/table/fold.ts';
import { lineText } from '../../src/map/table/line.ts';
import { tableOf } from '../../src/map/table.ts';
import type { Journey } from '../../src/model/journey.ts';
import { printHtml } from '../../src/print/html.ts';
import type { PageTheme } from '../../src/print/html/page-style.ts';
import { everyFact } from '../support/every-fact.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { channelOf, columnOf, journeyOf, lineOf, phaseOf } from '../support/journey-data.ts';
import { folder } from '../support/language.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { readPdf, type ReadPage } from '../support/read-pdf.ts';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const print = (journey: Journey, theme: PageTheme = 'auto'): string => printHtml(foldTable(tableOf(journey)), drawMap(journey), theme);

describe('HTML', function () {
    this.timeout(120_000);
    let browser: Browser;

    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
    });
    after(() => browser?.close());

    async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        const page = await context.newPage();
        await page.setContent(html);
        return page;
    }

    async function onPaper(journey: Journey): Promise<readonly ReadPage[]> {
        const page = await open(print(journey));
        const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
        await page.context().close();
        return pages;
    }

    /** The judgement of axe, with everything opened that a reader can open. */
    async function violations(page: Page): Promise<string[]> {
        await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
        await page.context().close();
        return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
    }

    const looks: Readonly<Record<string, BrowserContextOptions>> = {
        'on a wide screen': {},
        'in the dark': { colorScheme: 'dark' },
        'on a phone': { viewport: { width: 320, height: 640 } }
    };
    for (const [where, options] of Object.entries(looks)) {
        it(`is accessible to the judgement of axe ${where}`, async () => {
            const journey = (await readJourneys('examples/return')).get('ReturnOrder')!;
            assert.deepEqual(await violations(await open(print(journey), options)), []);
        });
    }

    for (const theme of ['hc-black', 'hc-light'] as const) {
        it(`is accessible to the judgement of axe in the theme ${theme}`, async () => {
            const journey = (await readJourneys('examples/return')).get('ReturnOrder')!;
            assert.deepEqual(await violations(await open(print(journey, theme))), []);
        });
    }

    it('has all that the table tells, and the map', async () => {
        const { journey } = await folder(everyFact);
        const table = tableOf(journey('Buy'));
        const page = await open(print(journey('Buy')));
        const text = (await page.evaluate(() => [...document.querySelectorAll('li, td p, dd')].map(one => one.textContent).join('\n'))).replaceAll('\u00a0', ' ');
        const rows = table.groups.flatMap(group => group.rows);
        for (const line of [...table.facts.flatMap(fact => fact.lines), ...rows.flatMap(row => row.cells.flat()),
            ...table.sections.flatMap(section => section.things.flatMap(thing => thing.facts.flatMap(fact => fact.lines)))]) {
            for (const part of [line.text, ...line.about]) assert.ok(text.includes(part.replaceAll('\u00a0', ' ')), lineText(line));
        }
        assert.equal(await page.locator('svg [role=table]').count(), 1);
        await page.context().close();
    });

    it('tells a screen reader the rows and heads of the table also where it looks like cards', async () => {
        const { journey } = await folder(everyFact);
        for (const width of [1280, 320]) {
            const page = await open(print(journey('Buy')), { viewport: { width, height: 800 } });
            const table = page.locator('main').getByRole('table', { name: 'Buys shoes' }).last();
            assert.deepEqual(await table.getByRole('columnheader').allTextContents(), ['Touchpoint or action', 'Channels', 'Emotion', 'Doing', 'Thinking', 'Pain points', 'Opportunities']);
            assert.deepEqual(await table.getByRole('rowheader').allTextContents(), ['Looks Before the purchase of shoes', 'Sees an advert', 'Wears them After the purchase of shoes', 'Waits', 'Walks']);
            await page.context().close();
        }
    });

    for (const words of Object.keys(vocabularies) as (keyof typeof vocabularies)[]) {
        it(`is never wider than the window: ${words} texts`, async () => {
            const html = print(generateJourney({ seed: 7, columns: 8, personas: 2, words }));
            const page = await open(html);
            await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
            for (const width of [320, 640, 1000, 1280]) {
                await page.setViewportSize({ width, height: 800 });
                assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${width}`);
            }
            await page.context().close();
        });
    }

    it('breaks no line within a date or a range, and what is copied of them is what is written', async () => {
        const { journey } = await folder(`metric ces
            journey J { touchpoint ask "Asks" { opportunity tap "One tap for all of them" { effort 2 }  takes 4 to 9 days  does "Read on 2026-09-30, 2026-Q3, by 10–12 people & A-2026-09"  measure ces 3 on 2026-09 } }
            initiative Soon "Something that is soon there" { implements J.tap  status planned  due 2027-06 }`);
        const page = await open(print(journey()));
        const kept = await page.evaluate(() => [...document.querySelectorAll('main .whole')].map(one => one.textContent));
        assert.deepEqual([...new Set(kept)].sort(), ['10–12', '2026-09', '2026-09-30', '2026-Q3', '2027-06', '4–9\u00a0days']);
        for (let width = 320; width <= 1280; width += 40) {
            await page.setViewportSize({ width, height: 800 });
            assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('main .whole')].filter(one => one.getClientRects().length > 1).map(one => one.textContent)), [], `${width}`);
        }
        assert.match(await page.evaluate(() => document.querySelector('td.doing, td.does')?.textContent ?? ''), /^Read on 2026-09-30, 2026-Q3, by 10–12.people & A-2026-09$/);
        await page.context().close();
    });

    const hostile = ['<script>document.title="x"</script>', '"><img src=x onerror="document.title=1">', '\' onclick=\'alert(1)', '</style><b>', '</title><b>', '<!-- x', ']]>', '&lt;b&gt;', '</svg><b>', '{}</style>'];
    it('shows whatever is written as these characters, and runs nothing', async () => {
        const page = await open('');
        for (const text of hostile) {
            const journey = journeyOf([phaseOf('p', [columnOf('a', { title: text, note: text, does: [lineOf('d', text)] })], { title: text, goal: text })], { title: text, goal: text });
            await page.setContent(print(journey));
            assert.deepEqual(await page.evaluate(() => [document.title, document.querySelector('h1')?.textContent, document.querySelector('tr > th[scope=row]')?.textContent]), Array(3).fill(text.replaceAll(/(?<=[\p{L}\d])'/gu, '’').replaceAll(/'(?=[\p{L}\d])/gu, '‘')), text);
            assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('script, img, b, [onclick], [onerror]')].length), 0);
        }
        await page.context().close();
    });

    it('loads nothing from anywhere, and allows nothing to', async () => {
        const html = print(generateJourney({ seed: 8, columns: 8, personas: 2, words: 'signs' }));
        assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">/);
        assert.doesNotMatch(html, /<(script|link|iframe|object|embed|img)\b|\ssrc=|@import|url\(/i);
        const page = await open(html);
        await page.evaluate(() => { document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" onerror="document.title=\'ran\'">'); });
        assert.notEqual(await page.title(), 'ran');
        await page.context().close();
    });

    it('is light or dark as the reader has it, or as is said, and always light on paper', async () => {
        const ground = async (theme: PageTheme, options: BrowserContextOptions, media?: 'print'): Promise<string> => {
            const page = await open(print(journeyOf([phaseOf('', [columnOf('a')])]), theme), options);
            if (media) await page.emulateMedia({ media });
            const colours = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('svg .f-page')!).fill]);
            await page.context().close();
            assert.equal(colours[0], colours[1]);
            return colours[0]!;
        };
        const [white, black] = ['rgb(255, 255, 255)', 'rgb(31, 31, 31)'];
        assert.equal(await ground('auto', { colorScheme: 'light' }), white);
        assert.equal(await ground('auto', { colorScheme: 'dark' }), black);
        assert.equal(await ground('light', { colorScheme: 'dark' }), white);
        assert.equal(await ground('dark', { colorScheme: 'light' }), black);
        assert.equal(await ground('auto', { colorScheme: 'dark' }, 'print'), white);
        assert.equal(await ground('dark', {}, 'print'), white);
    });

    it('keeps the facts of a phase apart on a phone, also where one has several lines', async () => {
        const page = await open(print(journeyOf([phaseOf('P', [columnOf('a', { does: [lineOf('d', 'Reads')] })], { goal: 'To know what it costs, what it takes and who may answer', optional: true, note: 'Later' })])), { viewport: { width: 360, height: 640 } });
        const gaps = await page.evaluate(() => {
            const boxes = [...document.querySelectorAll('.about dl>div')].map(one => one.getBoundingClientRect());
            return boxes.slice(1).map((box, i) => box.top - boxes[i]!.bottom);
        });
        await page.context().close();
        assert.ok(gaps.length === 2 && gaps.every(gap => gap >= 4), gaps.join());
    });

    it('has a head of the table that leaves the corners of its frame whole', async () => {
        const page = await open(print(journeyOf([phaseOf('', [columnOf('a', { does: [lineOf('d', 'Reads')] })])])));
        const corners = await page.evaluate(() => {
            const [frame, ...heads] = ['.scroll.table', 'thead th:first-child', 'thead th:last-child'].map(one => getComputedStyle(document.querySelector(one)!));
            return [frame!.borderTopLeftRadius, heads[0]!.borderTopLeftRadius, heads[1]!.borderTopRightRadius].map(parseFloat);
        });
        await page.context().close();
        assert.deepEqual(corners.slice(1).map(radius => corners[0]! - radius), [1, 1], 'a pixel less, which is the line of the frame');
    });

    it('has on paper a map with what is said of it where both have room', async () => {
        const [first] = await onPaper(journeyOf([phaseOf('', Array.from({ length: 14 }, (_, i) => columnOf(`C${i}`)))], { goal: 'All at once' }));
        assert.match(first!.text, /Allatonce.*C13/);
    });

    it('has on paper no name of a kind at the end of a page whose things stand on the next, nor the mark of what can be opened', async () => {
        for (let count = 138; count <= 168; count += 6) {
            const channels = Array.from({ length: count }, (_, i) => channelOf(`C${i}`));
            const work = { id: 'w', for: [], text: 'Works', teams: [{ name: 'T', title: 'The team', kind: 'internal' as const }], systems: [] };
            const pages = await onPaper(journeyOf([phaseOf('', [columnOf('a', { via: [{ id: 'v', for: [], channels }], frontstage: [work] })])]));
            const [page] = pages.filter(({ text }) => text.includes('Teams1'));
            assert.match(page!.text, /Teams1Theteam/, `${count} channels`);
        }
        const page = await open(print((await readJourneys('examples/return')).get('ReturnOrder')!));
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('section>details>summary')].map(one => getComputedStyle(one).listStyleType).filter(type => type !== 'none')), []);
        await page.context().close();
    });

    it('leaves out the map of a table, and the table of a journey in which nothing happens', async () => {
        const table = tableOf(journeyOf([], { title: 'Nothing yet' }));
        assert.doesNotMatch(printHtml(table, undefined, 'auto'), /<svg|<table/);
        assert.match(printHtml(table, undefined, 'auto'), /Nothing happens in this journey yet/);
        assert.deepEqual(await violations(await open(printHtml(table, undefined, 'auto'))), []);
    });
});
