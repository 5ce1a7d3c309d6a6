import assert from 'node:assert/strict';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver-protocol';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { repaired } from '../support/repaired.ts';

const text = 'import "people.journey"\n\njourney J {\n  personas Waltr, Zoe\n  step a { feels lost -2 }\n}\n';

describe('Quick fixes over LSP', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    let problems: readonly Diagnostic[];
    before(async () => {
        client = await startClient({ 'people.journey': 'persona Walter', 'more.journey': 'persona Zoe' });
        // The answer comes when all files are read: until then nobody knows that more.journey declares Zoe.
        await client.connection.sendRequest('workspace/symbol', { query: 'Zoe' });
        const found = client.problems('a.journey');
        await client.open('a.journey', text);
        problems = await found;
    });
    after(() => client.stop());

    const ask = async (range: Diagnostic['range'], context: CodeActionParams['context']): Promise<readonly CodeAction[]> =>
        await client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: client.uri('a.journey') }, range, context }) as CodeAction[];
    const problem = (word: string) => problems.find(({ message }) => String(message).includes(word))!;

    it('are what the server says it has', () => {
        assert.deepEqual(client.abilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.extract', 'refactor.move', 'source.organizeImports'], resolveProvider: true });
    });

    it('are offered for a problem, the first one preferred, and name it', async () => {
        const step = problem('step');
        const actions = await ask(step.range, { diagnostics: [step] });
        assert.deepEqual(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]), [['Write touchpoint', 'quickfix', true], ['Write action', 'quickfix', undefined]]);
        assert.deepEqual(actions.map(({ diagnostics }) => diagnostics?.map(({ message }) => message)), [[step.message], [step.message]]);
    });

    it('are one edit of the file', async () => {
        const zoe = problem('Zoe');
        const actions = await ask(zoe.range, { diagnostics: [zoe] });
        assert.deepEqual(actions.map(({ title }) => title), ['Import more.journey', 'Declare persona Zoe']);
        const edits = actions.map(({ edit }) => edit?.changes?.[client.uri('a.journey')] ?? []);
        assert.deepEqual(edits.map(one => repaired(text, { title: '', edits: one })), [
            text.replace('\n\n', '\nimport "more.journey"\n\n'), text.replace('\n\njourney', '\n\npersona Zoe\n\njourney'),
        ]);
    });

    it('are found for a range too, and by a client that keeps no data with a problem', async () => {
        const waltr = problem('Waltr');
        const wanted = ['Write Walter', 'Declare persona Waltr'];
        assert.deepEqual((await ask(waltr.range, { diagnostics: [] })).map(({ title }) => title), wanted);
        assert.deepEqual((await ask(waltr.range, { diagnostics: [{ ...waltr, data: undefined }] })).map(({ title }) => title), wanted);
    });

    it('are not offered where another kind is asked for, for what others say, or for what is no longer in the text', async () => {
        const step = problem('step');
        assert.deepEqual(await ask(step.range, { diagnostics: [step], only: ['refactor'] }), []);
        assert.equal((await ask(step.range, { diagnostics: [step], only: ['quickfix'] })).length, 2);
        assert.deepEqual(await ask(step.range, { diagnostics: [{ ...step, code: 'spelling', source: 'others' }] }), []);
        await client.edit('a.journey', text.replace('step', '\ntouchpoint'));
        assert.deepEqual(await ask(step.range, { diagnostics: [step], only: ['quickfix'] }), []);
    });
});
