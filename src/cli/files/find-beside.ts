import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { journeyFile, type JourneyFile } from './journey-file.ts';
import { readText } from './read-text.ts';

/**
 * Initiatives and views stand in files of their own that import the journey: those beside the files that are named and not
 * among them. A file that cannot be read plans nothing.
 */
export async function findBeside(named: readonly JourneyFile[]): Promise<readonly JourneyFile[]> {
    const folders = Map.groupBy(named, ({ path }) => dirname(path));
    const found: JourneyFile[] = [];
    for (const [folder, files] of folders) {
        const here = new Set(files.map(({ path }) => path));
        for (const name of await readdir(folder).catch(() => [])) {
            const path = join(folder, name);
            if (!name.endsWith('.journey') || here.has(path)) continue;
            const text = await readText(path).catch(() => '');
            if (plansFor(text, files)) found.push(journeyFile(path, text));
        }
    }
    return found;
}

/** True for the text of a file that plans something, and may do so for one of these. */
export function plansFor(text: string, files: readonly JourneyFile[]): boolean {
    return plans.test(text) && files.some(file => text.includes(basename(file.path)));
}

const plans = /\b(initiative|view)\b/;
