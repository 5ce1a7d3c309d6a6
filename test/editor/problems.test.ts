import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('Problems on the map in the editor', function () {
    this.timeout(60_000);
    let workbench: Workbench;
    let map: MapView;
    let badges: Locator;

    before(async function () {
        workbench = await openEditor(this);
        await workbench.openFile('return.journey');
        await workbench.command('Journey: Open Preview to the Side');
        map = await MapView.drawn(workbench);
        badges = map.page.locator('.problems button');
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    const told = () => badges.evaluateAll(all => all.map(badge => badge.ariaLabel ?? ''));
    const undo = async () => {
        await workbench.page.locator('.tab[data-resource-name="return.journey"]').click();
        await workbench.command('Undo');
    };

    it('a finding has a badge on its column; its fix is applied from there, the keyboard stays, and one undo takes it back', async () => {
        await eventually('both findings have a badge', async () => (await told()).length === 2);
        const before = await told();
        assert.match(before[1]!, /^1 warning at “Refund arrives”: No opportunity addresses/);
        await map.focus(badges.nth(1));
        await workbench.page.keyboard.press('Enter');
        const fixes = map.page.locator('#problem:popover-open button');
        await fixes.first().waitFor();
        await eventually('the keyboard is at a fix', () => map.page.locator('#problem').evaluate(popover => popover.contains(document.activeElement)).then(async isIn => {
            if (!isIn) await workbench.page.keyboard.press('Enter');
            return isIn;
        }));
        await workbench.page.keyboard.press('Enter');
        await eventually('the finding is gone', async () => (await told()).length === 1);
        assert.equal(await map.page.locator('body').evaluate(() => document.hasFocus()), true);
        assert.match(await map.page.locator('svg :focus').getAttribute('aria-label') ?? '', /^Refund arrives/);
        await undo();
        await eventually('the finding is back', async () => (await told()).join() === before.join());
        await eventually('nothing else was changed', async () => await workbench.page.locator('.tab.dirty').count() === 0);
    });

    it('a column that the text breaks is shown as it was last understood', async () => {
        await workbench.goToText('return.journey', 'touchpoint register');
        await workbench.type('"');
        await map.page.locator('.veil').first().waitFor();
        assert.match(await map.column('register').first().getAttribute('aria-label') ?? '', /as last understood$/);
        assert.equal(await map.page.locator('.veil').count(), 1);
        await eventually('its error is told on it', async () => (await told()).some(label => label.includes('error at “Registers the return”')));
        await workbench.command('Undo');
        await map.page.locator('.veil').first().waitFor({ state: 'detached' });
    });
});
