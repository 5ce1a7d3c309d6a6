import assert from 'node:assert/strict';
import { chromium, type Browser, type Page } from 'playwright-core';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { printSvg } from '../../src/print/svg.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { chromiumArguments, findChromium, need } from '../support/need.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { ofRole, spokenTree, type Spoken } from '../support/spoken-tree.ts';

/** What a screen reader gets of a map is read from the browser's own accessibility tree. */
describe('A map for who cannot see it', function () {
    this.timeout(60_000);
    let browser: Browser;
    let page: Page;
    let german: Journey;

    before(async function () {
        const executablePath = need(this, 'Chromium', findChromium);
        browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
        page = await browser.newPage();
        german = (await readJourneys('test/map/german')).get('Ruecksendung')!;
    });
    after(() => browser?.close());

    async function spoken(journey: Journey, view?: View): Promise<Spoken> {
        await page.setContent(printSvg(drawMap(journey, view), 'light'));
        return spokenTree(page);
    }

    const namesIn = (row: Spoken, role: string): readonly string[] => ofRole(row, role).map(({ name }) => name);

    it('is a document with the journey’s title and its summary', async () => {
        const document = ofRole(await spoken(german), 'graphics-document')[0]!;
        assert.equal(document.name, 'Zurückschicken, was nicht passt');
        assert.equal(document.description, '6 Spalten in 3 Phasen. Tiefpunkt: Meldet die Rücksendung an, −2. Am Ende +2, +1. 3 Pain Points, 1 ohne Chance.');
    });

    it('is a table of its name, with a row for each lane, named at its head', async () => {
        const table = ofRole(await spoken(german), 'table')[0]!;
        assert.equal(table.name, 'Zurückschicken, was nicht passt');
        const rows = ofRole(table, 'row');
        assert.deepEqual(rows.map(row => namesIn(row, 'rowheader')), [
            [], [], ['Touchpoints'], ['Kanäle'], ['Emotionen wie es sich anfühlt'], ['Bewertung wie es beurteilt wird'], ['Handlungen'], ['Gedanken im O-Ton'],
            ['Bedürfnisse und Erwartungen'], ['Pain Points'], ['Pluspunkte'], ['Zeit und Geld'], ['Kennzahlen Ist → Ziel'], ['Chancen verantwortlich, Wert, Initiative']
        ]);
    });

    it('has periods, phases and touchpoints as the heads of its columns', async () => {
        const rows = ofRole(await spoken(german), 'row');
        assert.deepEqual(rows.slice(0, 2).map(row => namesIn(row, 'columnheader')), [
            ['Vor der Rücksendung', 'Bei der Rücksendung', 'Nach der Rücksendung'],
            ['Auspacken und anprobieren, 1–14 Tage', 'Anmelden und abgeben, 1–5 Tage, optional, entfällt für Walter Brandt', 'Warten und Erstattung']
        ].map(names => names.map(name => name.replaceAll(/(\d) (?=Tage)/g, '$1\u00a0'))));
        assert.deepEqual(namesIn(rows[2]!, 'columnheader').map(name => name.split(',')[0]), [
            'Paket kommt an', 'Probiert an', 'Meldet die Rücksendung an', 'Gibt das Paket im Paketshop ab', 'Wartet auf das Geld', 'Bekommt einen Größentipp'
        ]);
    });

    it('says what the faces say, column by column', async () => {
        const row = ofRole(await spoken(german), 'row').find(one => namesIn(one, 'rowheader')[0]?.startsWith('Emotionen'))!;
        assert.deepEqual(namesIn(row, 'cell'), [
            'Aylin Demir: plus eins, gespannt, berichtet. Walter Brandt: plus eins, erfreut, berichtet',
            'Aylin Demir: minus eins, enttäuscht, berichtet. Walter Brandt: minus eins, verärgert, angenommen',
            'Aylin Demir: minus eins, genervt, gemessen. Walter Brandt: minus zwei, verloren, gemessen',
            'Aylin Demir: plus eins, erleichtert, berichtet. Walter Brandt: neutral, ruhig, berichtet',
            'Aylin Demir: minus zwei, besorgt, berichtet. Walter Brandt: minus zwei, unruhig, berichtet',
            'Aylin Demir: plus zwei, überrascht, berichtet. Walter Brandt: plus eins, zufrieden, berichtet'
        ]);
    });

    it('says what the other signs say behind the words', async () => {
        const cells = namesIn(await spoken(german), 'cell').map(name => name.replaceAll('\u00a0', ' '));
        for (const name of [
            'Größentabelle stimmt bei jedem vierten Teil nicht, mittlerer Schweregrad, gemessen',
            'Passt laut Größentabelle, Erwartung nicht erfüllt',
            'wartet 9,2 Tage, eine Nachricht alle 3 Tage'
        ]) assert.ok(cells.includes(name), `${name} is not among ${cells.join('\n')}`);
    });

    it('hides the curve and its scale, which the cells tell', async () => {
        const tree = await spoken(german);
        assert.ok(await page.locator('[id="emotion~lines"] path').count() > 0);
        assert.deepEqual(ofRole(tree, 'StaticText').filter(({ name }) => /^[+−±][012]$/.test(name)), []);
    });

    const blueprint: View = { name: '', title: '', kind: 'blueprint', lanes: [], personas: [], phases: [] };
    for (const [about, read] of Object.entries<() => Promise<readonly Journey[]>>({
        'a short journey in German': async () => [german],
        'the examples': async () => [...(await readJourneys('examples/return')).values(), ...(await readJourneys('examples/heat-pump')).values()],
        'generated journeys': async () => [1, 2, 3].map(seed => generateJourney({ seed, columns: 9, personas: seed, words: 'plain' }))
    })) {
        it(`loses no word and has nothing between its cells: ${about}`, async () => {
            for (const journey of await read()) {
                for (const view of [undefined, blueprint]) {
                    const table = ofRole(await spoken(journey, view), 'table')[0]!;
                    const cells = ['cell', 'columnheader', 'rowheader'].flatMap(role => ofRole(table, role));
                    const inCells = cells.flatMap(cell => ofRole(cell, 'StaticText'));
                    assert.equal(inCells.length, ofRole(table, 'StaticText').length, 'text between the cells');
                    for (const cell of cells) {
                        const said = new Set(wordsOf(cell.name));
                        const lost = ofRole(cell, 'StaticText').flatMap(({ name }) => wordsOf(name)).filter(word => !said.has(word));
                        assert.deepEqual(lost, [], `of "${cell.name}"`);
                    }
                }
            }
        });
    }

    it('counts the columns of cells that span several, or that stand behind empty ones', async () => {
        await spoken(german);
        const places = await page.locator('[id="phases"] > g').evaluateAll(cells => cells.map(cell => [cell.getAttribute('aria-colindex'), cell.getAttribute('aria-colspan')]));
        assert.deepEqual(places, [['2', '2'], ['4', '2'], ['6', '2']]);
        const gains = await page.locator('[id="metrics"] > g').evaluateAll(cells => cells.map(cell => cell.getAttribute('aria-colindex')));
        assert.deepEqual(gains, ['1', '3', '6']);
    });
});

/** The words of a text, without marks and case. */
function wordsOf(text: string): readonly string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
