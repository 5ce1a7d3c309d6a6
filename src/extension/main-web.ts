import type { ExtensionContext } from 'vscode';
import { activateWith, deactivate } from './activate.ts';
import { connectWorker } from './server-worker.ts';

export { deactivate };

/** The extension in a browser, where the server is a worker. */
export function activate(context: ExtensionContext): void {
    activateWith(context, connectWorker);
}
