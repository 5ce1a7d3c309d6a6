import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { commandNames } from '../protocol/commands.ts';

/** What the client of a server is told, wherever the server runs. */
export function clientOptions(outputChannel: LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
    return {
        documentSelector: [{ language: 'journey' }],
        outputChannel,
        errorHandler,
        initializationOptions: { commands: Object.values(commandNames) },
        initializationFailedHandler: () => false,
        synchronize: { configurationSection: 'journey' }
    };
}

/** Errors go to the log alone: what a user should know of them is told in the words of `server.ts`. */
export function quiet<Client extends BaseLanguageClient>(client: Client): Client {
    const { error } = client;
    client.error = (message, reason) => error.call(client, message, reason, false);
    return client;
}
