import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { Marked, type Token } from 'marked';
import { chromium, type Browser, type Page } from 'playwright-core';
import { tableOf } from '../../src/map/table.ts';
import { gridOf } from '../../src/map/table/grid.ts';
import type { Journey } from '../../src/model/journey.ts';
import { everyFact } from '../support/every-fact.ts';
import { exportAs } from '../support/export-as.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { folder } from '../support/language.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { readPdf } from '../support/read-pdf.ts';
import { saidEverywhere } from '../support/said-everywhere.ts';

describe('A hostile text in every field', function () {
    this.timeout(120_000);
    let journey: Journey;
    before(async () => { journey = (await folder(everyFact)).journey('Buy'); });

    describe('in a browser', () => {
        let browser: Browser;
        let page: Page;
        const heard: string[] = [];
        let known: Readonly<Record<string, ReadonlySet<string>>>;

        before(async function () {
            browser = await chromium.launch({ executablePath: need(this, 'Chromium', findChromium), args: [...chromiumArguments] });
            page = await browser.newPage();
            page.on('dialog', dialog => { heard.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
            page.on('request', request => { if (!/^(data:|about:)/.test(request.url())) heard.push(`request of ${request.url()}`); });
            known = { html: await partsIn('html', 'Plain'), svg: await partsIn('svg', 'Plain') };
        });
        after(() => browser?.close());

        /** What elements and attributes a browser makes of it. */
        async function partsIn(format: 'html' | 'svg', said: string): Promise<ReadonlySet<string>> {
            const { written } = await exportAs(format, saidEverywhere(journey, said));
            await page.setContent(format === 'html' ? written as string : `<!DOCTYPE html><body>${written as string}</body>`);
            return new Set(await page.evaluate(() => [...document.querySelectorAll('*')].flatMap(element => [element.localName, ...element.getAttributeNames().map(name => `${element.localName} ${name}`)])));
        }

        for (const said of hostileTexts) {
            it(`is no more than text in SVG and HTML: ${JSON.stringify(said)}`, async () => {
                for (const format of ['svg', 'html'] as const) {
                    const parts = await partsIn(format, said);
                    assert.deepEqual([...parts].filter(part => !known[format]!.has(part)), [], format);
                    assert.ok(bare((await page.evaluate(() => document.body.textContent))!).includes(bare(said)), format);
                }
                assert.deepEqual(heard, []);
            });
        }
    });

    const validate = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(JSON.parse(readFileSync('src/model/journey.schema.json', 'utf8')));
    const marked = new Marked({ gfm: true });

    for (const said of hostileTexts) {
        it(`is no more than text in every other reader: ${JSON.stringify(said)}`, async () => {
            const told = saidEverywhere(journey, said);
            const written = async (format: string): Promise<string> => (await exportAs(format, told)).written as string;

            new DOMParser({ onError: onErrorStopParsing }).parseFromString(await written('svg'), 'image/svg+xml');

            const json = JSON.parse(await written('json'));
            assert.deepEqual(json, JSON.parse(JSON.stringify(told)));
            assert.ok(validate(json), JSON.stringify(validate.errors));

            const rows = parse(await written('csv'), { bom: true, record_delimiter: '\r\n' }) as string[][];
            assert.deepEqual(rows.flat().filter(cell => /^[\s\p{Cf}]*[=+\-@]|^[\t\r\n]/u.test(cell) && Number.isNaN(Number(cell))), []);
            assert.deepEqual(rows.map(row => row.map(bare)), gridOf(tableOf(told)).map(row => row.map(cell => bare(String(cell ?? '')))));

            const tokens = marked.lexer(await written('markdown'));
            const odd: string[] = [];
            marked.walkTokens(tokens, (token: Token) => { if (!isPlain(token)) odd.push(token.raw); });
            assert.deepEqual(odd, []);
            assert.equal(tokens.filter(({ type }) => type === 'table').length, 1);

            const pdf = (await exportAs('pdf', told)).written as Uint8Array;
            const { info } = await readPdf(pdf);
            assert.equal(bare(String(info['Title'])), bare(told.title));
            // In the packed streams any three letters come by chance.
            assert.doesNotMatch(Buffer.from(pdf).toString('latin1').replace(/stream\r?\n[^]*?endstream/g, ''), /\/(URI|JavaScript|JS|Launch|OpenAction|Link)\b/);
        });
    }
});

/** True of what our Markdown is made of; an address is a link to itself, and no text is a link to elsewhere. */
function isPlain(token: Token): boolean {
    if (token.type === 'link') return token['href'] === token['text'].replaceAll('&amp;', '&');
    if (token.type === 'html') return token.raw === '<br>';
    return ['heading', 'paragraph', 'list', 'list_item', 'table', 'space', 'text', 'strong', 'escape', 'br'].includes(token.type);
}

/** Without what a format may add or leave out. */
function bare(text: string): string {
    return text.toWellFormed().replace(/[\s\u0000\u00a0\u202a-\u202e\u2066-\u2069]/g, '').replace(/^'/, '').replaceAll('’', '\'').replaceAll('‘', '\'');
}
