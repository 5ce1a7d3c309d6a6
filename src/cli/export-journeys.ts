import type { LangiumDocument } from 'langium';
import { join } from 'node:path';
import type { JourneyFile as JourneyTree } from '../language/generated/ast.ts';
import { buildJourney } from '../model/build-journey.ts';
import type { Journey, View } from '../model/journey.ts';
import { journeysOf } from '../model/journeys-of.ts';
import { viewAs } from '../model/view-as.ts';
import { importersOf } from '../language/imports.ts';
import { choose, type Choice } from './choose-journey.ts';
import { assetsFrom } from '../print/formats/assets.ts';
import type { Look } from '../print/formats/export-format.ts';
import { fileNameOf } from '../protocol/file-name.ts';
import { checkEnding, formatOf, isFolder } from './export-format.ts';
import { failure } from './failure.ts';
import { idleOptions } from './idle-options.ts';
import type { JourneyFile } from './files/journey-file.ts';
import { createCore } from './core.ts';
import { findBeside } from './files/find-beside.ts';
import { keepSources } from './files/keep-sources.ts';
import { openFiles } from './files/open-files.ts';
import { readAsset } from './files/read-asset.ts';
import { readFont } from './files/read-font.ts';
import { makeFolder, writeWhole, type Output } from './files/write-whole.ts';

export interface ExportWish {
    readonly format?: string;
    /** A file or a folder; standard output where nothing is said. */
    readonly output?: string;
    readonly journey?: string;
    readonly view?: string;
    readonly kind?: View['kind'];
    readonly lang?: string;
    readonly theme?: Look['theme'];
    readonly scale?: number;
    readonly paper?: Look['paper'];
    readonly font?: readonly string[];
    readonly all?: boolean;
}

/** What came of it: how many errors the file has, what a format could not show, and what is for standard output. */
export interface Exported {
    readonly errors: number;
    readonly warnings: readonly string[];
    readonly result: string | Uint8Array;
}

/** Writes what is intact in a file. */
export async function exportJourneys(file: JourneyFile, wish: ExportWish): Promise<Exported> {
    await checkEnding(wish);
    const format = formatOf(wish);
    format.prepare?.(assets);
    const core = createCore();
    const [document] = await openFiles(core, [file, ...await findBeside([file])]) as [LangiumDocument];
    const problems = await core.journey.validation.DocumentValidator.validateDocument(document);
    const about = importersOf(document, core.shared.workspace.LangiumDocuments);
    const journeys = journeysOf(document.parseResult.value as JourneyTree).map(tree => buildJourney(tree, about));
    const chosen: readonly Choice[] = wish.all && journeys.length > 0 ? journeys.map(journey => ({ journey })) : [choose(file.name, journeys, wish)];
    const errors = problems.filter(({ severity }) => severity === 1).length;
    const warnings = new Set(idleOptions(wish, format));
    const read = [...core.shared.workspace.LangiumDocuments.all.map(({ uri }) => uri.fsPath), ...wish.font ?? []];
    const result = await write(chosen, wish, read, sentence => warnings.add(sentence));
    return { errors, warnings: [...warnings], result };
}

const assets = assetsFrom(readAsset);
const fontAdvice = 'The option --font file.ttf brings one that has them.';

async function write(chosen: readonly Choice[], wish: ExportWish, read: readonly string[], warn: Look['warn']): Promise<string | Uint8Array> {
    const { output } = wish;
    const format = formatOf(wish);
    const fonts = await Promise.all((wish.font ?? []).map(path => readFont(path)));
    const print = async ({ journey, view: named }: Choice): Promise<string | Uint8Array> => {
        const view = viewAs(named, wish.kind);
        if (format.isPicture && view?.kind === 'table') throw failure(`A table is no picture; --format html, csv or markdown writes ${view.name === '' ? 'it' : view.name}.`);
        const printed = format.print(journey, { view, lang: wish.lang, theme: wish.theme ?? format.themes?.[0] ?? 'light', scale: wish.scale, paper: wish.paper, fonts, warn, fontAdvice }, assets);
        // A font can be damaged in a place that only some letters lead to.
        return fonts.length === 0 ? printed : printed.catch(() => { throw failure('The map cannot be drawn with what --font brings: a font is damaged.'); });
    };
    if (output === undefined && format.isBinary && process.stdout.isTTY) throw failure(`A ${format.name} is no text; say with -o where it goes.`);
    if (output === undefined && chosen.length === 1) return print(chosen[0]!);
    if (output === undefined) throw failure(`There are ${chosen.length} journeys; say with -o which folder they go to.`);
    const names = fileNames(chosen.map(({ journey }) => journey));
    const inFolder = wish.all || await isFolder(output);
    const paths = names.map(name => inFolder ? join(output, `${name}.${format.ending ?? format.name}`) : output);
    await keepSources(paths, read);
    const outputs: Output[] = [];
    for (const [i, choice] of chosen.entries()) outputs.push({ path: paths[i]!, text: await print(choice) });
    if (inFolder) await makeFolder(output);
    await writeWhole(outputs);
    return '';
}

/** Journeys' names as names of files, different ones also where letters' case does not count. */
function fileNames(journeys: readonly Journey[]): readonly string[] {
    const taken = new Set<string>();
    return journeys.map(({ name }) => {
        const plain = fileNameOf(name) || 'journey';
        let free = plain;
        for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${plain}-${i}`;
        taken.add(free.toLowerCase());
        return free;
    });
}
