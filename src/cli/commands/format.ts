import type { Command } from 'commander';
import { failure } from '../failure.ts';
import { visible } from '../visible.ts';

interface FormatOptions {
    readonly check?: boolean;
    readonly stdinPath: string;
}

/** `journey format`: the files in one style, in place. */
export function format(program: Command): void {
    program.command('format')
        .argument('[paths...]', 'files, folders, or - for standard input, which is written to standard output', ['.'])
        .option('--check', 'change nothing, and name what would be changed')
        .option('--stdin-path <path>', 'where the text on standard input pretends to be', 'stdin.journey')
        .description('writes journey files in one style')
        .action(async (paths: readonly string[], { check = false, stdinPath }: FormatOptions) => {
            const [{ formatFiles }, { findFiles }, { readWholeInput }, { writeWhole }, { startProgress }] = await Promise.all([
                import('../format-files.ts'), import('../files/find-files.ts'), import('../files/read-text.ts'), import('../files/write-whole.ts'), import('../progress.ts')
            ]);
            const filters = paths.includes('-') && !check;
            if (filters && paths.length > 1) throw failure('Standard input is formatted alone: name no other path beside -.');
            const files = await findFiles(paths, stdinPath, readWholeInput);
            const { progress, end } = startProgress();
            const formatted = await formatFiles(files, progress).finally(end);
            const changed = formatted.filter(({ changes }) => changes);
            if (!filters && !check) await writeWhole(changed);
            process.stdout.write(filters ? formatted[0]!.text : told(changed.map(({ name }) => name), formatted.length, check));
            if (check && changed.length > 0) process.exitCode = 1;
        });
}

/** What changed, a file a line, and a sentence that counts. */
function told(changed: readonly string[], all: number, check: boolean): string {
    const files = `${all.toLocaleString('en')} file${all === 1 ? '' : 's'}`;
    const closing = changed.length === 0 ? `Nothing to format in ${files}.`
        : `${check ? 'Would format' : 'Formatted'} ${changed.length.toLocaleString('en')} of ${files}.`;
    return [...changed.map(visible), closing, ''].join('\n');
}
