import { commands as editor, ExtensionMode, window, type ExtensionContext } from 'vscode';
import type { Parts } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { journeyEditor } from './journey-editor.ts';
import { Previews } from './previews.ts';
import { showServerState } from './server-state.ts';
import { createServer, type Server } from './server.ts';

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
    server = createServer(context);
    const previews = new Previews(context, server.client);
    const parts: Parts = { server, previews };
    context.subscriptions.push(previews, showServerState(server.client));
    for (const { id, run } of commands) {
        context.subscriptions.push(editor.registerCommand(id, (...words: never[]) => run(parts, ...words)));
    }
    await server.start();
    if (context.extensionMode === ExtensionMode.Development && process.env['JOURNEY_OPEN_PREVIEW']) openWithFirstEditor(context, parts);
}

export async function deactivate(): Promise<void> {
    await server?.client.stop();
}

/** `npm start` wants the map beside the first journey that is opened. */
function openWithFirstEditor(context: ExtensionContext, parts: Parts): void {
    if (journeyEditor()) return void openPreviewToSide.run(parts);
    const waiting = window.onDidChangeActiveTextEditor(() => {
        if (!journeyEditor()) return;
        waiting.dispose();
        void openPreviewToSide.run(parts);
    });
    context.subscriptions.push(waiting);
}
