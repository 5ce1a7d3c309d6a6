import assert from 'node:assert/strict';
import { chromium, type Browser, type Page } from 'playwright-core';
import { contrast } from '../support/colour.ts';
import { editorThemes } from '../support/editor-themes.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { buildPrograms, serve, type Served } from '../support/served.ts';

const journey = 'journey Cancel "Cancel a subscription" { touchpoint look "Looks for it" { feels lost -2 feels calm 0 feels glad +2 via App } }';

/** The page as VS Code frames it: its colours as variables on the root, its kind of theme as a class of the body. */
describe('The preview in an editor’s colours', function () {
    this.timeout(30_000);
    let browser: Browser | undefined;
    let served: Served;
    let page: Page;

    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        buildPrograms();
        browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
        served = await serve({ 'a.journey': journey });
        page = await browser.newPage();
        await page.goto(served.address);
        await page.waitForFunction(() => document.querySelector('#sheet svg') !== null);
    });
    after(async () => {
        await browser?.close();
        await served?.stop();
    });

    async function wear(colours: Readonly<Record<string, string>>, kind: string): Promise<void> {
        await page.evaluate(([colours, kind]) => {
            document.body.className = kind;
            for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(`--vscode-${name}`, value);
        }, [colours, kind] as const);
    }

    /** What is drawn: the colours of the ground, of the letters and of the marks on it. */
    async function drawn(): Promise<{ readonly ground: string; readonly texts: readonly string[]; readonly marks: readonly string[] }> {
        const colours = await page.evaluate(() => {
            const of = (selector: string, name: 'fill' | 'stroke'): string[] => [...document.querySelectorAll(`#sheet ${selector}`)].map(one => getComputedStyle(one)[name]);
            return { ground: of('rect.f-page', 'fill'), texts: of('text', 'fill'), marks: [...of('.s-low2', 'stroke'), ...of('.s-zero', 'stroke'), ...of('.s-high2', 'stroke')] };
        });
        return { ground: hex(colours.ground[0]!), texts: colours.texts.map(hex), marks: colours.marks.map(hex) };
    }

    for (const [name, { page: ground, ink, quiet, accent }] of Object.entries(editorThemes)) {
        it(`can be read and has the editor’s own ground: ${name}`, async () => {
            const isLight = contrast(ground, '#000000') > contrast(ground, '#FFFFFF');
            await wear({ 'editor-background': ground, 'editor-foreground': ink, descriptionForeground: quiet, 'textLink-foreground': accent }, isLight ? 'vscode-light' : 'vscode-dark');
            await page.waitForFunction(wanted => getComputedStyle(document.body).getPropertyValue('--journey-page') === wanted, ground.toUpperCase());
            const colours = await drawn();
            assert.equal(colours.ground, ground.toUpperCase());
            assert.ok(colours.texts.length > 5 && colours.marks.length > 2);
            for (const text of colours.texts) assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
            for (const mark of colours.marks) assert.ok(contrast(mark, ground) >= 3, `${mark} on ${ground}`);
        });
    }

    it('is drawn in the foreground alone where the editor is in high contrast', async () => {
        await wear({ 'editor-background': '#000000', 'editor-foreground': '#FFFFFF', contrastBorder: '#6FC3DF' }, 'vscode-high-contrast');
        await page.waitForFunction(() => getComputedStyle(document.body).getPropertyValue('--journey-low2') === '#FFFFFF');
        const { ground, texts, marks } = await drawn();
        assert.deepEqual([ground, new Set([...texts, ...marks])], ['#000000', new Set(['#FFFFFF'])]);
        assert.equal(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--journey-hairline')), '#6FC3DF');
    });

    it('is drawn in the few colours of a system that forces its own', async () => {
        const other = await browser!.newPage({ forcedColors: 'active' });
        await other.goto(served.address);
        await other.waitForFunction(() => document.querySelector('#sheet svg') !== null);
        const colours = await other.evaluate(() => ['.f-page', 'text'].map(part => getComputedStyle(document.querySelector(`#sheet ${part}`)!).fill));
        const [canvas, text] = await other.evaluate(() => ['Canvas', 'CanvasText'].map(colour => {
            document.body.style.cssText += `;forced-color-adjust: none; color: ${colour}`;
            return getComputedStyle(document.body).color;
        }));
        assert.deepEqual(colours, [canvas, text]);
        await other.close();
    });
});

/** `rgb(…)` as `#RRGGBB`. */
function hex(css: string): string {
    return `#${(css.match(/\d+/g) ?? []).slice(0, 3).map(value => Number(value).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
