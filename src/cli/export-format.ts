import { extname, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import type { ExportFormat } from '../print/formats/export-format.ts';
import { exportFormats } from '../print/formats/index.ts';
import { isSourceFile } from '../protocol/source-file.ts';
import type { ExportWish } from './export-journeys.ts';
import { failure } from './failure.ts';

/** The format that is said, or that the output's ending says. */
export function formatOf({ format, output }: ExportWish): ExportFormat {
    const said = format ?? endingOf(output);
    return exportFormats.find(({ name, ending }) => name === said || ending === said) ?? exportFormats[0];
}

/** A file that ends in `.gif` would hold what no program expects in it. */
export async function checkEnding({ format, output, all }: ExportWish): Promise<void> {
    const ending = endingOf(output);
    // That such a file is never written is said where it is written.
    if (output !== undefined && isSourceFile(output)) return;
    if (format !== undefined || all || ending === '' || exportFormats.some(({ name, ending: own = name }) => own === ending || name === ending)) return;
    if (await isFolder(output!)) return;
    const endings = exportFormats.map(({ name, ending: own = name }) => `.${own}`);
    throw failure(`No format ends in .${ending}; there are ${new Intl.ListFormat('en').format(endings)}, and --format says which one it is whatever the ending.`);
}

/** True of a folder that is there, and of what ends like one. */
export async function isFolder(path: string): Promise<boolean> {
    return path.endsWith('/') || path.endsWith(sep) || await stat(path).then(found => found.isDirectory(), () => false);
}

function endingOf(output = ''): string {
    return extname(output).slice(1).toLowerCase();
}
