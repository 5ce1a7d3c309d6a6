import { commands as editor, type ExtensionContext } from 'vscode';
import type { Parts } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { openLinks } from './link/open-links.ts';
import { Previews } from './previews.ts';
import { serveFiles } from './serve-files.ts';
import { showServerState } from './server-state.ts';
import { createServer, type Connect, type Server } from './server.ts';

let server: Server | undefined;

/** Starts the extension with a server that an entry file knows how to run, and gives what its commands work with. */
export function activateWith(context: ExtensionContext, connect: Connect): Parts {
    server = createServer(context, connect);
    const previews = new Previews(context, server);
    const parts: Parts = { server, previews, context };
    context.subscriptions.push(previews, openLinks(parts), showServerState(server.client), serveFiles(server.client, context.extensionUri));
    for (const { id, run } of commands) {
        context.subscriptions.push(editor.registerCommand(id, (...words: never[]) => run(parts, ...words)));
    }
    // Nobody waits for the server, least of all the preview of a Markdown file, which wakes this extension whatever the file holds.
    void server.start();
    return parts;
}

export async function deactivate(): Promise<void> {
    await server?.stop();
}
