import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { sentenceOf, whyNot } from './failure.ts';
import { visible } from './visible.ts';

/** 2 stands for "could not do its work": wrong arguments, a file that cannot be opened, an output that cannot be written. */
const notDone = 2;

const program = new Command('journey')
    .description(manifest.description)
    .version(manifest.version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(asSentence(text)) });
for (const register of commands) register(program);
for (const command of program.commands) command.copyInheritedSettings(program);

process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
    // Who reads only the beginning, like `head`, has what they wanted.
    if (reason.code !== 'EPIPE') console.error(`Standard output cannot be written: ${whyNot(reason)}.`);
    process.exit(reason.code === 'EPIPE' ? process.exitCode : notDone);
});

/** What commander says of wrong arguments, said as we say things. */
function asSentence(text: string): string {
    return text.replace(/^error: /, '').replace(/^./, letter => letter.toUpperCase()).replace(/([^.?)])\n$/, '$1.\n');
}

program.parseAsync().catch((reason: unknown) => {
    if (!(reason instanceof CommanderError)) console.error(visible(sentenceOf(reason)));
    process.exitCode = reason instanceof CommanderError && reason.exitCode === 0 ? 0 : notDone;
});
