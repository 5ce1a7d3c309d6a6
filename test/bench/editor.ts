import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import {
    createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification,
    InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter, type ProtocolRequestType, type Range
} from 'vscode-languageserver-protocol/node';
import type { DrawingDelta } from '../../src/protocol/drawing-delta.ts';
import { serverFlags } from '../../src/protocol/server-flags.ts';
import { drawJourney, journeyChanged } from '../../src/protocol/lsp.ts';
import { peakOf } from './peak-of.ts';

/** An editor with a preview panel, as far as the server can see: it speaks LSP with the built server over stdio. */
export interface Editor {
    /** Milliseconds from the start of the process to the answer of `initialize`. */
    readonly started: number;
    readonly open: (uri: string, text: string) => Promise<DrawingDelta>;
    /** Opens a document and awaits its first problems. */
    readonly see: (uri: string, text: string) => Promise<void>;
    readonly ask: <P, R, PR, E, RO>(request: ProtocolRequestType<P, R, PR, E, RO>, params: P) => Promise<R>;
    /** Draws once more: what is shown may be out of date since another file of the folder was read, and who does not ask again is not told again. */
    readonly settle: (uri: string) => Promise<DrawingDelta>;
    /** Sends an edit, awaits the picture, and says how many milliseconds that took; what follows the picture is awaited too. */
    readonly type: (uri: string, range: Range, text: string, show?: (drawing: DrawingDelta) => void) => Promise<number>;
    /** Bytes that the server needed at its peak, where the system says it. */
    readonly memory: () => number | undefined;
    readonly close: () => Promise<void>;
}

export async function openEditor(folder?: string): Promise<Editor> {
    const start = performance.now();
    const server = spawn(process.execPath, [...serverFlags, 'dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const changes = new Newest();
    const diagnoses = new Newest();
    const versions = new Map<string, number>();
    connection.onNotification(journeyChanged, ({ uri, version }) => changes.tell(uri, version));
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => diagnoses.tell(uri, diagnoses.of(uri) + 1));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri: folder ?? null,
        workspaceFolders: folder ? [{ uri: folder, name: 'bench' }] : null,
        capabilities: {}
    });
    const started = performance.now() - start;
    await connection.sendNotification(InitializedNotification.type, {});

    const last = new Map<string, number>();
    const draw = async (uri: string): Promise<DrawingDelta | null> => {
        const drawing = await connection.sendRequest(drawJourney, { uri, theme: 'screen', since: last.get(uri) });
        if (drawing) last.set(uri, drawing.number);
        return drawing;
    };

    return {
        started,
        open: async (uri, text) => {
            versions.set(uri, 1);
            await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'journey', version: 1, text } });
            const drawing = await draw(uri);
            if (!drawing?.svg[0]?.middle) throw new Error(`The server drew nothing for ${uri}.`);
            await diagnoses.reach(uri, 1);
            return drawing;
        },
        see: async (uri, text) => {
            await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'journey', version: 1, text } });
            await diagnoses.reach(uri, 1);
        },
        ask: ({ method }, params) => connection.sendRequest(method, params),
        settle: async uri => (await draw(uri))!,
        type: async (uri, range, text, show) => {
            const version = versions.get(uri)! + 1;
            versions.set(uri, version);
            const diagnosis = diagnoses.of(uri) + 1;
            const start = performance.now();
            await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ range, text }] });
            await changes.reach(uri, version);
            const drawing = await draw(uri);
            const time = performance.now() - start;
            if (drawing) show?.(drawing);
            if (drawing?.version !== version) throw new Error(`The picture is of version ${drawing?.version}, the text of version ${version}.`);
            await diagnoses.reach(uri, diagnosis);
            return time;
        },
        memory: () => peakOf(server.pid!),
        close: async () => {
            await connection.sendRequest(ShutdownRequest.type);
            await connection.sendNotification(ExitNotification.type);
            connection.dispose();
        }
    };
}

/** The newest number that was told of each document, and who waits for which. */
class Newest {
    private readonly numbers = new Map<string, number>();
    private waiting: (() => void)[] = [];

    of(uri: string): number {
        return this.numbers.get(uri) ?? 0;
    }

    tell(uri: string, number: number): void {
        this.numbers.set(uri, number);
        const waiting = this.waiting;
        this.waiting = [];
        waiting.forEach(look => look());
    }

    async reach(uri: string, number: number): Promise<void> {
        while (this.of(uri) < number) await new Promise<void>(look => this.waiting.push(look));
    }
}
