import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Location, LocationLink, ProtocolConnection } from 'vscode-languageserver-protocol';
import { completed, nothingWritten } from '../support/whole-drawing.ts';
import { drawJourney, exportJourney, listFormats } from '../../src/protocol/lsp.ts';
import { startClient } from '../support/language-client.ts';
import { need } from '../support/need.ts';
import { serveTexts } from '../support/served-files.ts';
import { startInWorker } from '../support/web-worker.ts';

const folder = 'vscode-vfs://github/loom/return';
const program = 'dist/server.cjs';
const small = 'journey Buy "Buy a lamp" { language de touchpoint order "Orders" { feels glad +1 } }\n';
const configuration = JSON.stringify({ rules: { 'silent-wait': 'off' } });

describe('The server in a worker of a browser', function () {
    this.timeout(60_000);
    let connection: ProtocolConnection;
    let end: (() => Promise<unknown>) | undefined;
    const problems = new Map<string, readonly Diagnostic[]>();
    const journeys = ['library', 'plan', 'return', 'return-to-be'].map(name => [`${folder}/${name}.journey`, readFileSync(`examples/return/${name}.journey`, 'utf8')] as const);
    const texts = new Map([...journeys, [`${folder}/small.journey`, small], [`${folder}/journey.config.json`, configuration]]);
    const uri = `${folder}/return.journey`;

    before(async function () {
        need(this, 'The built server (`npm run build`)', () => existsSync(program) || undefined);
        ({ connection, end } = startInWorker(program));
        serveTexts(connection, texts, name => readFileSync(join('dist', name)));
        connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => { problems.set(uri, diagnostics); });
        await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: folder, name: 'return' }] });
        await connection.sendNotification('initialized', {});
        await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'journey', version: 1, text: texts.get(uri)! } });
    });
    after(() => end?.());

    const place = (text: string) => {
        const before = texts.get(uri)!.split(text, 1)[0]!.split('\n');
        return { line: before.length - 1, character: before.at(-1)!.length };
    };

    it('reads through its client what a journey imports, and all that lies beside it', async () => {
        const [definition] = await connection.sendRequest<LocationLink[]>('textDocument/definition', { textDocument: { uri }, position: place('Aylin, Walter') });
        assert.equal(definition!.targetUri, `${folder}/library.journey`);
        const uses = await connection.sendRequest<Location[]>('textDocument/references', { textDocument: { uri }, position: place('Aylin, Walter'), context: { includeDeclaration: true } });
        assert.deepEqual([...new Set(uses.map(({ uri }) => uri.slice(folder.length + 1)))].sort(), ['library.journey', 'return-to-be.journey', 'return.journey']);
    });

    it('tells of problems, as the configuration of the folder has it', async () => {
        const codes = await new Promise(resolve => {
            const look = (): void => {
                const told = problems.get(uri)?.map(({ code }) => code) ?? [];
                if (told.length > 0) resolve(told);
                else setTimeout(look, 5);
            };
            look();
        });
        assert.deepEqual(codes, ['pain-without-opportunity']);
    });

    it('draws', async () => {
        const delta = await connection.sendRequest(drawJourney, { uri, theme: 'screen' });
        assert.ok(completed(delta!, nothingWritten).svg.includes('Drops the parcel at the shop'));
    });

    it('writes every format as in Node, with fonts and programs that its client hands it', async () => {
        const inNode = await startClient({ 'small.journey': small }, [program, '--stdio']);
        await inNode.open('small.journey', small);
        const { formats } = (await connection.sendRequest(listFormats, { uri }))!;
        for (const { name: format } of formats) {
            const here = await connection.sendRequest(exportJourney, { uri: `${folder}/small.journey`, format });
            const there = await inNode.connection.sendRequest(exportJourney, { uri: inNode.uri('small.journey'), format });
            assert.ok(here!.bytes.length > 100 && here!.bytes === there!.bytes, format);
        }
        await inNode.stop();
    });
});
