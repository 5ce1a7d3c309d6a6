import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import type { Machine } from './machine.ts';

const worker = self as unknown as Worker;

/** What there is in a worker of a browser: nothing but the client. */
export const machine: Machine = {
    connection: createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)),
    onUnexpected(tell) {
        self.addEventListener('error', ({ error }) => tell(error));
        self.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
    }
};
