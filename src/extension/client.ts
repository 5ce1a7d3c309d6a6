import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind, type ErrorHandler } from 'vscode-languageclient/node';
import { commandNames } from '../protocol/commands.ts';
import { serverFlags } from '../protocol/server-flags.ts';

/** The language server in VS Code's own Node; the caller starts and stops it. */
export function createClient(context: ExtensionContext, outputChannel: LogOutputChannel, errorHandler: ErrorHandler): LanguageClient {
    const module = context.asAbsolutePath('dist/server.cjs');
    return new QuietClient(
        'journey',
        'Journey',
        { module, transport: TransportKind.ipc, options: { execArgv: [...serverFlags] } },
        {
            documentSelector: [{ language: 'journey' }],
            outputChannel,
            errorHandler,
            initializationOptions: { commands: Object.values(commandNames) },
            initializationFailedHandler: () => false,
            synchronize: { configurationSection: 'journey' }
        }
    );
}

/** Errors go to the log alone: what a user should know of them is told in the words of `server.ts`. */
class QuietClient extends LanguageClient {
    override error(message: string, reason?: unknown): void {
        super.error(message, reason, false);
    }
}
