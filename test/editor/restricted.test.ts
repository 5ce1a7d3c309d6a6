import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import type { Workbench } from './workbench.ts';

describe('A folder that the user does not trust', function () {
    this.timeout(60_000);
    let workbench: Workbench;

    before(async function () { workbench = await openEditor(this, { restricted: true }); });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    it('has its live map, too', async () => {
        await workbench.openFile('return.journey');
        await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
        await workbench.command('Journey: Open Preview to the Side');
        const map = await MapView.drawn(workbench);
        await workbench.goToText('return.journey', 'Drops the parcel');
        await workbench.type('Warily ');
        await map.shows('Warily Drops the parcel');
    });
});
