import assert from 'node:assert/strict';
import type { LocationLink, Range } from 'vscode-languageserver-protocol';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { serverFolder, shownPlace } from '../support/server-folder.ts';

/** From what to what the editor goes, and the first line of the whole thing. */
async function goTo(files: string | Readonly<Record<string, string>>): Promise<string | undefined> {
    const { services, document, place, file } = await serverFolder(files);
    const links = await services.journey.lsp.DefinitionProvider!.getDefinition(document, place);
    if (!links) return undefined;
    const [{ originSelectionRange: from, targetUri, targetRange, targetSelectionRange: to }] = links as [LocationLink];
    const target = file(targetUri.split('/').at(-1)!);
    const shown = (where: typeof document, { start, end }: Range) => shownPlace(where, where.textDocument.offsetAt(start), where.textDocument.offsetAt(end));
    return `${shown(document, from!)} -> ${shown(target, to)} of ${target.textDocument.getText(targetRange)}`;
}

describe('Go to definition', () => {
    it('leads from a name to its declaration, across files', async () => {
        assert.equal(await goTo({ 'people.journey': '/** Likes tea. */\npersona Walter { side business }', 'a.journey': 'import "people.journey"\njourney J { personas Wal‸ter }' }),
            'a.journey 2:22 Walter -> people.journey 2:9 Walter of persona Walter { side business }');
    });

    it('leads from each segment of a path, quoted or not', async () => {
        const text = (path: string) => `journey J { touchpoint "A b" { pain p } touchpoint c { opportunity o { solves ${path} } } }`;
        assert.equal(await goTo(text('J."A‸ b".p')), 'a.journey 1:81 "A b" -> a.journey 1:24 "A b" of touchpoint "A b" { pain p }');
        assert.equal(await goTo(text('J."A b".p‸')), 'a.journey 1:87 p -> a.journey 1:37 p of pain p');
        assert.match(await goTo(text('‸J."A b".p')) ?? '', /^a.journey 1:79 J -> a.journey 1:9 J of journey J \{.*\}$/);
    });

    it('leads from a pain that is named again to where it says its text', async () => {
        assert.equal(await goTo('journey J { touchpoint a { pain slow‸ }\ntouchpoint b { pain slow "Too slow" high } }'), 'a.journey 1:33 slow -> a.journey 2:21 slow of pain slow "Too slow" high');
    });

    it('stays at a declaration, so that the editor may show the uses', async () => {
        assert.equal(await goTo('team C‸X'), 'a.journey 1:6 CX -> a.journey 1:6 CX of team CX');
    });

    it('leads nowhere from a word, an unknown name and a path without a file', async () => {
        for (const text of ['te‸am CX', 'journey J { owner C‸X }', 'import "no‸.journey"', 'import ‸', 'journey J { touchpoint t { evidence "E" see "https://example‸.org/" } }']) assert.equal(await goTo(text), undefined, text);
    });

    it('leads from an import to the start of its file', async () => {
        assert.equal(await goTo({ 'people.journey': 'persona Walter', 'a.journey': 'import "people‸.journey"' }), 'a.journey 1:8 "people.journey" -> people.journey 1:1  of ');
    });
});

describe('Go to definition over LSP', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    before(async () => {
        client = await startClient({ 'people.journey': 'persona Walter\n', 'diary.md': 'Monday' });
        const found = client.problems('a.journey');
        await client.open('a.journey', 'import "people.journey"\njourney J {\n  personas Walter\n  touchpoint t { evidence "Diary" see "diary.md#monday" }\n}\nsource S { see "no.md" }\n');
        await found;
    });
    after(() => client.stop());

    const ask = (line: number, character: number) => client.connection.sendRequest<LocationLink[] | null>('textDocument/definition', { textDocument: { uri: client.uri('a.journey') }, position: { line, character } });

    it('is what the server says it can do', () => assert.equal(client.abilities.definitionProvider, true));

    it('opens the other file at the name', async () => {
        assert.deepEqual(await ask(2, 13), [{
            originSelectionRange: { start: { line: 2, character: 11 }, end: { line: 2, character: 17 } }, targetUri: client.uri('people.journey'),
            targetRange: { start: { line: 0, character: 0 }, end: { line: 0, character: 14 } }, targetSelectionRange: { start: { line: 0, character: 8 }, end: { line: 0, character: 14 } },
        }]);
    });

    it('opens the file of a link, if it is there', async () => {
        assert.deepEqual((await ask(3, 42))?.map(({ targetUri }) => targetUri), [client.uri('diary.md')]);
        assert.equal(await ask(5, 18), null);
    });
});
