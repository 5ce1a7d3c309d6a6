import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { killServer } from './kill-server.ts';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('In a browser’s VS Code', function () {
    this.timeout(60_000);
    let workbench: Workbench;
    let map: MapView;

    before(async function () {
        workbench = await openEditor(this, { web: true });
        await workbench.openFile('return.journey');
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    const isReady = () => eventually('the server is ready', async () => (await workbench.languageStatus()).includes('is ready.'), 30_000);

    it('the server is a worker, and tells what the files say together', async () => {
        await isReady();
        assert.equal(killServer(), false, 'there is no process');
        await eventually('the rules speak, and every import is found', async () => (await workbench.problems()) === 'Warnings: 3');
    });

    it('the map is drawn beside the text, and follows it', async () => {
        await workbench.command('Journey: Open Preview to the Side');
        map = await MapView.drawn(workbench);
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.type('Happily ');
        await map.shows('Happily Drops the parcel');
    });

    it('what may be written is offered, from other files too, and what is wrong is told', async () => {
        const { page } = workbench;
        await workbench.goToText('return.journey', 'does "Hands over');
        await page.keyboard.type('via ');
        await page.keyboard.press('Control+Space');
        await page.locator('.suggest-widget.visible .monaco-list-row[aria-label^="WebShop"]').waitFor();
        await page.keyboard.press('Escape');
        await eventually('the mistake is told', async () => (await workbench.problems()).startsWith('Errors'));
        await workbench.command('File: Revert File');
        await eventually('the text is as it was', async () => (await workbench.problems()) === 'Warnings: 3');
    });

    it('a name is renamed in every file, and leads to where it is declared', async () => {
        const { page } = workbench;
        await workbench.goToText('return.journey', 'Aylin, Walter');
        await page.keyboard.press('F2');
        await page.locator('.rename-box input').fill('Ayla');
        await page.keyboard.press('Enter');
        await workbench.editor().locator('.view-line', { hasText: /personas.Ayla,.Walter/ }).waitFor();
        await page.keyboard.press('F12');
        await page.locator('.tab.active[data-resource-name="library.journey"]').waitFor();
        await workbench.editor().locator('.view-line', { hasText: /^persona.Ayla/ }).waitFor();
    });

    it('a server that is started anew goes on', async () => {
        await workbench.command('Journey: Restart Server');
        await isReady();
        await workbench.openFile('return.journey');
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.type('Gladly ');
        await map.shows('Gladly Drops the parcel');
    });

    it('a picture is saved, with the fonts of the extension', async () => {
        const { page } = workbench;
        await workbench.ask('Journey: Export Map', 'PNG');
        for (const answer of ['The whole map', 'Light']) await page.locator('.quick-input-list .monaco-list-row', { hasText: answer }).first().click();
        const input = page.locator('.quick-input-widget input[type=text]');
        await eventually('a name for the file is offered', async () => (await input.inputValue({ timeout: 2_000 }).catch(() => '')).endsWith('.png'));
        await input.press('Enter');
        const path = join(workbench.workspace, 'return.png');
        await eventually('the file is there', async () => existsSync(path), 30_000);
        await workbench.notice('Saved return.png.').waitFor();
        assert.ok(decode(new Uint8Array(readFileSync(path))).width > 1000);
    });

    it('nothing is refused by a content security policy', () => {
        assert.deepEqual(workbench.refusals, []);
    });
});
