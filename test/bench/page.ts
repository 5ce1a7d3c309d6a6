import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Position, Range } from 'vscode-languageserver-protocol';
import { english } from '../../src/protocol/page-words/english.ts';
import { previewPage } from '../../src/protocol/page.ts';
import { sayDrawing } from '../../src/protocol/preview.ts';
import { generateText } from '../support/generate-text.ts';
import { chromiumArguments, findChromium } from '../support/need.ts';
import { openEditor, type Editor } from './editor.ts';
import { figures, type Figures } from './figures.ts';

/** Milliseconds by the clock of the page. */
export interface PageTimes extends Figures {
    readonly what: string;
}

const uri = 'file:///bench/journey.journey';
/** The first ones, on which V8 has to learn, are not counted. */
const warmUp = 30;

/** The page as VS Code frames it, with the real server behind it: keys typed into one journey, and another one scrolled; undefined without Chromium. */
export async function measurePage(columns: number, keys: number, scrolled: number, frames: number): Promise<readonly PageTimes[] | undefined> {
    const executablePath = findChromium();
    if (executablePath === undefined) return undefined;
    const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
    try {
        const newPage = (): Promise<Page> => browser.newPage({ viewport: { width: 1280, height: 800 } });
        const typed = await onPage(await newPage(), columns, letters, page => page.evaluate(type, keys + warmUp));
        const grown = await onPage(await newPage(), columns, lines, page => page.evaluate(type, keys + warmUp));
        const widened = await onPage(await newPage(), columns, touchpoints, page => page.evaluate(type, keys + warmUp));
        const times = await onPage(await newPage(), scrolled, letters, page => page.evaluate(scroll, frames));
        return [
            ...rowsOf(`a key until the map of ${columns} columns is painted`, typed.slice(warmUp)),
            ...rowsOf('a key that makes a row higher or lower, until it is painted', grown.slice(warmUp)),
            ...rowsOf('a touchpoint that comes or goes in the middle, until it is painted', widened.slice(warmUp)),
            { what: `a frame while ${scrolled} columns are scrolled; ${Math.round(100 * times.filter(time => time <= 33.4).length / times.length)} % take 33 ms or less`, ...figures(times) }
        ];
    } finally {
        await browser.close();
    }
}

function rowsOf(what: string, typed: readonly Typed[]): readonly PageTimes[] {
    return [
        { what, ...figures(typed.map(({ painted }) => painted)) },
        { what: 'of it until the drawing is on the page', ...figures(typed.map(({ came }) => came)) },
        { what: 'of it patching', ...figures(typed.map(({ patched, came }) => patched - came)) }
    ];
}

/** What is typed with each key, from where the title of a touchpoint in the middle begins: the range that is taken away there, and what is put in its place. */
type Typing = (key: number, title: Position) => { readonly range: Range; readonly sign: string };

const letters: Typing = (key, title) => ({ range: lettersFrom(title, key, 0), sign: 'typing '[key % 7]! });

/** Whole lines of a card come and go. */
const more = 'and all that comes with it '.repeat(3);
const lines: Typing = (key, title) => key % 2 === 0 ? { range: lettersFrom(title, 0, 0), sign: more } : { range: lettersFrom(title, 0, more.length), sign: '' };

/** A touchpoint before that one comes and goes. */
const touchpoints: Typing = (key, { line }) => {
    const start = { line, character: 0 };
    return key % 2 === 0 ? { range: { start, end: start }, sign: '    touchpoint "Comes in between" { feels calm 0 }\n' } : { range: { start, end: { line: line + 1, character: 0 } }, sign: '' };
};

function lettersFrom({ line, character }: Position, from: number, count: number): Range {
    return { start: { line, character: character + from }, end: { line, character: character + from + count } };
}

async function onPage<T>(page: Page, columns: number, typing: Typing, measure: (page: Page) => Promise<T>): Promise<T> {
    const editor = await openEditor();
    const text = generateText({ seed: 1, columns });
    const first = JSON.stringify(sayDrawing(await editor.open(uri, text)));
    const { server, address } = await servePage();
    try {
        // The page takes its host for VS Code, and gets its messages as from there: from process to process, with no network between.
        await page.addInitScript(() => Object.assign(window, { acquireVsCodeApi: () => ({ postMessage() {}, getState() {}, setState() {} }) }));
        await answerPage(page, editor, text, columns, typing);
        await page.goto(address);
        await page.evaluate(data => void window.dispatchEvent(new MessageEvent('message', { data: JSON.parse(data) })), first);
        await page.waitForFunction(() => document.fonts.ready.then(() => document.querySelector('#sheet > svg') !== null));
        return await measure(page);
    } finally {
        await page.close();
        server.close();
        await editor.close();
    }
}

/** Answers a key with the drawing of the text with it, one after the other, and a wish for what is settled when all of the key is done. */
async function answerPage(page: Page, editor: Editor, text: string, columns: number, typing: Typing): Promise<void> {
    const all = text.split('\n');
    const line = all.findIndex(line => line.includes(` column${Math.ceil(columns / 2)} "`));
    const title = { line, character: all[line]!.indexOf('"') + 1 };
    let typed = 0;
    let settled: Promise<unknown> = Promise.resolve();
    await page.exposeFunction('typeKey', () => new Promise<string>(resolve => {
        const { range, sign } = typing(typed++, title);
        settled = settled.then(() => editor.type(uri, range, sign, drawing => resolve(JSON.stringify(sayDrawing(drawing)))));
    }));
    await page.exposeFunction('settle', () => settled.then(() => editor.settle(uri)).then(drawing => JSON.stringify(sayDrawing(drawing))));
}

declare const typeKey: () => Promise<string>;
declare const settle: () => Promise<string>;

async function servePage(): Promise<{ readonly server: Server; readonly address: string }> {
    const server = createServer((request, response) => {
        const { pathname } = new URL(request.url!, 'http://127.0.0.1');
        if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(html);
        readFile(join('dist', pathname)).then(bytes => response.setHeader('Content-Type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript').end(bytes), () => response.writeHead(404).end());
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    return { server, address: `http://127.0.0.1:${typeof bound === 'object' ? bound!.port : 0}/` };
}

const html = previewPage({ title: 'Bench', words: english, script: 'webview.js', style: 'page.css', origin: `'self'`, nonce: 'bench', connects: true });

interface Typed {
    readonly came: number;
    readonly patched: number;
    readonly painted: number;
}

/** Runs on the page: milliseconds from each key. */
async function type(keys: number): Promise<readonly Typed[]> {
    const painted = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
    }));
    const tell = (data: unknown): void => void window.dispatchEvent(new MessageEvent('message', { data }));
    const times: Typed[] = [];
    document.querySelector(`#sheet [data-thing$=".column${Math.ceil(document.querySelectorAll('#touchpoints [role=columnheader]').length / 2)}"]`)?.scrollIntoView({ inline: 'center' });
    for (let key = 0; key < keys; key++) {
        tell(JSON.parse(await settle()));
        await painted();
        const start = performance.now();
        const said: unknown = JSON.parse(await typeKey());
        const came = performance.now() - start;
        tell(said);
        const patched = performance.now() - start;
        await painted();
        times.push({ came, patched, painted: performance.now() - start });
    }
    return times;
}

/** Runs on the page: milliseconds from frame to frame, to the right and down and back. */
async function scroll(frames: number): Promise<readonly number[]> {
    const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));
    const times: number[] = [];
    let last = await frame();
    for (let i = 0; i < frames; i++) {
        scrollBy(i < frames * 0.7 ? 45 : -90, i % 60 < 30 ? 12 : -12);
        const now = await frame();
        times.push(now - last);
        last = now;
    }
    return times;
}
