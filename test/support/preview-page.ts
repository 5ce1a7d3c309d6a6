import assert from 'node:assert/strict';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium, need } from './need.ts';
import { buildPrograms, serve, type Served } from './served.ts';

/** The page of `journey serve` in a browser. */
export interface PreviewPage {
    readonly page: Page;
    /** Waits until the sheet has these words. */
    shows(words: string): Promise<void>;
    /** Closes it, and holds that the page asked nothing of elsewhere and has no errors. */
    close(): Promise<void>;
}

/** What the tests of a suite share: a browser, and `journey serve` over a folder of its own. */
export interface Stage {
    readonly browser: Browser;
    readonly served: Served;
}

/** Sets the stage before the tests of a suite and clears it after them; what it answers is filled by then. */
export function setStage(files: Readonly<Record<string, string>>): Stage {
    const stage: { browser?: Browser; served?: Served } = {};
    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        buildPrograms();
        stage.served = await serve(files);
        stage.browser = await startBrowser(executablePath);
    });
    after(async () => {
        await stage.browser?.close();
        await stage.served?.stop();
    });
    return stage as Stage;
}

function startBrowser(executablePath: string): Promise<Browser> {
    // Where the machine has no locale, Chromium takes letters beyond ASCII for unfit for a file's name.
    return chromium.launch({ executablePath, args: [...chromiumArguments], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
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
