import { Command } from 'commander';
import { commands } from './commands/index.ts';

/** 2 stands for "could not do its work": wrong arguments, a file that cannot be opened. */
const program = new Command('journey')
    .description('Customer journeys as code')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
for (const register of commands) register(program);
program.parseAsync().catch((reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : String(reason));
    process.exitCode = 2;
});
