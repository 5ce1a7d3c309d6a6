import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { quiet } from './client.ts';
import type { Connect } from './server.ts';

/** The language server as a worker of the browser. */
export const connectWorker: Connect = ({ extensionUri }, options) => {
    let running: { readonly worker: Worker; readonly address: string; readonly reader: ClosableReader } | undefined;
    const start = async (): Promise<MessageTransports> => {
        kill();
        const program = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'server.cjs'));
        // By its text: a worker may not be made of a file that lies on another machine, or that is sent under another type.
        const address = URL.createObjectURL(new Blob([program as BlobPart], { type: 'text/javascript' }));
        const worker = new Worker(address);
        running = { worker, address, reader: new ClosableReader(worker) };
        return { reader: running.reader, writer: new BrowserMessageWriter(worker) };
    };
    const client = quiet(new LanguageClient('journey', 'Journey', start, options));
    return { client, kill };

    function kill(): boolean {
        if (!running) return false;
        const { worker, address, reader } = running;
        running = undefined;
        worker.terminate();
        URL.revokeObjectURL(address);
        // Nobody tells the client that a worker has ended.
        reader.close();
        return true;
    }
};

class ClosableReader extends BrowserMessageReader {
    close(): void {
        this.fireClose();
    }
}
