import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('In step with the text', function () {
    this.timeout(120_000);
    let workbench: Workbench;
    let map: MapView;

    before(async function () {
        workbench = await openEditor(this);
        await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        mkdirSync(join(workbench.workspace, '.vscode'), { recursive: true });
        await workbench.openFile('return.journey');
        await workbench.command('Journey: Open Preview to the Side');
        map = await MapView.drawn(workbench);
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    const set = (sync: string): void => writeFileSync(join(workbench.workspace, '.vscode/settings.json'), JSON.stringify({ 'journey.preview.sync': sync }));
    const ringed = (thing: string): Promise<void> => eventually(`${thing} is ringed`, async () => await map.ringed() === thing);
    const backToText = (): Promise<void> => workbench.command('View: Focus First Editor Group');
    const button = (title: string) => workbench.page.locator(`.editor-actions a[aria-label^="${title}"]`).first();

    async function share(way: string): Promise<void> {
        const [button, more] = ['#share', '#more'].map(id => map.page.locator(id)) as [Locator, Locator];
        await eventually('the menu is open', async () => {
            if (!await button.isVisible()) await more.click({ timeout: 2_000 }).catch(() => undefined);
            await button.click({ timeout: 2_000 }).catch(() => undefined);
            return map.page.locator(`[data-share=${way}]`).isVisible();
        });
        await map.page.locator(`[data-share=${way}]`).click();
    }

    it('the map leads nowhere where neither leads, and the caret rings nothing', async () => {
        await workbench.goToText('return.journey', 'touchpoint register');
        await ringed('column.register');
        set('off');
        await eventually('the ring is gone as soon as the setting is there', async () => await map.ringed() === undefined);
        const before = await workbench.caret();
        await workbench.type(' ');
        await eventually('the caret has gone on', async () => await workbench.caret() !== before);
        const caret = await workbench.caret();
        await map.column('parcel').first().locator('text').first().click();
        await ringed('column.parcel');
        await backToText();
        assert.equal(await workbench.caret(), caret);
    });

    it('the text alone leads, and a click only rings', async () => {
        set('textToMap');
        await ringed('column.register');
        await map.column('parcel').first().locator('text').first().click();
        await ringed('column.parcel');
        await backToText();
        assert.match(await workbench.caret(), new RegExp(`^Ln ${workbench.lineOf('return.journey', 'touchpoint register')}, `));
        set('both');
        await workbench.command('File: Revert File');
    });

    it('a library that is edited in another editor, and not saved, changes the map that stays beside it', async () => {
        await workbench.openFile('library.journey');
        await workbench.goToText('library.journey', 'Walter Brandt');
        await workbench.type('Old ');
        await map.shows('Old Walter Brandt');
        await map.shows('Parcel arrives');
        await workbench.command('File: Revert File');
        await eventually('the map is as it was', async () => !(await map.words()).includes('Old Walter'));
    });

    it('a link leads back to the thing, after VS Code’s own question', async () => {
        await workbench.openFile('return.journey');
        await workbench.goToText('return.journey', 'touchpoint register');
        await ringed('column.register');
        await share('link');
        const copied = () => workbench.page.evaluate(() => navigator.clipboard.readText());
        await eventually('the clipboard has a link', async () => (await copied()).includes('://'));
        const link = await copied();
        // The editor opens files beside what has the keyboard.
        await backToText();
        assert.match(link, /:\/\/journey-as-code\.journey-as-code\/open\?file=return\.journey&journey=ReturnOrder&thing=column\.register$/);
        await workbench.openFile('return-to-be.journey');
        await map.shows('June 2027');
        await openLink(link);
        await workbench.page.locator('.tab.active[data-resource-name="return.journey"]').waitFor();
        await eventually('the name is selected', async () => (await workbench.caret()).includes(`(${'register'.length} selected)`));
        await ringed('column.register');
        await openLink(link.replace('return.journey', '../../etc/hosts.journey'));
        await workbench.notice('which is no .journey file of a folder').waitFor();
    });

    async function openLink(link: string): Promise<void> {
        const input = workbench.page.locator('.quick-input-widget input[type=text]');
        await workbench.page.keyboard.press('F1');
        await input.fill('>Developer: Open URL');
        await workbench.page.locator('.quick-input-list .monaco-list-row[aria-label^="Developer: Open URL"]').first().click();
        await workbench.page.locator('.quick-input-widget').filter({ hasText: /URL/ }).waitFor();
        await input.fill(link);
        await input.press('Enter');
        await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open' }).click();
    }

    it('a picture of the map goes into the clipboard, and its text', async () => {
        await share('picture');
        const types = () => workbench.page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
        await eventually('the clipboard has a picture', async () => (await types()).join() === 'image/png', 30_000);
        await share('svg');
        await eventually('the clipboard has the text', async () => (await workbench.page.evaluate(() => navigator.clipboard.readText())).startsWith('<svg '));
    });

    it('a pinned preview keeps its journey beside that of another one, over a reload too', async () => {
        await map.page.locator('body').click({ position: { x: 5, y: 300 } });
        await button('Pin Preview').click();
        await button('Unpin Preview').waitFor();
        await backToText();
        await workbench.openFile('return-to-be.journey');
        await workbench.command('Journey: Open Preview to the Side');
        const tab = (title: string) => workbench.page.locator(`.tab[aria-label^="${title}"]`);
        await tab('Preview Sending back what does not fit, June 2027').waitFor();
        await tab('[Preview] Sending back what does not fit').waitFor();
        await workbench.reload();
        await tab('Preview Sending back what does not fit, June 2027').waitFor();
        await tab('[Preview] Sending back what does not fit').click();
        await button('Unpin Preview').waitFor({ timeout: 30_000 });
    });
});
