import { setTimeout as pause } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** VS Code's workbench, used as a person uses it. Every step waits for what it brings about; nothing waits for a time to pass. */
export class Workbench {
    readonly page: Page;
    readonly workspace: string;
    readonly close: () => Promise<void>;

    private constructor(page: Page, workspace: string, close: () => Promise<void>) {
        this.page = page;
        this.workspace = workspace;
        this.close = close;
    }

    /** The workbench once it lists the folder; extensions may still be starting. */
    static async ready(page: Page, workspace: string, close: () => Promise<void>): Promise<Workbench> {
        const workbench = new Workbench(page, workspace, close);
        await workbench.listed();
        return workbench;
    }

    private async listed(): Promise<void> {
        await this.page.locator('.explorer-viewlet .monaco-list-row').first().waitFor({ timeout: 60_000 });
    }

    /** Opens a file from the explorer, as a tab that stays. */
    async openFile(name: string): Promise<void> {
        await this.page.locator(`.explorer-viewlet .monaco-list-row[aria-label^="${name}"]`).dblclick();
        await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await this.editor().locator('.view-line').first().waitFor();
    }

    editor(): Locator {
        return this.page.locator('.editor-instance .monaco-editor[role=code]').first();
    }

    /** Runs a command by its title; F1, since browsers keep Ctrl+Shift+P to themselves. */
    async command(title: string): Promise<void> {
        const input = this.page.locator('.quick-input-widget input[type=text]');
        await this.page.keyboard.press('F1');
        await input.waitFor();
        await input.fill(`>${title}`);
        const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
        await row.click({ timeout: 30_000 });
        await input.waitFor({ state: 'hidden' });
    }

    async reload(): Promise<void> {
        await this.page.evaluate(() => Object.assign(window, { before: true }));
        await this.command('Developer: Reload Window');
        await eventually('the window is a new one', () => this.page.evaluate(() => !('before' in window)).catch(() => false));
        await this.listed();
    }

    /** Puts the caret on a line, at a column (both from 1), and brings it to the middle of the screen. */
    async goTo(line: number, column = 1): Promise<void> {
        const input = this.page.locator('.quick-input-widget input[type=text]');
        await this.editor().locator('.view-line').first().waitFor();
        await this.page.keyboard.press('Control+g');
        await input.waitFor();
        await input.fill(`:${line}:${column}`);
        await input.press('Enter');
        await input.waitFor({ state: 'hidden' });
    }

    /** The place of the caret, or what is selected, as the status bar says it: `Ln 4, Col 9 (8 selected)`. */
    caret(): Promise<string> {
        return this.page.locator('#status\\.editor\\.selection').innerText();
    }

    /** `1 Error, 2 Warnings`, as the status bar says it. */
    async problems(): Promise<string> {
        return await this.page.locator('#status\\.problems a').getAttribute('aria-label') ?? '';
    }

    /** The document inside the only webview on the screen. */
    webview(): FrameLocator {
        return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    }
}

/** Asks until the answer is yes; says what it waited for if that does not come. */
export async function eventually(what: string, ask: () => Promise<boolean>, limit = 15_000): Promise<void> {
    for (const end = Date.now() + limit; Date.now() < end; await pause(50)) {
        if (await ask()) return;
    }
    throw new Error(`Waited ${limit / 1000} s in vain until ${what}.`);
}
