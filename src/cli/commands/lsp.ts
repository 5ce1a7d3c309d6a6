import type { Command } from 'commander';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/start.ts';

/** `journey lsp --stdio`: the language server for any editor. */
export function lsp(program: Command): void {
    program.command('lsp')
        .requiredOption('--stdio', 'speak over standard input and output')
        .description('answers an editor in the Language Server Protocol')
        .action(() => startServer(createConnection(ProposedFeatures.all)));
}
