import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { keepScreen, openEditor } from './open-editor.ts';
import { eventually, type Workbench } from './workbench.ts';

const notes = [
    '# Notes',
    '',
    '```journey',
    'journey Try "Tries it" {',
    '  touchpoint look "A first look" { feels glad +1 }',
    '}',
    '```',
    '',
    'As it is today:',
    '',
    '```journey',
    'import "return.journey"',
    'ReturnOrder',
    '```',
    '',
    '```journey',
    'journey Broken "<img src=x onerror=alert(1)>" {',
    '  touchpoint whole "What is intact"',
    '  touchpoint { pain',
    '}',
    '```'
].map(line => `${line}\n`).join('');

describe('A journey in a Markdown file', function () {
    this.timeout(90_000);
    let workbench: Workbench;
    let page: FrameLocator;

    before(async function () {
        workbench = await openEditor(this, { files: { 'notes.md': notes } });
        await workbench.openFile('notes.md');
        await workbench.command('Markdown: Open Preview to the Side');
        page = workbench.webview();
        await page.locator('.journey-map svg').nth(2).waitFor({ timeout: 60_000 });
    });
    afterEach(async function () { await keepScreen(this, workbench); });
    after(() => workbench?.close());

    const words = async (index: number): Promise<string> => (await page.locator('.journey-map').nth(index).locator('text').allTextContents().catch(() => [])).join(' ').replaceAll(/\s+/g, ' ');
    const shows = (index: number, wanted: string) => eventually(`map ${index + 1} shows “${wanted}”`, async () => (await words(index)).includes(wanted), 30_000);

    it('is drawn in the preview, in the colours of the theme and with the marks that keep text and preview in step', async () => {
        await shows(0, 'A first look');
        const place = await page.locator('.journey-map').first().evaluate(map => {
            const { parentElement, firstElementChild } = map as HTMLElement;
            return { line: parentElement!.dataset['line'], inStep: parentElement!.matches('.code-line'), ground: getComputedStyle(firstElementChild!.querySelector('rect.f-page')!).fill };
        });
        assert.deepEqual([place.line, place.inStep, place.ground], ['2', true, await workbench.background()]);
    });

    it('is drawn from a file that the block imports', () => shows(1, 'Registers the return'));

    it('is drawn as far as it is intact where the text is broken, and the first mistake is said with its line; what it says stays text', async () => {
        await shows(2, 'What is intact');
        await shows(2, '<img src=x onerror=alert(1)>');
        assert.match(await page.locator('.journey-says').innerText(), /^Line 19: /);
        assert.equal(await page.locator('img').count(), 0);
        assert.deepEqual(workbench.refusals, []);
    });

    it('follows an edit', async () => {
        await workbench.goToText('notes.md', 'A first look');
        await workbench.type('Truly ');
        await shows(0, 'Truly A first look');
    });

    it('follows an edit of the file that is imported, before it is saved', async () => {
        await workbench.openFile('return.journey');
        await workbench.goToText('return.journey', 'Registers the return');
        await workbench.type('Quickly ');
        await shows(1, 'Quickly Registers the return');
    });
});
