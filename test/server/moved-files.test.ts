import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { startClient } from '../support/language-client.ts';
import { serverFolder, textsAfter } from '../support/server-folder.ts';

/** The texts that change when files or folders are moved; their names are those that they have before. */
async function moved(moves: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const { services, file } = await serverFolder(files);
    const uris = Object.entries(moves).map(([from, to]) => ({ oldUri: `file:///folder/${from}`, newUri: `file:///folder/${to}` }));
    return textsAfter(await services.shared.lsp.FileOperationHandler!.willRenameFiles!({ files: uris }) as WorkspaceEdit, file);
}

describe('When files move', () => {
    it('a new name is written in the imports of a file', async () => {
        assert.deepEqual(await moved({ 'lib.journey': 'people.journey' }, { 'lib.journey': 'team T', 'a.journey': 'import "lib.journey" // who\nimport "./lib.journey"', 'b.journey': 'import "other.journey"' }),
            { 'a.journey': 'import "people.journey" // who\nimport "./people.journey"' });
    });

    it('a file that goes to another folder is found there, and finds what it imports and links', async () => {
        assert.deepEqual(await moved({ 'a.journey': 'sub/a.journey' }, {
            'a.journey': 'import "lib.journey"\nsource S { see "research/diary.md#monday" }\njourney J { touchpoint t { evidence "E" see "research/" see "https://example.org" } }',
            'lib.journey': 'import "a.journey"',
        }), {
            'a.journey': 'import "../lib.journey"\nsource S { see "../research/diary.md#monday" }\njourney J { touchpoint t { evidence "E" see "../research/" see "https://example.org" } }',
            'lib.journey': 'import "sub/a.journey"',
        });
    });

    it('what moves together keeps its paths', async () => {
        const files = { 'a/one.journey': 'import "two.journey"\nimport "../lib.journey"', 'a/two.journey': 'import "../a/one.journey"\nimport "./x/../one.journey"', 'lib.journey': 'import "a/one.journey"', 'ab.journey': 'import "lib.journey"' };
        assert.deepEqual(await moved({ a: 'b' }, files), { 'a/two.journey': 'import "one.journey"\nimport "./x/../one.journey"', 'lib.journey': 'import "b/one.journey"' });
        assert.deepEqual(await moved({ a: 'deep/b' }, files), { 'a/one.journey': 'import "two.journey"\nimport "../../lib.journey"', 'a/two.journey': 'import "one.journey"\nimport "./x/../one.journey"', 'lib.journey': 'import "deep/b/one.journey"' });
        assert.deepEqual(await moved({ 'a/one.journey': 'one.journey', 'a/two.journey': 'two.journey' }, files), { 'a/one.journey': 'import "two.journey"\nimport "lib.journey"', 'a/two.journey': 'import "one.journey"\nimport "./x/../one.journey"', 'lib.journey': 'import "one.journey"' });
    });

    it('a linked file that is no journey is followed too', async () => {
        assert.deepEqual(await moved({ 'diary.md': 'research/the "diary".md' }, { 'a.journey': 'source S { see "diary.md" }' }), { 'a.journey': 'source S { see "research/the \\"diary\\".md" }' });
    });

    it('nothing is written that is right already', async () => {
        assert.deepEqual(await moved({ 'x.txt': 'y.txt' }, { 'a.journey': 'import "./lib.journey"\nimport "sub/../lib.journey"\nimport ""\nimport\nsource S { see "//[" }', 'lib.journey': '' }), {});
    });

    it('an editor asks before it moves them, and is told the edits', async function () {
        this.timeout(30_000);
        const client = await startClient({ 'lib.journey': 'team T\n', 'a.journey': 'import "lib.journey"\njourney J { owner T\n  action a }\n' });
        try {
            assert.deepEqual(client.abilities.workspace?.fileOperations, { willRename: { filters: [{ pattern: { glob: '**' } }] } });
            const found = client.problems('lib.journey');
            await client.open('lib.journey', 'team T\n');
            await found;
            const edit = await client.connection.sendRequest('workspace/willRenameFiles', { files: [{ oldUri: client.uri('lib.journey'), newUri: client.uri('house/people.journey') }] });
            assert.deepEqual(edit, { changes: { [client.uri('a.journey')]: [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 20 } }, newText: '"house/people.journey"' }] } });
        } finally {
            await client.stop();
        }
    });
});
