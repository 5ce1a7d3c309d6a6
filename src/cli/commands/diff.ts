import { Option, type Command } from 'commander';
import { languages } from '../../map/captions/index.ts';
import { diffFormats } from '../diff-formats/index.ts';
import { visible } from '../visible.ts';
import { readLanguage } from './read-language.ts';

interface DiffOptions {
    readonly format: string;
    readonly journey?: string;
    readonly lang?: string;
    readonly stdinPath: string;
}

/** `journey diff OLD NEW`: what changed between two journeys. */
export function diff(program: Command): void {
    program.command('diff')
        .argument('<old>', 'a file, git:REV:path for a file as Git has it, or - for standard input')
        .argument('<new>', 'the same')
        .addOption(new Option('--format <format>', 'how to tell what changed').choices(diffFormats.map(({ name }) => name)).default(diffFormats[0].name))
        .option('--journey <name>', 'which journey; all that are in both files if nothing is said')
        .option('--lang <tag>', `the language of the sentences, ${languages.map(({ tag }) => tag).join(' or ')}; the journey's language if nothing is said`, readLanguage)
        .option('--stdin-path <path>', 'where the text on standard input pretends to be', 'stdin.journey')
        .description('tells what changed between two journeys')
        .action(async (before: string, after: string, { format, journey, lang, stdinPath }: DiffOptions) => {
            const [{ editionAt }, { differenceOf, isSame }] = await Promise.all([import('../diffing/edition-at.ts'), import('../diffing/difference.ts')]);
            const [old, now] = [await editionAt(before, stdinPath), await editionAt(after, stdinPath)];
            const difference = differenceOf(old, now, journey);
            process.stdout.write(await diffFormats.find(({ name }) => name === format)!.print(difference, lang));
            for (const { name, errors } of [old, now]) {
                if (errors > 0) console.error(`${visible(name)} has ${errors} ${errors === 1 ? 'error' : 'errors'}; what is intact is compared. "journey check" tells them.`);
            }
            if (!isSame(difference)) process.exitCode = 1;
        });
}
