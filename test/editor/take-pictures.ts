import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { plainText } from '../../src/server/templates/plain-text.ts';
import { sales } from '../../src/server/templates/sales.ts';
import { findVsix } from '../support/vsix.ts';
import { launchBrowser } from './host/browser.ts';
import { startCodeServer } from './host/code-server.ts';
import { eventually, Workbench } from './workbench.ts';

/**
 * `node test/editor/take-pictures.ts [scenes]`: takes the pictures of the walkthrough that show the editor, from the
 * packaged extension in the editor of `host/`, light and dark. Look at every picture before it is kept.
 */
const wanted = process.argv.slice(2);
const folder = 'media/walkthrough';
const patience = 120_000;
const size = { width: 720, height: 460 };
const name = 'bicycle.journey';
const text = plainText(sales.snippet('2026-11-21')).replace(' informed every 2 days "status mail"', '');

/** Each sets its scene and gives what must be in the picture. */
const scenes: Readonly<Record<string, (workbench: Workbench) => Promise<Locator>>> = {
    async 'new-journey'({ page }) {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input[type=text]').fill('>Journey: New Journey');
        await page.locator('.quick-input-list .monaco-list-row[aria-label^="Journey: New Journey"]').first().click();
        return page.locator('.quick-input-list .monaco-list-row[aria-label^="Blank journey"]');
    },
    async writing(workbench) {
        const { page } = workbench;
        await page.setViewportSize({ width: 900, height: 575 });
        await workbench.goToText(name, 'expects "An answer');
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        await page.keyboard.type('p');
        await page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
        await page.keyboard.press('Control+Space');
        return page.locator('.suggest-details .docs');
    },
    async problems(workbench) {
        const { page } = workbench;
        await workbench.goToText(name, 'waits 6 days');
        await eventually('the wait is marked', async () => await page.locator('.squiggly-warning, .squiggly-info').count() > 0, patience);
        for (let lines = 0; lines < 3; lines++) await page.keyboard.press('Control+ArrowDown');
        await page.mouse.move(size.width / 2, 20);
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+i');
        return page.locator('.monaco-hover .hover-row.status-bar a', { hasText: 'Quick Fix' });
    },
    async share(workbench) {
        const { page } = workbench;
        await page.setViewportSize({ width: 720, height: 260 });
        await workbench.command('Terminal: Create New Terminal in Editor Area');
        const terminal = page.locator('.terminal-editor .xterm-helper-textarea');
        const prompts = async (): Promise<number> => (await page.locator('.terminal-editor .xterm-rows > div').allInnerTexts()).filter(line => line.startsWith('$')).length;
        const lines = [`journey export ${name} -o bicycle.svg`, 'journey check'];
        for (const [i, line] of lines.entries()) {
            await eventually('the shell is ready', async () => await prompts() === i + 1, patience);
            await terminal.pressSequentially(`${line}\n`);
        }
        await eventually('the shell is ready', async () => await prompts() === lines.length + 1, patience);
        return page.locator('.terminal-editor .xterm-rows');
    }
};

/** A shell in which `journey` is the built program. */
const bin = mkdtempSync(join(tmpdir(), 'journey-bin-'));
writeFileSync(join(bin, 'journey'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.cjs')}" "$@"\n`, { mode: 0o755 });
const shell = {
    'terminal.integrated.defaultProfile.linux': 'journey',
    'terminal.integrated.profiles.linux': { journey: { path: '/bin/bash', args: ['--norc', '--noprofile'], env: { PATH: `${bin}:${process.env['PATH']}`, PS1: '$ ' } } },
    'terminal.integrated.shellIntegration.enabled': false,
    'terminal.integrated.gpuAcceleration': 'off'
};

const vsix = findVsix();
if (!vsix) throw new Error('The packaged extension is not there: `npm run package`.');
mkdirSync(folder, { recursive: true });
for (const [shade, theme] of [['light', 'Default Light Modern'], ['dark', 'Default Dark Modern']] as const) {
    const server = await startCodeServer({ vsix: resolve(vsix), settings: {
        'workbench.colorTheme': theme, 'workbench.statusBar.visible': false, 'workbench.layoutControl.enabled': false,
        'workbench.activityBar.location': 'hidden', 'window.commandCenter': false, 'window.menuBarVisibility': 'hidden', 'window.customTitleBarVisibility': 'never',
        'breadcrumbs.enabled': false, 'editor.lineNumbers': 'off', 'editor.folding': false, 'editor.hover.above': false, 'editor.stickyScroll.enabled': false, 'editor.glyphMargin': false, 'editor.cursorBlinking': 'solid', ...shell
    } });
    const browser = await launchBrowser();
    try {
        for (const [scene, show] of Object.entries(scenes).filter(([scene]) => wanted.length === 0 || wanted.includes(scene))) {
            const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, deviceScaleFactor: 2 });
            page.setDefaultTimeout(patience);
            const scratch = mkdtempSync(join(server.folder, 'journey-'));
            writeFileSync(join(scratch, name), text);
            await page.goto(server.address(scratch));
            const workbench = await Workbench.ready(page, scratch, async () => undefined);
            await workbench.openFile(name);
            await page.keyboard.press('Control+b');
            await page.setViewportSize(size);
            await eventually('the text is read', async () => await page.locator('.codelens-decoration').count() > 0, patience);
            const point = await show(workbench);
            await point.waitFor();
            await stable(page);
            await page.screenshot({ path: join(folder, `${scene}-${shade}.png`), animations: 'disabled' });
            if (!await point.isVisible()) throw new Error(`${scene}-${shade}.png lacks what it is about.`);
            await page.close();
        }
    } finally {
        await browser.close();
        await server.stop();
    }
}
rmSync(bin, { recursive: true });

/** Waits until the screen is the same twice. */
async function stable(page: Page): Promise<void> {
    let last = '';
    await eventually('nothing moves', async () => {
        const now = (await page.screenshot({ animations: 'disabled' })).toString('base64');
        const same = now === last;
        last = now;
        return same;
    });
}
