import type { Command } from './command.ts';

/** Starts the language server anew, be it running, hanging or stopped. */
export const restartServer: Command = {
    id: 'journey.restartServer',
    run: ({ server }) => server.restart()
};
