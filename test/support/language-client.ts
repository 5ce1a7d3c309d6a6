import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
    createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ClientCapabilities, type Diagnostic, type InitializeResult, type ProtocolConnection
} from 'vscode-languageserver-protocol/node';
import { completed, nothingWritten } from './whole-drawing.ts';
import { commandNames } from '../../src/protocol/commands.ts';
import { drawJourney, journeyChanged, type Drawing, type DrawParams, type JourneyChanged } from '../../src/protocol/lsp.ts';

/** A client that speaks to the real server over its standard streams, with a folder of its own on disk. */
export interface LanguageClient {
    readonly connection: ProtocolConnection;
    readonly abilities: InitializeResult['capabilities'];
    readonly folder: string;
    readonly changes: readonly JourneyChanged[];
    /** The file patterns that the server wants to be told of. */
    readonly watched: readonly string[];
    uri(file: string): string;
    write(file: string, text: string | Uint8Array): void;
    open(file: string, text: string): Promise<void>;
    /** The whole text anew, as its next version. */
    edit(file: string, text: string): Promise<void>;
    /** Tells of a file that has been written on disk. */
    touched(file: string): Promise<void>;
    draw(file: string, wish?: Partial<DrawParams>): Promise<Drawing | null>;
    /** Draws anew with each change, as an editor does, until the picture has this. */
    drawUntil(file: string, wanted: RegExp, wish?: Partial<DrawParams>): Promise<Drawing>;
    /** The first problems that the server reports of a file from now on. */
    problems(file: string): Promise<readonly Diagnostic[]>;
    /** The next change of a picture that this holds for, past or to come. */
    change(wanted: (change: JourneyChanged) => boolean): Promise<JourneyChanged>;
    /** Ends the server as an editor does, or as one that has crashed; resolves when it has ended. */
    stop(): Promise<void>;
    hangUp(): Promise<void>;
}

/** What editors differ in. */
export interface Manner {
    /** What it can, beside watching files. */
    readonly workspace?: ClientCapabilities['workspace'];
    readonly textDocument?: ClientCapabilities['textDocument'];
    /** What it answers when it is asked for the settings of journeys; many answer nothing. */
    readonly settings?: () => unknown;
    /** The language that it speaks with its user. */
    readonly locale?: string;
    /** The commands that it has; those of VS Code if nothing is said. */
    readonly commands?: readonly string[];
}

export async function startClient(files: Readonly<Record<string, string>> = {}, program: readonly string[] = ['src/server/main.ts', '--stdio'], manner: Manner = {}): Promise<LanguageClient> {
    const folder = mkdtempSync(join(tmpdir(), 'journey-lsp-'));
    const write = (file: string, text: string | Uint8Array): void => writeFileSync(join(folder, file), text);
    for (const [file, text] of Object.entries(files)) write(file, text);
    const uri = (file: string): string => pathToFileURL(join(folder, file)).href;

    const server = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const changes: JourneyChanged[] = [];
    const watched: string[] = [];
    const versions = new Map<string, number>();
    connection.onNotification(journeyChanged, change => { changes.push(change); });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { registerOptions?: { watchers?: { globPattern: string }[] } }[] }) => {
        for (const { registerOptions } of registrations) watched.push(...registerOptions?.watchers?.map(({ globPattern }) => globPattern) ?? []);
        return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => manner.settings?.() ?? null));
    connection.listen();
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        ...(manner.locale && { locale: manner.locale }),
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, ...manner.workspace }, ...(manner.textDocument && { textDocument: manner.textDocument }) },
        initializationOptions: { commands: manner.commands ?? Object.values(commandNames) },
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }]
    });
    await connection.sendNotification('initialized', {});

    async function end(ending: () => Promise<void>): Promise<void> {
        const ended = new Promise(resolve => server.once('exit', resolve));
        await ending();
        await ended;
        connection.dispose();
        rmSync(folder, { recursive: true });
    }

    const client: LanguageClient = {
        connection, abilities: capabilities, folder, changes, watched, uri, write,
        open(file, text) {
            versions.set(file, 1);
            return connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(file), languageId: 'journey', version: 1, text } });
        },
        edit(file, text) {
            const version = versions.get(file)! + 1;
            versions.set(file, version);
            return connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(file), version }, contentChanges: [{ text }] });
        },
        touched: file => connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(file), type: 2 }] }),
        async draw(file, wish) {
            const delta = await connection.sendRequest(drawJourney, { uri: uri(file), theme: 'screen', ...wish });
            return delta && completed(delta, nothingWritten);
        },
        async drawUntil(file, wanted, wish) {
            for (let build = 0; ;) {
                const drawing = (await client.draw(file, wish))!;
                if (wanted.test(drawing.svg)) return drawing;
                build = Math.max(build, drawing.build);
                await client.change(change => change.build > build);
            }
        },
        problems: file => new Promise(resolve => {
            const listening = connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
                if (params.uri !== uri(file)) return;
                listening.dispose();
                resolve(params.diagnostics);
            });
        }),
        change: wanted => new Promise(resolve => {
            const past = changes.find(wanted);
            if (past) return resolve(past);
            const listening = setInterval(() => {
                const found = changes.find(wanted);
                if (!found) return;
                clearInterval(listening);
                resolve(found);
            }, 2);
        }),
        async stop() {
            await connection.sendRequest('shutdown');
            await end(() => connection.sendNotification('exit'));
        },
        hangUp: () => end(async () => { server.stdin.end(); })
    };
    return client;
}
