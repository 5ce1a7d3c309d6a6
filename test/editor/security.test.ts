import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyFact } from '../support/every-fact.ts';
import { hostileLine, sayingEverywhere } from '../support/hostile-texts.ts';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

const hostileName = '<img src=x onerror=alert(1)>.journey';
const links = `journey Links "What there is to see" {
  action a "A" {
    evidence "A page" see "https://example.org/page"
    evidence "A file" see "library.journey"
    evidence "A secret" see "../secret.md"
    evidence "A program" see "command:workbench.action.quit"
    evidence "An open page" see "http://example.org/plain"
  }
}
`;

describe('A journey that one should not trust', function () {
    this.timeout(90_000);
    let workbench: Workbench;
    let map: MapView;
    const dialogs: string[] = [];
    const foreign: string[] = [];

    before(async function () {
        workbench = await openEditor(this, { files: { 'links.journey': links, [hostileName]: sayingEverywhere(everyFact, hostileLine) } });
        const { origin } = new URL(workbench.page.url());
        workbench.page.on('dialog', dialog => {
            dialogs.push(dialog.message());
            void dialog.dismiss();
        });
        // The editor's own parts come from it, and for pages such as ours from an address of its own that it answers itself.
        workbench.page.on('request', request => { if (/^https?:/.test(request.url()) && !request.url().startsWith(origin) && !new URL(request.url()).hostname.endsWith('.vscode-cdn.net')) foreign.push(request.url()); });
        writeFileSync(join(workbench.workspace, '../secret.md'), 'secret');
        await workbench.openFile('return.journey');
        await workbench.command('Journey: Open Preview to the Side');
        map = await MapView.drawn(workbench);
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    it('is text in the map and in the table, whatever it says in its fields and is called', async () => {
        await workbench.openFile(hostileName);
        await eventually('the map says it', async () => (await map.words()).includes('<script>alert(1)</script>'));
        await map.focus(map.page.locator('[data-as=table]'));
        await workbench.page.keyboard.press('Enter');
        const table = await map.table();
        assert.ok((await table.innerText()).includes('<script>alert(1)</script>'));
        assert.equal(await map.page.locator('body :is(script:not([nonce]), img, iframe, object, embed)').count(), 0);
        assert.deepEqual([dialogs, foreign, workbench.refusals], [[], [], []]);
    });

    it('stands on a page that may load nothing but its own parts', async () => {
        const policy = await map.page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
        const origin = /style-src ([^;]+)/.exec(policy!)![1]!;
        assert.match(origin, /^('self' )?https:\/\/\S+$/);
        assert.equal(policy!.replace(/'nonce-[\w+/=-]{22,24}'/, `'nonce-…'`), `default-src 'none'; script-src 'nonce-…'; style-src ${origin}; font-src ${origin}; base-uri 'none'; form-action 'none'`);
    });

    it('leads to a page after the question of the editor, to a file of the folder, and nowhere else', async () => {
        await workbench.editor().locator('.view-line').first().click();
        await workbench.openFile('links.journey');
        const table = map.page.locator('#sheet table');
        await table.filter({ hasText: 'A secret' }).waitFor({ timeout: 30_000 });
        await map.page.locator('#sheet details').evaluateAll(all => all.forEach(one => one.setAttribute('open', '')));
        assert.deepEqual(await map.page.locator('#sheet a').evaluateAll(all => all.map(link => link.getAttribute('href'))), ['https://example.org/page']);
        assert.deepEqual(await map.page.locator('#sheet [role=link]').allTextContents(), ['library.journey', '../secret.md']);

        const question = workbench.page.locator('.monaco-dialog-box', { hasText: 'https://example.org/page' });
        // The editor listens for clicks on links a moment after the page is there.
        await eventually('the editor asks', async () => {
            await map.page.locator('#sheet a').click();
            return question.waitFor({ timeout: 5_000 }).then(() => true, () => false);
        }, 30_000);
        await question.getByRole('button', { name: 'Cancel' }).click();
        await question.waitFor({ state: 'hidden' });

        await map.page.locator('#sheet [role=link]', { hasText: '../secret.md' }).click();
        await workbench.notice('There is no file').waitFor();
        await map.page.locator('#sheet [role=link]', { hasText: 'library.journey' }).click();
        await workbench.page.locator('.tab[data-resource-name="library.journey"]').waitFor();
        assert.equal(await workbench.page.locator('.tab[data-resource-name="secret.md"]').count(), 0);
        assert.deepEqual([dialogs, foreign], [[], []]);
    });

    it('is presented by the keyboard, column by column', async () => {
        await workbench.editor().locator('.view-line').first().click();
        await workbench.openFile('return.journey');
        await workbench.command('Journey: Present Journey');
        const where = map.page.locator('.present[open] .where');
        await where.filter({ hasText: '1 / 11' }).waitFor({ timeout: 30_000 });
        await eventually('the keys go to the presentation', async () => {
            await workbench.page.keyboard.press('End');
            return (await where.innerText()).startsWith('11 / 11');
        });
        await workbench.page.keyboard.press('ArrowLeft');
        await where.filter({ hasText: '10 / 11' }).waitFor();
        await workbench.page.keyboard.press('Escape');
        await map.page.locator('.present').waitFor({ state: 'hidden' });
    });
});
