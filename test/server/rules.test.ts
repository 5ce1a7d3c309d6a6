import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { TextDocument } from 'langium';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const waiting = `journey J "A parcel" {
  action send "Sends it" { waits 9 days }
  action open "Opens it" { feels fine +1 }
}
`;

describe('The rules in an editor', function () {
    this.timeout(30_000);
    let client: LanguageClient;

    afterEach(() => client.stop());

    /** What the server has said of each file last. */
    const last = new Map<string, readonly Diagnostic[]>();
    let said = (): void => undefined;

    async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
        last.clear();
        client = await startClient(files);
        client.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
            last.set(uri, diagnostics);
            said();
        });
    }

    /** Does something and waits until the server says just this of a file. */
    async function until(file: string, wanted: readonly string[], act: () => Promise<void> = async () => undefined): Promise<readonly Diagnostic[]> {
        last.delete(client.uri(file));
        await act();
        for (;;) {
            const problems = last.get(client.uri(file));
            if (problems?.map(({ code, severity }) => `${code} ${severity}`).join() === wanted.join()) return problems;
            await new Promise<void>(resolve => { said = resolve; });
        }
    }

    it('speak while the analyst types', async () => {
        await start();
        await until('a.journey', ['silent-wait 2'], () => client.open('a.journey', waiting));
        await until('a.journey', [], () => client.edit('a.journey', waiting.replace('9 days', '9 hours')));
        await until('a.journey', [], () => client.edit('a.journey', waiting.replace('9 days', '9 days informed every 2 days')));
    });

    it('say nothing more of a text that nobody has saved once it is closed, and follow the configuration then too', async () => {
        await start();
        const uri = 'untitled:Untitled-1';
        await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'journey', version: 1, text: waiting } });
        await until('a.journey', ['silent-wait 2'], () => client.open('a.journey', waiting));
        const closed = new Promise<void>(resolve => client.connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
            last.set(told.uri, told.diagnostics);
            said();
            if (told.uri === uri && told.diagnostics.length === 0) resolve();
        }));
        await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        await closed;
        client.write('journey.config.json', '{ "rules": { "silent-wait": "off", "silent-wiat": "off" } }');
        await until('journey.config.json', ['configuration 1'], () => client.touched('journey.config.json'));
        assert.deepEqual(last.get(client.uri('a.journey')), []);
    });

    it('follow the configuration at once, and tell its mistakes in it', async () => {
        await start({ 'journey.config.json': '{ "rules": { "silent-wait": ["error", { "hours": 300 }] } }' });
        await until('a.journey', [], () => client.open('a.journey', waiting));
        assert.ok(client.watched.includes('**/journey.config.json'), String(client.watched));
        const configure = (text: string) => {
            client.write('journey.config.json', text);
            return client.touched('journey.config.json');
        };
        await until('a.journey', ['silent-wait 1'], () => configure('{ "rules": { "silent-wait": "error" } }'));
        await until('a.journey', ['silent-wait 3'], () => configure('{ "rules": { "silent-wiat": "off", "silent-wait": "information" } }'));
        const mistakes = await until('journey.config.json', ['configuration 1'], () => configure('{ "rules": { "silent-wiat": "off" } }'));
        assert.deepEqual(mistakes.map(({ message, range }) => [message, range.start.character]), [['There is no rule "silent-wiat". Did you mean silent-wait?', 13]]);
        await until('journey.config.json', [], () => configure('{ "rules": { "silent-wait": "off" } }'));
        await until('a.journey', [], () => configure('{ "rules": { "silent-wait": "off" } }'));
    });

    it('hear of what another file measures', async () => {
        await start({ 'a.journey': 'import "library.journey"\njourney J { action a { measure ces 5 target 6 from Survey } }\n' });
        const library = 'metric ces "Effort" { kind CES }\nsource Survey { kind feedback }\n';
        await until('library.journey', [], () => client.open('library.journey', library));
        await until('library.journey', ['orphan-metric 2'], () => client.open('a.journey', 'import "library.journey"\njourney J { action a }\n'));
        await until('library.journey', [], () => client.edit('a.journey', 'import "library.journey"\njourney J { action a { measure ces 5 target 6 from Survey } }\n'));
    });

    it('offer their fixes and a comment that ignores them', async () => {
        await start();
        await until('a.journey', ['silent-wait 2'], () => client.open('a.journey', waiting));
        const at = { start: { line: 1, character: 28 }, end: { line: 1, character: 28 } };
        const actions = await client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: client.uri('a.journey') }, range: at, context: { diagnostics: [], only: ['quickfix'] } }) as CodeAction[];
        const texts = actions.map(({ edit }) => TextDocument.applyEdits(TextDocument.create('', '', 0, waiting), edit!.changes![client.uri('a.journey')]!).split('\n').slice(1, 3).join('\n'));
        assert.ok(actions[0]!.isPreferred);
        assert.match(texts[0]!, /waits 9 days informed every \d+ days/);
        assert.deepEqual(actions.at(-1)!.title, 'Ignore silent-wait here: write down why');
        assert.deepEqual(texts.at(-1), '  // journey-ignore silent-wait:\n  action send "Sends it" { waits 9 days }');
    });
});
