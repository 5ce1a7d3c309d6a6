import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('The live map', function () {
    this.timeout(60_000);
    let workbench: Workbench;
    let map: MapView;

    before(async function () {
        workbench = await openEditor(this);
        await workbench.openFile('return.journey');
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    it('opens beside the text by the button in its title, with every column of the journey', async () => {
        await workbench.page.locator('.editor-actions a[aria-label^="Open Preview to the Side"]').click({ timeout: 30_000 });
        map = await MapView.drawn(workbench);
        const text = readFileSync(join(workbench.workspace, 'return.journey'), 'utf8');
        const titles = [...text.matchAll(/^ +(?:touchpoint|action) \w+ "(.+)"/gm)].map(([, title]) => title!);
        assert.equal(titles.length, 10);
        for (const title of titles) await map.shows(title);
    });

    it('stands beside a text in colours: a word of the language inside quotes is text', async () => {
        const title = workbench.editor().locator('.view-line span span', { hasText: 'does not fit"' }).first();
        assert.match((await title.innerText()).replaceAll('\u00a0', ' '), /^"Sending back what does not fit"/);
    });

    it('takes no focus: the next key goes into the text', async () => {
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.command('Journey: Open Preview to the Side');
        await workbench.type('Happily ');
        await map.shows('Happily Drops the parcel');
    });

    it('changes only what the text changes: the nodes of other columns stay the same objects', async () => {
        await map.mark();
        await workbench.type('and gladly ');
        await map.shows('Happily and gladly Drops');
        const replaced = await map.replaced();
        assert.deepEqual(replaced.filter(id => !id.includes('dropOff')), []);
        assert.equal(await map.column('register').first().evaluate(node => 'marked' in node), true);
    });

    it('keeps its zoom and its place while the text changes', async () => {
        await map.column('register').first().hover();
        const first = await map.look();
        await workbench.page.keyboard.down('Control');
        await workbench.page.mouse.wheel(0, -200);
        await workbench.page.keyboard.up('Control');
        // A turn of the wheel is sent and not awaited: what comes of it is.
        await eventually('the map is larger', async () => (await map.look()).width > first.width);
        const zoomed = await settled(() => map.look());
        await workbench.page.mouse.wheel(150, 90);
        await eventually('the map has moved', async () => (await map.look()).left !== zoomed.left);
        const before = await settled(() => map.look());
        assert.ok(before.left > 0 || before.top > 0, 'the map is scrolled');
        await workbench.type('once ');
        await map.shows('gladly once Drops');
        assert.deepEqual(await map.look(), before);
    });

    it('draws what is intact while the text is broken, and says so', async () => {
        await workbench.goToText('return.journey', 'touchpoint refund');
        await workbench.type('touchpoint { pain ');
        await eventually('the editor tells of a problem', async () => !(await workbench.problems()).startsWith('No Problems'));
        await map.page.locator('#broken').waitFor();
        const words = await map.words();
        for (const title of ['Parcel arrives', 'Registers the return', 'Waits for the money']) assert.ok(words.includes(title), title);
        await workbench.command('File: Revert File');
        await map.page.locator('#broken').waitFor({ state: 'hidden' });
        await map.shows('Refund arrives');
    });

    it('shows what an imported file says as soon as it is saved, by whomever', async () => {
        const library = join(workbench.workspace, 'library.journey');
        writeFileSync(library, readFileSync(library, 'utf8').replace('"Walter Brandt"', '"Walter of old"'));
        await map.shows('Walter of old');
    });
});

/** The answer once it is the same twice: scrolling glides. */
async function settled<T>(ask: () => Promise<T>): Promise<T> {
    let last = await ask();
    await eventually('nothing moves', async () => {
        const now = await ask();
        const same = JSON.stringify(now) === JSON.stringify(last);
        last = now;
        return same;
    });
    return last;
}
