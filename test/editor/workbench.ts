import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** VS Code's workbench, used as a person uses it. Every step waits for what it brings about; nothing waits for a time to pass. */
export class Workbench {
    readonly page: Page;
    readonly workspace: string;
    readonly close: () => Promise<void>;
    /** What a content security policy refused in one of our pages. */
    readonly refusals: string[] = [];

    private constructor(page: Page, workspace: string, close: () => Promise<void>) {
        this.page = page;
        this.workspace = workspace;
        this.close = close;
        page.on('console', message => { if (/Content Security Policy/.test(message.text())) this.refusals.push(message.text()); });
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
        await this.row(name).dblclick();
        await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await this.editor().locator('.view-line').first().waitFor();
    }

    editor(): Locator {
        return this.page.locator('.editor-instance .monaco-editor[role=code]').first();
    }

    /** Waits until the keys go into a text. */
    async hasFocus(): Promise<void> {
        await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
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

    /** Runs a command that asks back, and gives the answer; a command that comes too early for the workbench is run again. */
    async ask(title: string, answer: string): Promise<void> {
        const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${answer}"]`).first();
        await eventually(`“${title}” offers “${answer}”`, async () => {
            await this.page.keyboard.press('Escape');
            await this.page.keyboard.press('F1');
            await this.page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
            await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click({ timeout: 30_000 });
            return row.waitFor({ timeout: 2_000 }).then(() => true, () => false);
        }, 60_000);
        await row.click();
    }

    /** A notification by its words, with its buttons. */
    notice(words: string): Locator {
        return this.page.locator('.notification-list-item', { hasText: words }).first();
    }

    /** What the extensions say of the language of the text in front. */
    async languageStatus(): Promise<string> {
        const status = this.page.locator('.hover-language-status').first();
        if (!await status.isVisible()) await this.page.locator('#status\\.languageStatus').hover();
        return status.innerText({ timeout: 5_000 }).catch(() => '');
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
        // A click on the map a moment ago may still take the keyboard from the text.
        await eventually('the editor asks for a line', async () => {
            await this.page.locator('.editor-instance').first().locator('textarea, .native-edit-context').first().focus();
            await this.page.keyboard.press('Control+g');
            await input.waitFor();
            if (!(await input.getAttribute('aria-label'))?.startsWith('Open a text editor first')) return true;
            await input.press('Escape');
            return false;
        });
        await input.fill(`:${line}:${column}`);
        await input.press('Enter');
        await input.waitFor({ state: 'hidden' });
    }

    /** Puts the caret right before a text of a file that is open in front, as that file stands on the disk. */
    async goToText(name: string, text: string): Promise<void> {
        const before = this.before(name, text);
        await this.goTo(before.length, before.at(-1)!.length + 1);
    }

    lineOf(name: string, text: string): number {
        return this.before(name, text).length;
    }

    private before(name: string, text: string): readonly string[] {
        return readFileSync(join(this.workspace, name), 'utf8').split(text, 1)[0]!.split('\n');
    }

    /** Puts a new file into the folder and waits until the explorer lists it. */
    async addFile(name: string, text: string): Promise<void> {
        writeFileSync(join(this.workspace, name), text);
        await this.row(name).waitFor({ timeout: 30_000 });
    }

    private row(name: string): Locator {
        return this.page.locator(`.explorer-viewlet .monaco-list-row[aria-label^="${name}"]`);
    }

    /** Types into the editor in front, and closes the suggestions that typing opened. */
    async type(text: string): Promise<void> {
        await this.page.keyboard.type(text);
        await this.page.keyboard.press('Escape');
    }

    /** The place of the caret, or what is selected, as the status bar says it: `Ln 4, Col 9 (8 selected)`. */
    caret(): Promise<string> {
        return this.page.locator('#status\\.editor\\.selection').innerText();
    }

    /** The colour behind the text. */
    background(): Promise<string> {
        return this.page.locator('.editor-instance .monaco-editor-background').first().evaluate(area => getComputedStyle(area).backgroundColor);
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
