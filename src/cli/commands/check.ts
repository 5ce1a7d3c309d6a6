import { InvalidArgumentError, Option, type Command } from 'commander';
import { checkFormats } from '../check-formats/index.ts';

interface CheckOptions {
    readonly format: string;
    readonly maxWarnings?: number;
    readonly stdinPath: string;
}

/** `journey check`: the problems of the files that are named. */
export function check(program: Command): void {
    program.command('check')
        .argument('[paths...]', 'files, folders, or - for standard input', ['.'])
        .addOption(new Option('--format <format>', 'how to tell the problems').choices(checkFormats.map(({ name }) => name)).default(checkFormats[0].name))
        .option('--max-warnings <number>', 'fail if there are more warnings', readCount)
        .option('--stdin-path <path>', 'where the text on standard input pretends to be', 'stdin.journey')
        .description('tells the problems of journey files')
        .action(async (paths: readonly string[], { format, maxWarnings = Infinity, stdinPath }: CheckOptions) => {
            const [{ checkFiles }, { findFiles }, { startProgress }, { countOf }] = await Promise.all([
                import('../check-files.ts'), import('../files/find-files.ts'), import('../progress.ts'), import('../report.ts')
            ]);
            const { progress, end } = startProgress();
            const report = await checkFiles(await findFiles(paths, stdinPath), progress).finally(end);
            process.stdout.write(await checkFormats.find(({ name }) => name === format)!.print(report));
            if (countOf(report, 'error') > 0 || countOf(report, 'warning') > maxWarnings) process.exitCode = 1;
        });
}

function readCount(text: string): number {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0 on.');
    return Number(text);
}
