import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import type { Workbench } from './workbench.ts';

describe('npm start in an editor', function () {
    this.timeout(60_000);
    let workbench: Workbench;

    before(async function () {
        process.env['JOURNEY_OPEN_PREVIEW'] = '1';
        workbench = await openEditor(this, { developed: true });
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => {
        delete process.env['JOURNEY_OPEN_PREVIEW'];
        return workbench?.close();
    });

    it('shows the map of this checkout beside the sample as soon as the sample is open', async () => {
        await workbench.openFile('return.journey');
        const map = await MapView.drawn(workbench);
        await map.shows('Parcel arrives');
    });
});
