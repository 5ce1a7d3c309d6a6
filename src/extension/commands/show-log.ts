import type { Command } from './command.ts';

/** Shows what the language server has said. */
export const showLog: Command = {
    id: 'journey.showLog',
    run: ({ server }) => server.showLog()
};
