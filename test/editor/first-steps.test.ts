import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { killServer } from './kill-server.ts';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('First steps at the screen', function () {
    this.timeout(120_000);
    let workbench: Workbench;

    before(async function () { workbench = await openEditor(this); });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    it('the walkthrough opens, and shows a picture for every step', async () => {
        const { page } = workbench;
        const [{ title, steps }] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.walkthroughs;
        await workbench.ask('Welcome: Open Walkthrough', title);
        for (const { id, media } of steps) {
            await page.locator(`.getting-started-step[data-step-id$="#${id}"]`).click();
            const picture = page.locator(`.getting-started-media img[alt="${media.altText}"]`);
            await eventually(`the picture of ${id} is there`, () => picture.evaluate(node => (node as HTMLImageElement).naturalWidth > 400, undefined, { timeout: 2_000 }).catch(() => false));
        }
    });

    it('New File… offers a journey, which begins with a template', async () => {
        await workbench.ask('Create: New File...', 'Journey');
        await workbench.page.locator('.quick-input-list .monaco-list-row[aria-label^="Blank journey"]').click();
        await workbench.page.locator('.tab.active[aria-label^="Untitled-1"], .tab.active[data-resource-name="Untitled-1"]').waitFor();
        await workbench.editor().locator('.view-line', { hasText: /^channel.Website/ }).waitFor();
    });

    it('the status bar tells how the server is, and offers to restart it and to show its log', async () => {
        await workbench.openFile('return.journey');
        await eventually('the server is ready', async () => (await workbench.languageStatus()).includes('The language server is ready.'));
        await workbench.page.locator('.hover-language-status a', { hasText: 'Restart or Show Log' }).click();
        const choices = workbench.page.locator('.quick-input-list .monaco-list-row');
        await choices.first().waitFor();
        assert.deepEqual((await choices.allInnerTexts()).map(text => text.trim()), ['Restart Server', 'Show Log']);
        await choices.nth(1).click();
        await workbench.page.locator('.part.panel .monaco-editor.focused').waitFor();
        assert.equal(await workbench.page.locator('.part.panel select').first().locator('option:checked').innerText(), 'Journey');
        await workbench.command('View: Hide Panel');
    });

    it('a killed server is started again with a notice, and the map lives on', async () => {
        await workbench.openFile('return.journey');
        await workbench.command('Journey: Open Preview to the Side');
        const map = await MapView.drawn(workbench);
        assert.ok(killServer());
        await workbench.notice('The Journey language server stopped and was started again.').waitFor();
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.type('Gladly ');
        await map.shows('Gladly Drops the parcel');
    });

    it('a server that stops over and over stays off, says so, and comes back when it is wished', async () => {
        const map = await MapView.drawn(workbench);
        const off = workbench.notice('The Journey language server stopped 5 times in 3 minutes');
        for (let stops = 1; stops < 5; stops++) {
            await eventually('a server is killed when it is ready', async () => (await workbench.languageStatus()).includes('is ready.') && killServer(), 30_000);
        }
        await off.waitFor();
        // Killed while it starts, it did not start; killed a moment later, it has stopped.
        assert.match(await workbench.languageStatus(), /The language server (has stopped|did not start)\./);
        await off.getByRole('button', { name: 'Restart' }).click();
        await eventually('the server is ready', async () => (await workbench.languageStatus()).includes('is ready.'), 30_000);
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.type('Quickly ');
        await map.shows('Quickly');
    });
});
