import assert from 'node:assert/strict';
import type { DocumentHighlight, Location } from 'vscode-languageserver-protocol';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { serverFolder, shownPlace } from '../support/server-folder.ts';

const files = {
    'people.journey': '‸persona Walter { uses App }\nchannel App',
    'a.journey': 'import "people.journey"\njourney J { personas Walter\n touchpoint t { via App for Walter } }',
    'b.journey': 'import "people.journey"\npersona Walther\njourney K { personas Walter, Walther }',
    'c.journey': 'persona Walter\njourney L { personas Walter }',
};

async function uses(files: string | Readonly<Record<string, string>>, includeDeclaration = true): Promise<string[]> {
    const { services, document, place, file } = await serverFolder(files);
    const found = await services.journey.lsp.ReferencesProvider!.findReferences(document, { ...place, context: { includeDeclaration } });
    return found.map(({ uri, range }) => {
        const { textDocument } = file(uri.split('/').at(-1)!);
        return shownPlace(file(uri.split('/').at(-1)!), textDocument.offsetAt(range.start), textDocument.offsetAt(range.end));
    });
}

describe('Find references', () => {
    it('finds a thing in every file that imports its own, and not its namesakes', async () => {
        const all = ['people.journey 1:9 Walter', 'a.journey 2:22 Walter', 'a.journey 3:29 Walter', 'b.journey 3:22 Walter'];
        assert.deepEqual(await uses({ ...files, 'people.journey': files['people.journey'].replace('‸persona ', 'persona ‸') }), all);
        assert.deepEqual(await uses({ ...files, 'people.journey': files['people.journey'].replace('‸', ''), 'a.journey': files['a.journey'].replace('for W', 'for ‸W') }), all);
        assert.deepEqual(await uses({ ...files, 'people.journey': files['people.journey'].replace('‸persona ', 'persona ‸') }, false), all.slice(1));
    });

    it('finds a segment of a path, quoted or not', async () => {
        assert.deepEqual(await uses('journey J { touchpoint "A b" { pain p } touchpoint c { next "A b"‸  opportunity o { solves J."A b".p } } }'),
            ['a.journey 1:24 "A b"', 'a.journey 1:61 "A b"', 'a.journey 1:93 "A b"']);
    });

    it('finds a pain wherever it is felt', async () => {
        assert.deepEqual(await uses('journey J { touchpoint a { pain "Too slow" } touchpoint b { pain slow "Too slow" } touchpoint c { pain slow‸ } }', false), ['a.journey 1:33 "Too slow"', 'a.journey 1:104 slow']);
    });

    it('finds nothing at a word or a blank', async () => {
        assert.deepEqual(await uses('tea‸m CX'), []);
        assert.deepEqual(await uses('team CX ‸ '), []);
    });
});

describe('Highlights', () => {
    it('mark a thing in its file: where it is declared as written, else as read', async () => {
        const { services, document, place } = await serverFolder('journey J { touchpoint a { pain slow } touchpoint b { pain slow "Too slow" opportunity o { solves ‸slow } } }');
        const marks = await services.journey.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, place);
        assert.deepEqual(marks!.map(({ range, kind }) => [range.start.character, kind]), [[32, 2], [59, 3], [98, 2]]);
    });

    it('are there for a thing of another file', async () => {
        const { services, document, place } = await serverFolder({ ...files, 'people.journey': 'persona Walter', 'a.journey': files['a.journey'].replace('Walter', 'Wal‸ter') });
        const marks = await services.journey.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, place);
        assert.deepEqual(marks!.map(({ range, kind }) => [range.start.line, range.start.character, kind]), [[1, 21, 2], [2, 28, 2]]);
    });
});

describe('References over LSP', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    before(async () => {
        client = await startClient({ 'people.journey': 'persona Walter\n' });
        const found = client.problems('a.journey');
        await client.open('a.journey', 'import "people.journey"\njourney J { personas Walter }\n');
        await found;
    });
    after(() => client.stop());

    const place = () => ({ textDocument: { uri: client.uri('a.journey') }, position: { line: 1, character: 21 } });

    it('are what the server says it can find and mark', () => {
        assert.deepEqual([client.abilities.referencesProvider, client.abilities.documentHighlightProvider], [true, true]);
    });

    it('come from all files', async () => {
        const found = await client.connection.sendRequest<Location[]>('textDocument/references', { ...place(), context: { includeDeclaration: true } });
        assert.deepEqual(found.map(({ uri, range }) => [uri, range.start.line, range.start.character]), [[client.uri('people.journey'), 0, 8], [client.uri('a.journey'), 1, 21]]);
    });

    it('are marked in the file', async () => {
        const marks = await client.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', place());
        assert.deepEqual(marks, [{ range: { start: { line: 1, character: 21 }, end: { line: 1, character: 27 } }, kind: 2 }]);
    });
});
