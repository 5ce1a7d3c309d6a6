import { InvalidArgumentError, Option, type Command } from 'commander';
import { readDate } from '../../language/dates.ts';
import { checkFormats } from '../check-formats/index.ts';

interface CheckOptions {
    readonly format: string;
    readonly rule?: readonly string[];
    readonly today?: string;
    readonly maxWarnings?: number;
    readonly stdinPath: string;
}

/** `journey check`: the problems of the files that are named. */
export function check(program: Command): void {
    program.command('check')
        .argument('[paths...]', 'files, folders, or - for standard input', ['.'])
        .addOption(new Option('--format <format>', 'how to tell the problems').choices(checkFormats.map(({ name }) => name)).default(checkFormats[0].name))
        .option('--rule <name=severity>', 'how loud a rule is: off, info, warning or error; once for each rule', addTo)
        .option('--today <date>', 'the day to check on, such as 2026-11-21; today if nothing is said', readDay)
        .option('--max-warnings <number>', 'fail if there are more warnings', readCount)
        .option('--stdin-path <path>', 'where the text on standard input pretends to be', 'stdin.journey')
        .description('tells the problems of journey files')
        .action(async (paths: readonly string[], { format, rule = [], today = dayOf(new Date()), maxWarnings = Infinity, stdinPath }: CheckOptions) => {
            const [{ readWish }, { checkFiles }, { findFiles }, { startProgress }, { countOf }] = await Promise.all([
                import('../check-wish.ts'), import('../check-files.ts'), import('../files/find-files.ts'), import('../progress.ts'), import('../report.ts')
            ]);
            const wish = readWish(rule, today);
            const files = await findFiles(paths, stdinPath);
            const { progress, end } = startProgress();
            const report = await checkFiles(files, progress, wish).finally(end);
            process.stdout.write(await checkFormats.find(({ name }) => name === format)!.print(report));
            if (countOf(report, 'error') > 0 || countOf(report, 'warning') > maxWarnings) process.exitCode = 1;
        });
}

function addTo(word: string, before: readonly string[] = []): readonly string[] {
    return [...before, word];
}

function readDay(text: string): string {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !readDate(text)) throw new InvalidArgumentError('It is a day, such as 2026-11-21.');
    return text;
}

function dayOf(moment: Date): string {
    return moment.toISOString().slice(0, 10);
}

function readCount(text: string): number {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0 on.');
    return Number(text);
}
