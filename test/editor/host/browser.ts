import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../support/need.ts';

/** The browser that shows the workbench; a page in the background keeps its timers. */
export function launchBrowser(): Promise<Browser> {
    return chromium.launch({
        executablePath: findChromium(),
        args: [...chromiumArguments, '--disable-background-timer-throttling', '--disable-renderer-backgrounding']
    });
}
