import assert from 'node:assert/strict';
import { decode } from 'fast-png';
import { exportFormats } from '../../src/print/formats/index.ts';
import { exportJourney, listFormats, type ExportParams } from '../../src/protocol/lsp.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';
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
        const formats = await client.connection.sendRequest(listFormats);
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
        assert.deepEqual(warnings, ['These letters are in no font at hand: 漢字. On the command line, --font file.ttf brings one that has them.']);
    });

    it('answers nothing where there is no such file, format or journey', async () => {
        assert.equal(await exported('gif'), null);
        assert.equal(await exported('svg', { uri: client.uri('none.journey') }), null);
        await client.open('empty.journey', '');
        assert.equal(await exported('svg', { uri: client.uri('empty.journey') }), null);
    });
});
