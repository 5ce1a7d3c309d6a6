import { ExtensionMode, window, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverFlags } from '../protocol/server-flags.ts';
import { activateWith, deactivate } from './activate.ts';
import { quiet } from './client.ts';
import type { Parts } from './commands/command.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { journeyEditor } from './journey-editor.ts';
import { markdownPreview, type MarkdownPlugin } from './markdown/markdown-preview.ts';
import type { Connect } from './server.ts';

export { deactivate };

/** What the client keeps to itself; `killed-server.test.ts` holds that it is still there. */
interface WithProcess {
    readonly _serverProcess?: { kill(signal: 'SIGKILL'): boolean };
}

/** The language server in VS Code's own Node. */
const connectProcess: Connect = (context, options) => {
    const module = context.asAbsolutePath('dist/server.cjs');
    const client = quiet(new LanguageClient('journey', 'Journey', { module, transport: TransportKind.ipc, options: { execArgv: [...serverFlags] } }, options));
    return { client, kill: () => (client as unknown as WithProcess)._serverProcess?.kill('SIGKILL') ?? false };
};

/** The extension where VS Code has a Node: on the desktop, and on a server. */
export function activate(context: ExtensionContext): MarkdownPlugin {
    const parts = activateWith(context, connectProcess);
    if (context.extensionMode === ExtensionMode.Development && process.env['JOURNEY_OPEN_PREVIEW']) openWithFirstEditor(context, parts);
    return markdownPreview(context, parts.server.client);
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
