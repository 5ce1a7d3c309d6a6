import type { LangiumDocument } from 'langium';
import { extname, join, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import type { JourneyFile as JourneyTree } from '../language/generated/ast.ts';
import { buildJourney } from '../model/build-journey.ts';
import type { Journey } from '../model/journey.ts';
import { journeysOf } from '../model/journeys-of.ts';
import { importersOf } from '../language/imports.ts';
import { choose, type Choice } from './choose-journey.ts';
import { exportFormats } from './export-formats/index.ts';
import { failure } from './failure.ts';
import type { JourneyFile } from './files/journey-file.ts';
import { createCore } from './core.ts';
import { findBeside } from './files/find-beside.ts';
import { openFiles } from './files/open-files.ts';
import { makeFolder, writeWhole, type Output } from './files/write-whole.ts';

export interface ExportWish {
    readonly format?: string;
    /** A file or a folder; standard output where nothing is said. */
    readonly output?: string;
    readonly journey?: string;
    readonly view?: string;
    readonly theme: 'light' | 'dark';
    readonly all?: boolean;
}

/** Writes what is intact in a file, and answers with the number of errors that are in it and what is for standard output. */
export async function exportJourneys(file: JourneyFile, wish: ExportWish): Promise<{ readonly errors: number; readonly text: string }> {
    formatOf(wish).prepare?.();
    const core = createCore();
    const [document] = await openFiles(core, [file, ...await findBeside([file])]) as [LangiumDocument];
    const problems = await core.journey.validation.DocumentValidator.validateDocument(document);
    const about = importersOf(document, core.shared.workspace.LangiumDocuments);
    const journeys = journeysOf(document.parseResult.value as JourneyTree).map(tree => buildJourney(tree, about));
    const chosen: readonly Choice[] = wish.all && journeys.length > 0 ? journeys.map(journey => ({ journey })) : [choose(file.name, journeys, wish)];
    const errors = problems.filter(({ severity }) => severity === 1).length;
    return { errors, text: await write(chosen, wish) };
}

async function write(chosen: readonly Choice[], wish: ExportWish): Promise<string> {
    const { output } = wish;
    const format = formatOf(wish);
    const print = ({ journey, view }: Choice): Promise<string> => format.print(journey, { view, theme: wish.theme });
    if (output === undefined && chosen.length === 1) return print(chosen[0]!);
    if (output === undefined) throw failure(`There are ${chosen.length} journeys; say with -o which folder they go to.`);
    const names = fileNames(chosen.map(({ journey }) => journey));
    const inFolder = wish.all || await isFolder(output);
    const outputs: Output[] = [];
    for (const [i, choice] of chosen.entries()) {
        outputs.push({ path: inFolder ? join(output, `${names[i]}.${format.name}`) : output, text: await print(choice) });
    }
    if (inFolder) await makeFolder(output);
    await writeWhole(outputs);
    return '';
}

/** The format that is said, or that the output's ending says. */
function formatOf({ format, output }: ExportWish) {
    const said = format ?? extname(output ?? '').slice(1).toLowerCase();
    return exportFormats.find(({ name }) => name === said) ?? exportFormats[0];
}

async function isFolder(path: string): Promise<boolean> {
    return path.endsWith('/') || path.endsWith(sep) || await stat(path).then(found => found.isDirectory(), () => false);
}

/** Journeys' names as names of files, different ones also where letters' case does not count. */
function fileNames(journeys: readonly Journey[]): readonly string[] {
    const taken = new Set<string>();
    return journeys.map(({ name }) => {
        const plain = name.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'journey';
        let free = plain;
        for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${plain}-${i}`;
        taken.add(free.toLowerCase());
        return free;
    });
}
