import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverFlags } from '../protocol/server-flags.ts';

/** The language server in VS Code's own Node; the caller starts and stops it. */
export function createClient(context: ExtensionContext): LanguageClient {
    const module = context.asAbsolutePath('dist/server.cjs');
    return new LanguageClient(
        'journey',
        'Journey',
        { module, transport: TransportKind.ipc, options: { execArgv: [...serverFlags] } },
        { documentSelector: [{ language: 'journey' }] }
    );
}
