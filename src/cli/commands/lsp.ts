import type { Command } from 'commander';

/** `journey lsp --stdio`: the language server for any editor. */
export function lsp(program: Command): void {
    program.command('lsp')
        .requiredOption('--stdio', 'speak over standard input and output')
        .description('answers an editor in the Language Server Protocol')
        .action(async () => {
            const [{ createConnection, ProposedFeatures }, { NodeFileSystemProvider }, { startServer }, { readAsset }] = await Promise.all([
                import('vscode-languageserver/node'), import('langium/node'), import('../../server/start.ts'), import('../files/read-asset.ts')
            ]);
            startServer(createConnection(ProposedFeatures.all), readAsset, new NodeFileSystemProvider());
        });
}
