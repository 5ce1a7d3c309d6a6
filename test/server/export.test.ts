import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode } from 'fast-png';
import { exportFormats } from '../../src/print/formats/index.ts';
import { exportJourney, listFormats, type ExportParams } from '../../src/protocol/lsp.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { readPdf } from '../support/read-pdf.ts';
import { buildPrograms } from '../support/served.ts';

const two = 'journey Buy "Buy a lamp" { touchpoint order "Orders" }\njourney Back "Send it back" { action pack "Packs 漢字" }\n';

describe('Export over LSP', function () {
    this.timeout(60_000);
    let client: LanguageClient;
    before(buildPrograms);
    beforeEach(async () => {
        client = await startClient({}, ['dist/server.cjs', '--stdio']);
        await client.open('two.journey', two);
    });
    afterEach(() => client.stop());

    const exported = async (format: string, wish: Partial<ExportParams> = {}) => {
        const answer = await client.connection.sendRequest(exportJourney, { uri: client.uri('two.journey'), format, ...wish });
        return answer && { ...answer, bytes: Buffer.from(answer.bytes, 'base64') };
    };

    it('has the formats of the command line, each with its use in words', async () => {
        const { formats } = (await client.connection.sendRequest(listFormats, { uri: client.uri('two.journey') }))!;
        assert.deepEqual(formats.map(({ name }) => name), exportFormats.map(({ name }) => name));
        for (const { use } of formats) assert.match(use, /^[A-Z].*[^.]$/);
    });

    it('writes each of them, of the journey that is meant', async () => {
        for (const { name } of exportFormats) {
            const first = await exported(name, { offset: two.indexOf('Orders') });
            const second = await exported(name, { offset: two.indexOf('Packs') });
            assert.ok(first!.bytes.length > 40, name);
            assert.notDeepEqual(first!.bytes, second!.bytes, name);
        }
        assert.equal(JSON.parse(String((await exported('json', { journey: 'Back' }))!.bytes)).title, 'Send it back');
    });

    it('draws a PNG in the theme that is chosen, and says what it could not show', async () => {
        const { bytes, warnings } = (await exported('png', { theme: 'dark', journey: 'Back' }))!;
        assert.deepEqual([...decode(bytes).data.slice(0, 3)], [0x1f, 0x1f, 0x1f]);
        assert.deepEqual(warnings, ['These letters are in no font at hand: 漢字, in “Packs 漢字”.']);
    });

    it('tells what of the journey each format can show', async () => {
        await client.open('viewed.journey', 'journey Buy "Buy a lamp" { touchpoint order "Orders" }\nview Board "For the board" of Buy { kind story }\nview Rows of Buy { kind table }\n');
        const { formats, views } = (await client.connection.sendRequest(listFormats, { uri: client.uri('viewed.journey') }))!;
        const pictures = ['map', 'blueprint', 'story'];
        assert.deepEqual(formats.map(({ name, kinds }) => [name, kinds]), [
            ['svg', pictures], ['png', pictures], ['pdf', pictures], ['html', [...pictures, 'table']], ['json', []], ['csv', ['table']], ['markdown', ['table']]
        ]);
        assert.deepEqual(formats.filter(({ papers }) => papers.length > 0).map(({ name, papers, themes }) => [name, papers, themes]), [['pdf', ['a3', 'a4'], ['light']]]);
        assert.deepEqual(views.map(({ name, kind }) => [name, kind]), [[undefined, 'map'], [undefined, 'blueprint'], [undefined, 'story'], [undefined, 'table'], ['Board', 'story'], ['Rows', 'table']]);
        await client.open('empty.journey', '');
        assert.equal(await client.connection.sendRequest(listFormats, { uri: client.uri('empty.journey') }), null);
    });

    it('shows the view or the kind that is chosen, on the paper that is chosen', async () => {
        const uri = client.uri('viewed.journey');
        await client.open('viewed.journey', 'journey Buy "Buy a lamp" { touchpoint order "Orders" { does "Clicks"  thinks "Done?" } }\nview Board of Buy { kind story }\n');
        const words = async (wish: Partial<ExportParams>) => String((await exported('svg', { uri, ...wish }))!.bytes);
        assert.match(await words({}), /Clicks/);
        assert.doesNotMatch(await words({ view: 'Board' }), /Clicks/);
        assert.doesNotMatch(await words({ kind: 'story' }), /Clicks/);
        assert.equal(await exported('svg', { uri, view: 'None' }), null);
        const { pages: [page] } = await readPdf(new Uint8Array((await exported('pdf', { uri, paper: 'a4' }))!.bytes));
        assert.deepEqual([page!.width, page!.height], [841.89, 595.28]);
    });

    it('takes fonts by their addresses, and says which one is none', async () => {
        const font = pathToFileURL(resolve('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf')).href;
        client.write('no.ttf', 'no font');
        const uri = client.uri('hebrew.journey');
        await client.open('hebrew.journey', 'journey A { action one "שלום" }\n');
        assert.deepEqual((await exported('png', { uri, fonts: [font] }))!.warnings, []);
        const { warnings } = (await exported('png', { uri, fonts: [client.uri('no.ttf'), client.uri('none.ttf')], fontAdvice: 'Set one.' }))!;
        assert.deepEqual(warnings.map(sentence => sentence.replace(/The font \S*[/\\]/, 'The font ')),
            ['The font no.ttf is no TrueType or OpenType font.', 'The font none.ttf cannot be read.', 'These letters are in no font at hand: שלום, in “שלום”. Set one.']);
    });

    it('answers nothing where there is no such file, format or journey', async () => {
        assert.equal(await exported('gif'), null);
        assert.equal(await exported('svg', { uri: client.uri('none.journey') }), null);
        await client.open('empty.journey', '');
        assert.equal(await exported('svg', { uri: client.uri('empty.journey') }), null);
    });

    it('has the words of the map in the language of the editor, where the journey says none', async () => {
        await client.stop();
        client = await startClient({}, ['dist/server.cjs', '--stdio'], { locale: 'de-AT' });
        const one = 'touchpoint one "One" { feels glad +1 }';
        await client.open('german.journey', `journey A { ${one} }\n`);
        assert.match(String((await exported('svg', { uri: client.uri('german.journey') }))!.bytes), />wie es sich anfühlt</);
        await client.open('english.journey', `journey A { language en  ${one} }\n`);
        assert.match(String((await exported('svg', { uri: client.uri('english.journey') }))!.bytes), />how it feels</);
    });
});
