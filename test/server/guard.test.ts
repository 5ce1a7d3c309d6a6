import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { EmptyFileSystem, OperationCancelled } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { createConnection, HoverRequest, LogMessageNotification, ResponseError } from 'vscode-languageserver/node';
import { createProtocolConnection, DidOpenTextDocumentNotification, DocumentSymbolRequest, InitializedNotification, InitializeRequest, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { answer, guarded } from '../../src/server/guard.ts';
import { createServerServices } from '../../src/server/services.ts';

describe('A service that fails', () => {
    const logged: string[] = [];
    const log = (line: string): void => { logged.push(line); };
    beforeEach(() => { logged.length = 0; });

    it('answers nothing, at once or later, and is a line in the log', async () => {
        const broken = guarded({ now: () => { throw new Error('a'); }, later: async () => { throw new Error('b'); }, fine: (x: number) => x + 1, options: { a: 1 } }, 'Hover', log);
        assert.equal(broken.now(), undefined);
        assert.equal(await broken.later(), undefined);
        assert.equal(broken.fine(1), 2);
        assert.deepEqual(broken.options, { a: 1 });
        assert.deepEqual(logged.map(line => line.split('\n')[0]), ['Hover.now failed: Error: a', 'Hover.later failed: Error: b']);
    });

    it('still refuses what it means to refuse, and what is no longer wanted', async () => {
        assert.throws(() => answer(() => { throw new ResponseError(1, 'This name is taken.'); }, 'rename', log), /This name is taken/);
        await assert.rejects(async () => answer(async () => { throw OperationCancelled; }, 'rename', log), reason => reason === OperationCancelled);
        assert.deepEqual(logged, []);
    });

    it('leaves the server alive: the editor gets an empty answer, the log the reason, and the next answer comes', async () => {
        const [toServer, toClient] = [new PassThrough(), new PassThrough()];
        const connection = createConnection(toServer, toClient);
        const services = createServerServices({ connection, ...EmptyFileSystem });
        const documents = services.shared.workspace.LangiumDocuments;
        startLanguageServer(services.shared);
        const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
        const told: string[] = [];
        client.onNotification(LogMessageNotification.type, ({ message }) => { told.push(message); });
        client.listen();
        await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null });
        await client.sendNotification(InitializedNotification.type, {});
        const uri = 'file:///folder/a.journey';
        await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'journey', version: 1, text: 'persona Ann { job "x" }' } });
        assert.ok(await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }));
        const [document] = documents.all.toArray();
        const { textDocument } = document!;
        const { offsetAt } = textDocument;
        textDocument.offsetAt = () => { throw new Error('The text is gone.'); };
        assert.equal(await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 9 } }), null);
        assert.match(told.join('\n'), /HoverProvider\.getHoverContent failed: Error: The text is gone\./);
        textDocument.offsetAt = offsetAt;
        assert.ok(await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 9 } }));
        client.dispose();
    });
});
