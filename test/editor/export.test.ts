import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { decode } from 'fast-png';
import { readPdf } from '../support/read-pdf.ts';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

const title = 'Sending back what does not fit';

describe('Export Map… at the screen', function () {
    this.timeout(120_000);
    let workbench: Workbench;

    before(async function () {
        workbench = await openEditor(this);
        await workbench.openFile('return.journey');
        await eventually('the server is ready', async () => (await workbench.languageStatus()).includes('is ready.'), 60_000);
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    const rows = () => workbench.page.locator('.quick-input-list .monaco-list-row');
    const heading = () => workbench.page.locator('.quick-input-titlebar .quick-input-title').first().innerText();
    const input = () => workbench.page.locator('.quick-input-widget input[type=text]');

    /** Goes through the questions and gives the bytes of the file that is saved, with the names of what could be chosen. */
    async function exported(file: string, format: string, ...answers: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
        await workbench.ask('Journey: Export Map', format);
        for (const answer of answers) await rows().filter({ hasText: answer }).first().click();
        const path = join(workbench.workspace, file);
        await eventually('a name for the file is offered', async () => (await input().inputValue({ timeout: 2_000 }).catch(() => '')).endsWith(`.${file.split('.').at(-1)}`));
        await input().fill(path);
        await input().press('Enter');
        await workbench.notice(`Saved ${file}.`).waitFor({ timeout: 30_000 });
        return new Uint8Array(readFileSync(path));
    }

    /** Opens an XML text as another program does. */
    function xml(bytes: Uint8Array): string {
        return new DOMParser({ onError: onErrorStopParsing }).parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml').documentElement!.textContent!;
    }

    it('asks for the format, what of the journey and the colours, with a way back', async () => {
        await workbench.ask('Journey: Export Map', 'SVG');
        await rows().filter({ hasText: 'The whole map' }).waitFor();
        assert.equal(await heading(), 'Export Map (2/3)');
        assert.deepEqual(await rows().evaluateAll(nodes => nodes.map(node => node.querySelector('.label-name')?.textContent)),
            ['The whole map', 'The blueprint, with what goes on behind the scenes', 'The story, for executives', 'For the board', 'Until the money is back']);
        await rows().filter({ hasText: 'For the board' }).click();
        await rows().filter({ hasText: 'Dark' }).first().waitFor();
        await workbench.page.locator('.quick-input-titlebar [aria-label^="Back"]').click();
        await rows().filter({ hasText: 'The whole map' }).waitFor();
        await workbench.page.keyboard.press('Escape');
    });

    it('writes an SVG of a view, beside the journey and under both names if nothing else is said', async () => {
        await workbench.ask('Journey: Export Map', 'SVG');
        await rows().filter({ hasText: 'For the board' }).click();
        await rows().filter({ hasText: 'Dark' }).first().click();
        await eventually('a name for the file is offered', async () => (await input().inputValue({ timeout: 2_000 }).catch(() => '')) === join(workbench.workspace, 'return-Board.svg'));
        await input().press('Enter');
        await workbench.notice('Saved return-Board.svg.').waitFor({ timeout: 30_000 });
        const bytes = new Uint8Array(readFileSync(join(workbench.workspace, 'return-Board.svg')));
        assert.ok(xml(bytes).includes(title));
        assert.match(new TextDecoder().decode(bytes), /\.f-page\{fill:#1F1F1F\}/);
    });

    it('writes pages for paper', async () => {
        const { info, pages } = await readPdf(await exported('map.pdf', 'PDF', 'The whole map', 'A4'));
        assert.equal(info['Title'], title);
        assert.deepEqual([pages[0]!.width, pages[0]!.height], [841.89, 595.28]);
        assert.ok(pages.length > 1);
    });

    it('writes a page, data and a table for a spreadsheet', async () => {
        const html = new TextDecoder().decode(await exported('map.html', 'HTML', 'The whole map', 'Light and dark'));
        assert.ok(html.startsWith('<!DOCTYPE html>') && new RegExp(`<h1[^>]*>${title}</h1>`).test(html) && html.includes('<svg '));
        assert.equal(JSON.parse(new TextDecoder().decode(await exported('map.json', 'JSON'))).title, title);
        assert.ok(new TextDecoder().decode(await exported('map.csv', 'CSV', 'The whole table')).includes('Drops the parcel'));
    });

    it('says once which letters a picture lacks, and takes the fonts of the setting', async () => {
        await workbench.addFile('hebrew.journey', 'journey Hebrew "שלום" { touchpoint a "One" { feels glad +1 } }\n');
        await workbench.openFile('hebrew.journey');
        const without = await exported('without.png', 'PNG', 'The whole map', 'Light');
        const notice = workbench.notice('Saved without.png.');
        assert.match(await notice.innerText(), /These letters are in no font at hand: שלום, in “שלום”\. The setting "journey\.export\.fonts" names font files that have them\./);
        await notice.getByRole('button', { name: 'Open Setting' }).waitFor();
        copyFileSync('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf', join(workbench.workspace, 'hebrew.ttf'));
        mkdirSync(join(workbench.workspace, '.vscode'), { recursive: true });
        writeFileSync(join(workbench.workspace, '.vscode/settings.json'), JSON.stringify({ 'journey.export.fonts': ['hebrew.ttf'] }));
        let tries = 0;
        let bytes = without;
        await eventually('the setting is known', async () => {
            // A name of its own each time: of a file that is there the editor asks once more.
            bytes = await exported(`with-${++tries}.png`, 'PNG', 'The whole map', 'Light');
            await workbench.command('Notifications: Clear All Notifications');
            return Buffer.compare(bytes, without) !== 0;
        }, 60_000);
        assert.equal(decode(bytes).width, decode(without).width);
    });

    it('opens what was saved', async () => {
        await workbench.openFile('return.journey');
        await exported('open.csv', 'CSV', 'The whole table');
        await workbench.notice('Saved open.csv.').getByRole('button', { name: 'Open', exact: true }).click();
        await workbench.page.locator('.tab.active[data-resource-name="open.csv"]').waitFor({ timeout: 30_000 });
        assert.ok(existsSync(join(workbench.workspace, 'open.csv')));
    });
});
