import { window, type ExtensionContext } from 'vscode';
import { CloseAction, ErrorAction, State, type BaseLanguageClient as LanguageClient, type CloseHandlerResult, type LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client.ts';

/** The language server as its user meets it. */
export interface Server {
    readonly client: LanguageClient;
    /** Never fails; who does not see the server start is told why. */
    start(): Promise<void>;
    /** Starts it anew, be it running, hanging or stopped. */
    restart(): Promise<void>;
    stop(): Promise<void>;
    showLog(): void;
    /** Tells in a sentence what cannot be done, and the log why. */
    fail(sentence: string, reason: unknown): void;
}

/** How a server runs, as an entry file knows: in a process or in a worker. The caller starts and stops the client. */
export type Connect = (context: ExtensionContext, options: LanguageClientOptions) => {
    readonly client: LanguageClient;
    /** Ends a server that runs, without asking it; false where none does. */
    readonly kill: () => boolean;
};

/** So many stops within so many milliseconds are too many: the next start would end in the same way. */
const mostStops = 5;
const within = 3 * 60_000;

/** The server of this window. When it stops by itself it is started again, and its user is told. */
export function createServer(context: ExtensionContext, connect: Connect): Server {
    const log = window.createOutputChannel('Journey', { log: true });
    const { client, kill } = connect(context, clientOptions(log, { error: () => ({ action: ErrorAction.Continue, handled: true }), closed }));
    let stops: readonly number[] = [];
    let comesBack = false;
    let isWished = false;
    context.subscriptions.push(log, client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running || !comesBack) return;
        comesBack = false;
        void offer(window.showInformationMessage, 'The Journey language server stopped and was started again.', showLogButton);
    }));

    function closed(): CloseHandlerResult {
        if (isWished) {
            isWished = false;
            return { action: CloseAction.Restart, handled: true };
        }
        const now = Date.now();
        stops = [...stops.filter(time => now - time < within), now];
        comesBack = stops.length < mostStops;
        if (!comesBack) void offer(window.showErrorMessage, `The Journey language server stopped ${stops.length} times in 3 minutes and stays off now. Your texts are safe; they are neither checked nor drawn.`, restartButton, showLogButton);
        return { action: comesBack ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    }

    async function offer(show: (sentence: string, ...buttons: string[]) => Thenable<string | undefined>, sentence: string, ...buttons: string[]): Promise<void> {
        const chosen = await show(sentence, ...buttons);
        if (chosen === restartButton) await restart();
        if (chosen === showLogButton) log.show();
    }

    /** A server that hangs hears no request to stop, and the client that gives up on it starts two in its place: it is killed, and comes back as after any other end. */
    async function restart(): Promise<void> {
        stops = [];
        isWished = client.state === State.Running;
        if (isWished && kill()) return;
        isWished = false;
        return start();
    }

    /** A server that stops while it starts is told of by `closed`. */
    async function start(): Promise<void> {
        const before = stops;
        await client.start().catch((reason: unknown) => { if (stops === before) fail('The Journey language server did not start.', reason); });
    }

    function fail(sentence: string, reason: unknown): void {
        client.error(sentence, reason, false);
        void offer(window.showErrorMessage, sentence, restartButton, showLogButton);
    }

    /** A worker goes on when its client has left. */
    async function stop(): Promise<void> {
        await client.stop();
        kill();
    }

    return { client, start, restart, stop, showLog: () => log.show(), fail };
}

const restartButton = 'Restart';
const showLogButton = 'Show Log';
