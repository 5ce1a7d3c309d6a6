import { commands, ExtensionMode, window, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { previewCommands } from './commands/index.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { journeyEditor } from './journey-editor.ts';
import { Previews } from './previews.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
    client = createClient(context);
    const previews = new Previews(context, client);
    context.subscriptions.push(previews);
    for (const { id, run } of previewCommands) {
        context.subscriptions.push(commands.registerCommand(id, () => run(previews)));
    }
    await client.start().catch((reason: unknown) => window.showErrorMessage(`The Journey language server did not start: ${String(reason)}`));
    if (context.extensionMode === ExtensionMode.Development && process.env['JOURNEY_OPEN_PREVIEW']) openWithFirstEditor(context, previews);
}

export async function deactivate(): Promise<void> {
    await client?.stop();
}

/** `npm start` wants the map beside the first journey that is opened. */
function openWithFirstEditor(context: ExtensionContext, previews: Previews): void {
    if (journeyEditor()) return openPreviewToSide.run(previews);
    const waiting = window.onDidChangeActiveTextEditor(() => {
        if (!journeyEditor()) return;
        waiting.dispose();
        openPreviewToSide.run(previews);
    });
    context.subscriptions.push(waiting);
}
