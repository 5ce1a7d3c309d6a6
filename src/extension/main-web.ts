import type { ExtensionContext } from 'vscode';
import { activateWith, deactivate } from './activate.ts';
import { markdownPreview, type MarkdownPlugin } from './markdown/markdown-preview.ts';
import { connectWorker } from './server-worker.ts';

export { deactivate };

/** The extension in a browser, where the server is a worker. */
export function activate(context: ExtensionContext): MarkdownPlugin {
    const { server } = activateWith(context, connectWorker);
    return markdownPreview(context, server.client);
}
