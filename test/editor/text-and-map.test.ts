import assert from 'node:assert/strict';
import { MapView } from './map-view.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

describe('Text and map', function () {
    this.timeout(60_000);
    let workbench: Workbench;
    let map: MapView;

    before(async function () {
        workbench = await openEditor(this);
        await workbench.openFile('return.journey');
        await workbench.command('Journey: Open Preview to the Side');
        map = await MapView.drawn(workbench);
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    it('a click on a card selects its name in the source', async () => {
        await map.column('register').first().locator('text').first().click();
        await eventually('the name is selected', async () => (await workbench.caret()).includes(`(${'register'.length} selected)`));
        const line = workbench.lineOf('return.journey', 'touchpoint register');
        assert.match(await workbench.caret(), new RegExp(`^Ln ${line}, `));
    });

    it('the keyboard walks through the map, and Enter selects the source', async () => {
        await workbench.goTo(1);
        await map.column('register').first().locator('text').first().click();
        await eventually('the name is selected', async () => (await workbench.caret()).includes('selected'));
        // The text takes the keyboard a moment after it has shown the name.
        await workbench.hasFocus();
        await map.focus(map.page.locator('#bar button:visible').last());
        for (const key of ['Tab', 'ArrowRight', 'ArrowRight']) await workbench.page.keyboard.press(key);
        const cell = map.page.locator('svg :focus');
        assert.match(await cell.getAttribute('aria-label') ?? '', /^Drops the parcel at the shop, touchpoint/);
        assert.equal(await cell.evaluate(one => getComputedStyle(one).outlineStyle), 'solid');
        await workbench.page.keyboard.press('Enter');
        await eventually('the name is selected', async () => (await workbench.caret()).includes(`(${'dropOff'.length} selected)`));
        assert.match(await workbench.caret(), new RegExp(`^Ln ${workbench.lineOf('return.journey', 'touchpoint dropOff')}, `));
    });

    it('the table stands in place of the map, follows the text and leads to the source', async () => {
        await map.page.getByRole('button', { name: 'Table' }).click();
        const table = await map.table();
        await table.getByRole('rowheader', { name: 'Registers the return' }).click();
        await eventually('the name is selected', async () => (await workbench.caret()).includes(`(${'register'.length} selected)`));
        await workbench.goToText('return.journey', 'Registers the return');
        await workbench.type('Gladly ');
        await table.getByRole('rowheader', { name: 'Gladly Registers the return' }).waitFor();
        assert.equal(await map.page.locator('#sheet > svg').count(), 0);
        assert.deepEqual(await map.page.locator('.tone').evaluateAll(tones => tones.filter(tone => getComputedStyle(tone).backgroundColor === 'rgba(0, 0, 0, 0)').length), 0);
        await map.focus(map.page.getByRole('button', { name: 'Table' }));
        await workbench.page.keyboard.press('t');
        await map.column('register').first().waitFor();
        await map.shows('Gladly Registers');
        await workbench.goToText('return.journey', 'touchpoint register');
        await workbench.command('File: Revert File');
        await eventually('the map is as it was', async () => !(await map.words()).includes('Gladly'));
    });

    it('the export of the bar asks for a format, of the journey that is shown', async () => {
        await map.page.locator('#export').click();
        await workbench.page.locator('.quick-input-list .monaco-list-row[aria-label^="PDF"]').first().waitFor();
        await workbench.page.keyboard.press('Escape');
    });

    it('the caret in a thing rings it and brings it into view', async () => {
        for (const [text, thing] of [['Bank line', 'column.refund'], ['Quick this time!', 'column.parcel']] as const) {
            await workbench.goToText('return.journey', text);
            await eventually(`${thing} is ringed`, async () => (await map.ringed() ?? '').startsWith(thing));
            await eventually(`${thing} is in view`, () => map.page.locator('svg .ringed').first().evaluate(node => {
                const { left, right, top, bottom } = node.getBoundingClientRect();
                return left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
            }));
        }
    });

    it('the map follows the journey in use', async () => {
        await workbench.openFile('return-to-be.journey');
        await map.shows('June 2027');
        await workbench.page.locator('.tab[data-resource-name="return.journey"]').click();
        await eventually('the first journey is back', async () => !(await map.words()).includes('June 2027'));
    });

    it('of two journeys in a file the map shows the one at the caret', async () => {
        const journey = (name: string) => `journey ${name} "The ${name} one" as-is {\n  phase P during {\n    action a "In the ${name} one"\n  }\n}\n`;
        await workbench.addFile('two.journey', journey('first') + journey('second'));
        await workbench.openFile('two.journey');
        await map.shows('In the first one');
        await workbench.goToText('two.journey', 'In the second');
        await map.shows('In the second one');
    });

    it('a file without a journey gets a sentence', async () => {
        await workbench.addFile('empty.journey', '\n');
        await workbench.openFile('empty.journey');
        await map.page.locator('#message').filter({ hasText: 'has no journey' }).waitFor();
    });

    it('text stays text', async () => {
        const title = '</text><script>document.body.id="pwned"</script>&amp; <img src=x onerror=alert(1)>';
        await workbench.addFile('hostile.journey', `journey H ${quoted(title)} as-is {\n  phase P ${quoted(title)} during {\n    action a ${quoted(title)} {\n      pain p ${quoted(title)} high\n    }\n  }\n}\n`);
        await workbench.openFile('hostile.journey');
        await map.shows('</text>');
        const page = await map.page.locator('body').evaluate(body => ({ id: body.id, scripts: body.querySelectorAll('svg script, svg img, #sheet script').length }));
        assert.deepEqual(page, { id: '', scripts: 0 });
    });

    it('the map wears the colours of the editor, light and dark', async () => {
        await workbench.page.locator('.tab[data-resource-name="return.journey"]').click();
        for (const turn of ['before', 'after']) {
            if (turn === 'after') await workbench.command('Preferences: Toggle between Light/Dark Themes');
            await eventually('sheet and editor have one colour', async () => (await map.colours()).sheet === await workbench.background());
            await eventually('the title stands out', async () => {
                const { sheet, title } = await map.colours();
                return contrast(sheet, title) >= 4.5;
            });
        }
    });

    it('survives a reload of the window, as the table that was chosen and as the map at the same zoom', async function () {
        this.timeout(120_000);
        await workbench.page.locator('.tab[data-resource-name="return.journey"]').click();
        await map.shows('Parcel arrives');
        await workbench.goToText('return.journey', 'Bank line');
        await eventually('the map went along', async () => (await map.ringed() ?? '').startsWith('column.refund'));
        await map.column('refund').first().hover();
        const first = await map.look();
        await workbench.page.keyboard.down('Control');
        await workbench.page.mouse.wheel(0, -100);
        await workbench.page.keyboard.up('Control');
        await eventually('the map is larger', async () => (await map.look()).width > first.width);
        const { width } = await map.look();
        await map.page.getByRole('button', { name: 'Table' }).click();
        await map.table();
        await workbench.reload();
        await map.table(60_000);
        await map.page.getByRole('button', { name: 'Map' }).click();
        await map.column().first().waitFor();
        await map.shows('Parcel arrives');
        assert.equal((await map.look()).width, width);
    });

    it('the page breaks no rule of its own content security policy', async () => {
        const refused = workbench.refusals.filter(words => !words.startsWith('Applying inline style'));
        assert.deepEqual(refused, []);
        const styled = await map.page.locator('body').evaluate(body => body.querySelectorAll('style, svg [style]').length);
        assert.equal(styled, 0);
    });
});

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** The contrast of two opaque colours as a browser writes them, by WCAG 2.2. */
function contrast(one: string, other: string): number {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
    const [red, green, blue] = colour.match(/\d+/g)!.map(part => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
