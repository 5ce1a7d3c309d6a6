import assert from 'node:assert/strict';
import { TextDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-protocol';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const text = 'team   A\r\njourney J {\r\n    action   a {feels   sad -1}\r\n    foo   bar\r\n    action   b\r\n}\r\n';
const options = { tabSize: 4, insertSpaces: false };

describe('Formatting over LSP', function () {
    this.timeout(60_000);
    let client: LanguageClient;
    before(async () => {
        client = await startClient();
        await client.open('a.journey', text);
    });
    after(() => client.stop());

    it('is offered for documents, for ranges, and while typing', () => {
        const { documentFormattingProvider, documentRangeFormattingProvider, documentOnTypeFormattingProvider } = client.abilities;
        assert.deepEqual([documentFormattingProvider, documentRangeFormattingProvider, documentOnTypeFormattingProvider].map(Boolean), [true, true, true]);
    });

    it('formats a document but for what is broken, in edits of white space', async () => {
        const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/formatting', { textDocument: { uri: client.uri('a.journey') }, options });
        assert.equal(edited(edits), 'team A\r\njourney J {\r\n  action a { feels sad -1 }\r\n    foo   bar\r\n  action b\r\n}\r\n'.replace('A\r\n', 'A\r\n\r\n'));
        assert.deepEqual(edits.filter(({ newText }) => newText.trim() !== ''), []);
    });

    it('formats a range, and what it touches alone', async () => {
        const range: Range = { start: { line: 4, character: 6 }, end: { line: 4, character: 8 } };
        const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', { textDocument: { uri: client.uri('a.journey') }, range, options });
        assert.equal(edited(edits), text.replace('    action   b', '  action b'));
    });
});

function edited(edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create('file:///a.journey', 'journey', 1, text), [...edits]);
}
