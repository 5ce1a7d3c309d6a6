import assert from 'node:assert/strict';
import type { LocationLink } from 'vscode-languageserver-protocol';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { serveTexts } from '../support/served-files.ts';

const journey = 'import "library.journey"\njourney Buy "Buy" { personas Ada touchpoint order "Orders" }\n';

describe('Files that are on no disk', function () {
    this.timeout(60_000);
    let client: LanguageClient;

    before(async () => { client = await startClient({ 'library.journey': 'persona Ada "Ada"\n' }); });
    after(() => client.stop());

    /** The file in which the persona of a journey is declared. */
    const declared = async (uri: string): Promise<string | undefined> => {
        await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'journey', version: 1, text: journey } });
        const found = await client.connection.sendRequest<LocationLink[] | null>('textDocument/definition', { textDocument: { uri }, position: { line: 1, character: journey.split('\n')[1]!.indexOf('Ada') } });
        return found?.[0]?.targetUri;
    };

    it('import nothing where the client is none that reads files', async () => {
        assert.equal(await declared('memory://other/buy.journey'), undefined);
    });

    it('are read through the client', async () => {
        serveTexts(client.connection, new Map([['memory://shop/library.journey', 'persona Ada "Ada"\n']]));
        assert.equal(await declared('memory://shop/buy.journey'), 'memory://shop/library.journey');
    });

    it('import what lies on the disk under their path, where the client knows no better', async () => {
        serveTexts(client.connection, new Map());
        const uri = client.uri('buy.journey').replace('file://', 'git:');
        assert.equal(await declared(uri), uri.replace('buy.', 'library.'));
    });
});
