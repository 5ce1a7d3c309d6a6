import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentLink, DocumentSymbol, FoldingRange, SelectionRange, SemanticTokens, SemanticTokensDelta, TextEdit, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { selectionRangesAt } from '../../src/server/reading/selection-ranges.ts';
import { type LanguageClient, startClient } from '../support/language-client.ts';
import { questionsAt, questionsOf, strayPlaces } from '../support/providers.ts';
import { failures, serverFolder } from '../support/server-folder.ts';

const text = '// One.\n// Two.\nimport "library.journey"\nimport "missing.journey"\n\njourney J {\n  action a "Waits" {\n    via App\n  }\n}\n';

describe('Reading over LSP', function () {
    this.timeout(60_000);
    let client: LanguageClient;
    let textDocument: { readonly uri: string };
    const ask = <T>(method: string, more: object = {}): Promise<T> => client.connection.sendRequest<T>(method, { textDocument, ...more });
    before(async () => {
        client = await startClient({ 'library.journey': 'channel App\n' });
        await client.open('a.journey', text);
        textDocument = { uri: client.uri('a.journey') };
    });
    after(() => client.stop());

    it('is offered', () => {
        const { documentSymbolProvider, foldingRangeProvider, workspaceSymbolProvider, selectionRangeProvider, documentLinkProvider, semanticTokensProvider, documentOnTypeFormattingProvider } = client.abilities;
        assert.deepEqual([documentSymbolProvider, foldingRangeProvider, selectionRangeProvider].map(Boolean), [true, true, true]);
        assert.deepEqual([workspaceSymbolProvider, documentLinkProvider, documentOnTypeFormattingProvider], [{ resolveProvider: false }, { resolveProvider: false }, { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}'] }]);
        assert.ok(semanticTokensProvider && semanticTokensProvider.range);
        assert.deepEqual(semanticTokensProvider.full, { delta: true });
    });

    it('shows the outline, the folds, the links and the selections of a document', async () => {
        const [journey] = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
        assert.deepEqual([journey!.name, journey!.children!.map(({ name }) => name)], ['J', ['Waits']]);
        const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
        assert.deepEqual(folds.map(({ startLine, endLine }) => [startLine, endLine]).toSorted(([a = 0], [b = 0]) => a - b), [[0, 1], [2, 3], [5, 8], [6, 7]]);
        const links = await ask<DocumentLink[]>('textDocument/documentLink');
        assert.deepEqual(links.map(({ target }) => target), [client.uri('library.journey')]);
        const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions: [{ line: 7, character: 9 }] });
        assert.deepEqual([selection!.range, selection!.parent!.range], [[8, 11], [4, 11]].map(([start = 0, end = 0]) => ({ start: { line: 7, character: start }, end: { line: 7, character: end } })));
    });

    it('finds things of files that are not open', async () => {
        const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'app' });
        assert.deepEqual(symbols.map(({ name, location }) => [name, location.uri]), [['App', client.uri('library.journey')]]);
    });

    it('puts a new line in its place', async () => {
        await client.edit('a.journey', text.replace('via App\n', 'via App\n\n'));
        const edits = await ask<TextEdit[]>('textDocument/onTypeFormatting', { position: { line: 8, character: 0 }, ch: '\n', options: { tabSize: 8, insertSpaces: false } });
        assert.deepEqual(edits, [{ range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, newText: '    ' }]);
    });

    it('colours a document as it is now, and tells what has changed', async () => {
        await client.edit('a.journey', 'channel App\n');
        const { data, resultId } = await ask<SemanticTokens>('textDocument/semanticTokens/full');
        assert.equal(data.length, 10);
        await client.edit('a.journey', 'channel App\nteam A\n');
        const { edits } = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { previousResultId: resultId });
        assert.deepEqual(edits.map(({ start, deleteCount, data: more }) => [start, deleteCount, more?.length]), [[10, 0, 10]]);
        const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } } });
        assert.equal(part.data.length, 10);
    });
});

describe('Reading', function () {
    this.timeout(120_000);
    const folder = 'examples/return';
    const asked = new Set(['symbols', 'folding', 'links', 'semantic tokens', 'workspace symbols', 'format on type']);
    const files = Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')]));

    it('names no place outside of the text and never fails, wherever the examples are cut', async () => {
        for (const [file, whole] of Object.entries(files)) {
            for (let end = whole.length % 173; end <= whole.length; end += 173) {
                const cut = await serverFolder({ [file]: whole.slice(0, end) });
                const last = cut.document.textDocument.positionAt(end);
                for (const { name, ask } of [...questionsOf(cut.services), ...questionsAt(cut.services)].filter(({ name }) => asked.has(name))) {
                    assert.deepEqual(strayPlaces(await ask(cut.document, last), cut.document, () => cut.document), [], `${name} of ${file} up to ${end}`);
                }
                assert.deepEqual(strayPlaces(selectionRangesAt(cut.document, [last]), cut.document, () => cut.document), []);
            }
        }
        assert.deepEqual(failures, []);
    });

    it('selects around every place of the examples', async () => {
        const { file } = await serverFolder(files);
        for (const name of Object.keys(files)) {
            const document = file(name);
            const places = Array.from({ length: document.textDocument.getText().length + 1 }, (_, offset) => document.textDocument.positionAt(offset));
            assert.ok(selectionRangesAt(document, places).every(({ range }, i) => document.textDocument.offsetAt(range.start) <= i && i <= document.textDocument.offsetAt(range.end)));
        }
    });

    it('knows a word for every colour', async () => {
        const { services: { journey }, file } = await serverFolder(files);
        const { legend } = journey.lsp.SemanticTokenProvider!.semanticTokensOptions;
        for (const name of Object.keys(files)) {
            const document = file(name);
            const { data } = await journey.lsp.SemanticTokenProvider!.semanticHighlight(document, { textDocument: { uri: document.uri.toString() } });
            assert.ok(data.length > 0 && data.every((number, i) => number >= 0 && (i % 5 !== 2 || number > 0) && (i % 5 !== 3 || number < legend.tokenTypes.length)));
        }
    });
});
