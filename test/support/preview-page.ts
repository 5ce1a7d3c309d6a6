import assert from 'node:assert/strict';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArguments } from './need.ts';

/** The page of `journey serve` in a browser. */
export interface PreviewPage {
    readonly page: Page;
    /** Waits until the sheet has these words. */
    shows(words: string): Promise<void>;
    /** Closes it, and holds that the page asked nothing of elsewhere and has no errors. */
    close(): Promise<void>;
}

export function startBrowser(executablePath: string): Promise<Browser> {
    return chromium.launch({ executablePath, args: [...chromiumArguments] });
}

export async function openPreview(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<PreviewPage> {
    const context = await browser.newContext({ viewport: { width: 900, height: 400 }, ...options });
    const page = await context.newPage();
    const foreign: string[] = [];
    const complaints: string[] = [];
    const { origin } = new URL(address);
    page.on('request', request => { if (!request.url().replace(/^blob:/, '').startsWith(origin)) foreign.push(request.url()); });
    page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(address);
    return {
        page,
        shows: words => page.waitForFunction(wanted => document.getElementById('sheet')!.textContent.replaceAll(/\s+/g, ' ').includes(wanted), words).then(() => undefined),
        async close() {
            await context.close();
            assert.deepEqual({ foreign, complaints }, { foreign: [], complaints: [] });
        }
    };
}
