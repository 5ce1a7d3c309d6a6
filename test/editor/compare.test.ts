import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MapView } from './map-view.ts';
import { commitAll, keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('Compare With… at the screen', function () {
    this.timeout(120_000);
    let workbench: Workbench;
    let map: MapView;

    before(async function () {
        workbench = await openEditor(this, { git: true });
        await workbench.openFile('return.journey');
        await workbench.page.locator('.editor-actions a[aria-label^="Open Preview to the Side"]').click({ timeout: 30_000 });
        map = await MapView.drawn(workbench);
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    const strip = (part: string) => map.page.locator(`#comparison ${part}`);
    const says = (part: string, words: RegExp) => eventually(`the strip says ${words}`, async () => words.test(await strip(part).innerText({ timeout: 2_000 }).catch(() => '')), 30_000);
    const rows = () => workbench.page.locator('.quick-input-list .monaco-list-row');

    it('shows what is not committed yet, as it is typed, and nothing any more once it is', async () => {
        await workbench.ask('Journey: Compare With', 'Last Commit');
        await says('.with', /the last commit/);
        await says('.sum', /No differences/);
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.type('Happily ');
        await map.shows('Happily Drops');
        await map.page.locator('[id="changes~column.dropOff"]').waitFor();
        await says('.place', /^1$/);
        await strip('[data-step=next]').click();
        await says('.change', /Happily Drops the parcel/);
        await workbench.goTo(1);
        await workbench.command('File: Save');
        await eventually('the file is saved', async () => readFileSync(join(workbench.workspace, 'return.journey'), 'utf8').includes('Happily Drops'));
        commitAll(workbench.workspace, 'Happier');
        await map.page.locator('[id="changes~column.dropOff"]').waitFor({ state: 'detached', timeout: 30_000 });
        await says('.sum', /No differences/);
    });

    it('offers the commits of the file, another persona and the other journeys, and stops', async () => {
        await workbench.ask('Journey: Compare With', 'Another Commit');
        await rows().filter({ hasText: 'As it was' }).first().click();
        await says('.with', /commit [0-9a-f]{7}/);
        await says('.place', /^1$/);
        await workbench.ask('Journey: Compare With', 'Another Persona');
        await rows().filter({ hasText: 'in front of Walter Brandt' }).first().click();
        await says('.with', /Walter Brandt/);
        await workbench.ask('Journey: Compare With', 'Stop Comparing');
        await map.page.locator('#comparison').waitFor({ state: 'hidden' });
    });

    it('says in one sentence why a file cannot be compared with a commit', async () => {
        await workbench.addFile('new.journey', 'journey New "Not committed" {\n  touchpoint a "A" { feels fine 0 }\n}\n');
        await workbench.openFile('new.journey');
        await map.shows('Not committed');
        await workbench.ask('Journey: Compare With', 'Last Commit');
        await workbench.notice('new.journey is not in the last commit.').waitFor({ timeout: 30_000 });
    });
});
