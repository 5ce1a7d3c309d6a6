import type { FrameLocator, Locator } from 'playwright-core';
import { eventually, type Workbench } from './workbench.ts';

/** The map in the preview, as its reader sees and touches it. */
export class MapView {
    readonly page: FrameLocator;

    private constructor(page: FrameLocator) {
        this.page = page;
    }

    /** The map once it is drawn; the first webview of an editor takes its time. */
    static async drawn(workbench: Workbench): Promise<MapView> {
        const map = new MapView(workbench.webview());
        await map.column().first().waitFor({ timeout: 45_000 });
        return map;
    }

    /** What the map draws of a column, or of every column. */
    column(name?: string): Locator {
        return this.page.locator(name === undefined ? 'svg [data-thing^="column."]' : `svg [data-thing="column.${name}"]`);
    }

    /** The journey in words, once it is shown in place of the map. */
    async table(limit = 30_000): Promise<Locator> {
        const table = this.page.locator('#sheet table');
        await table.waitFor({ timeout: limit });
        return table;
    }

    /** Gives the keyboard to something on the page. */
    async focus(control: Locator): Promise<void> {
        await eventually('the page has the keyboard', async () => {
            await control.focus();
            return control.evaluate(one => document.hasFocus() && document.activeElement === one);
        });
    }

    /** All words of the map, with single spaces. */
    async words(): Promise<string> {
        const lines = await this.page.locator('svg text').allTextContents();
        return lines.join(' ').replaceAll(/\s+/g, ' ');
    }

    async shows(words: string): Promise<void> {
        await eventually(`the map shows “${words}”`, async () => (await this.words()).includes(words));
    }

    /** Writes a word on every node of the map that bears an id: a node that is replaced loses it. */
    async mark(): Promise<void> {
        await this.page.locator('svg [id]').evaluateAll(nodes => nodes.forEach(node => Object.assign(node, { marked: true })));
    }

    /** The ids of the nodes that are not the marked ones. */
    async replaced(): Promise<readonly string[]> {
        return this.page.locator('svg [id]').evaluateAll(nodes => nodes.filter(node => !('marked' in node)).map(node => node.id));
    }

    /** The id of the thing that is ringed. */
    async ringed(): Promise<string | undefined> {
        return this.page.locator('svg .ringed').first().getAttribute('data-thing', { timeout: 2_000 }).catch(() => undefined) as Promise<string | undefined>;
    }

    /** How large the map is, and what of it stands at the top left corner. */
    async look(): Promise<{ readonly width: number; readonly left: number; readonly top: number }> {
        return this.page.locator('#sheet > svg > rect').first().evaluate(ground => ({ width: Math.round(ground.getBoundingClientRect().width), left: Math.round(scrollX), top: Math.round(scrollY) }));
    }

    /** The colour of the sheet and of the journey's title, as the screen has them. */
    async colours(): Promise<{ readonly sheet: string; readonly title: string }> {
        return this.page.locator('svg text').first().evaluate(text => ({
            sheet: getComputedStyle(document.body).backgroundColor,
            title: getComputedStyle(text).fill
        }));
    }
}
