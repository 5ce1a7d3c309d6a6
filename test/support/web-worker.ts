import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import {
    AbstractMessageReader, AbstractMessageWriter, createProtocolConnection, type DataCallback, type Disposable, type Message, type ProtocolConnection
} from 'vscode-languageserver-protocol/node';

/** Starts a program as a worker of a browser does, with nothing of Node in its reach, and speaks LSP with it. */
export function startInWorker(program: string): { readonly connection: ProtocolConnection; readonly end: () => Promise<unknown> } {
    const worker = new Worker(prelude, { eval: true, workerData: readFileSync(program, 'utf8') });
    const connection = createProtocolConnection(new Reader(worker), new Writer(worker));
    worker.on('error', reason => { throw reason; });
    connection.listen();
    return { connection, end: () => worker.terminate() };
}

const prelude = `
    const { parentPort, workerData } = require('node:worker_threads');
    Object.assign(globalThis, { self: globalThis, importScripts() {}, addEventListener() {}, postMessage: message => parentPort.postMessage(message) });
    parentPort.on('message', data => globalThis.onmessage({ data }));
    // Node makes it when it is asked for, with what is gone then.
    void Response;
    for (const name of ['process', 'Buffer', 'require', 'module', 'exports', 'global', 'setImmediate', '__filename', '__dirname']) delete globalThis[name];
    new Function(workerData)();
`;

class Reader extends AbstractMessageReader {
    private readonly worker: Worker;

    constructor(worker: Worker) {
        super();
        this.worker = worker;
    }

    listen(callback: DataCallback): Disposable {
        this.worker.on('message', callback);
        return { dispose: () => void this.worker.off('message', callback) };
    }
}

class Writer extends AbstractMessageWriter {
    private readonly worker: Worker;

    constructor(worker: Worker) {
        super();
        this.worker = worker;
    }

    async write(message: Message): Promise<void> {
        this.worker.postMessage(message);
    }

    end(): void {
        // A worker is ended, not closed.
    }
}
