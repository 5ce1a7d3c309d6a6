import { InvalidArgumentError, Option, type Command } from 'commander';
import { languages } from '../../map/captions/index.ts';
import { papers } from '../../map/paper.ts';
import { palettes } from '../../print/themes.ts';
import type { ExportWish } from '../export-journeys.ts';
import { exportFormats } from '../../print/formats/index.ts';
import { visible } from '../visible.ts';
import { readLanguage } from './read-language.ts';

/** `journey export`: a journey as a picture, or as data for other programs. */
export function exportCommand(program: Command): void {
    program.command('export')
        .argument('<path>', 'a file, or - for standard input')
        .addOption(new Option('--format <format>', 'the format; else what the output\'s ending says, else svg').choices(exportFormats.map(({ name }) => name)))
        .option('-o, --output <path>', 'a file or a folder; standard output if nothing is said')
        .option('--journey <name>', 'which journey; the first one if nothing is said')
        .option('--view <name>', 'one of the views of the journey')
        .addOption(new Option('--theme <theme>', 'the colours of a picture; light if nothing is said, a page has both').choices([...Object.keys(palettes), 'auto']))
        .addOption(new Option('--kind <kind>', 'what kind of view').choices(['map', 'blueprint', 'story', 'table']))
        .option('--lang <tag>', `the language of the map's own words, ${languages.map(({ tag }) => tag).join(' or ')}; the journey's language if nothing is said`, readLanguage)
        .option('--scale <number>', 'picture points for each pixel of a PNG; 1 if nothing is said', readScale)
        .addOption(new Option('--paper <size>', 'the paper of a PDF, landscape; a3 if nothing is said').choices(Object.keys(papers)))
        .option('--font <path>', 'a TrueType or OpenType file for scripts that Inter lacks, in PNG and PDF; once for each', (path: string, before: readonly string[] = []) => [...before, path])
        .addOption(new Option('--all', 'every journey of the file, each in a file of its own').conflicts(['journey', 'view']))
        .option('--stdin-path <path>', 'where the text on standard input pretends to be', 'stdin.journey')
        .description('draws a journey as a map, or writes it as data')
        .action(async (path: string, { stdinPath, ...wish }: ExportWish & { readonly stdinPath: string }) => {
            const [{ exportJourneys }, { findFile }] = await Promise.all([import('../export-journeys.ts'), import('../files/find-files.ts')]);
            const file = await findFile(path, stdinPath);
            const { errors, warnings, result } = await exportJourneys(file, wish);
            process.stdout.write(result);
            for (const warning of warnings) console.error(visible(warning));
            if (errors > 0) console.error(`${visible(file.name)} has ${errors} ${errors === 1 ? 'error' : 'errors'}; what is intact is exported. "journey check" tells them.`);
        });
}

function readScale(text: string): number {
    const scale = Number(text);
    if (!(scale > 0 && scale <= 10)) throw new InvalidArgumentError('It is a number above 0, up to 10.');
    return scale;
}
