import type { LangiumDocument } from 'langium';
import { extname, join, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import type { JourneyFile as JourneyTree } from '../language/generated/ast.ts';
import { buildJourney } from '../model/build-journey.ts';
import type { Journey, View } from '../model/journey.ts';
import { journeysOf } from '../model/journeys-of.ts';
import { importersOf } from '../language/imports.ts';
import { choose, type Choice } from './choose-journey.ts';
import { assetsFrom } from '../print/formats/assets.ts';
import type { ExportFormat, Look } from '../print/formats/export-format.ts';
import { exportFormats } from '../print/formats/index.ts';
import { failure } from './failure.ts';
import type { JourneyFile } from './files/journey-file.ts';
import { createCore } from './core.ts';
import { findBeside } from './files/find-beside.ts';
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
    formatOf(wish).prepare?.(assets);
    const core = createCore();
    const [document] = await openFiles(core, [file, ...await findBeside([file])]) as [LangiumDocument];
    const problems = await core.journey.validation.DocumentValidator.validateDocument(document);
    const about = importersOf(document, core.shared.workspace.LangiumDocuments);
    const journeys = journeysOf(document.parseResult.value as JourneyTree).map(tree => buildJourney(tree, about));
    const chosen: readonly Choice[] = wish.all && journeys.length > 0 ? journeys.map(journey => ({ journey })) : [choose(file.name, journeys, wish)];
    const errors = problems.filter(({ severity }) => severity === 1).length;
    const warnings = new Set<string>();
    const result = await write(chosen, wish, sentence => warnings.add(sentence));
    return { errors, warnings: [...warnings], result };
}

const assets = assetsFrom(readAsset);

async function write(chosen: readonly Choice[], wish: ExportWish, warn: Look['warn']): Promise<string | Uint8Array> {
    const { output } = wish;
    const format = formatOf(wish);
    const fonts = await Promise.all((wish.font ?? []).map(path => readFont(path)));
    const print = ({ journey, view: named }: Choice): Promise<string | Uint8Array> => {
        const view = viewOf(named, wish.kind);
        if (format.isPicture && view?.kind === 'table') throw failure(`A table is no picture; --format html, csv or markdown writes ${view.name === '' ? 'it' : view.name}.`);
        return format.print(journey, { view, lang: wish.lang, theme: wish.theme ?? format.themes?.[0] ?? 'light', scale: wish.scale, paper: wish.paper, fonts, warn }, assets);
    };
    if (output === undefined && format.isBinary && process.stdout.isTTY) throw failure(`A ${format.name} is no text; say with -o where it goes.`);
    if (output === undefined && chosen.length === 1) return print(chosen[0]!);
    if (output === undefined) throw failure(`There are ${chosen.length} journeys; say with -o which folder they go to.`);
    const names = fileNames(chosen.map(({ journey }) => journey));
    const inFolder = wish.all || await isFolder(output);
    const outputs: Output[] = [];
    for (const [i, choice] of chosen.entries()) {
        outputs.push({ path: inFolder ? join(output, `${names[i]}.${format.ending ?? format.name}`) : output, text: await print(choice) });
    }
    if (inFolder) await makeFolder(output);
    await writeWhole(outputs);
    return '';
}

/** The view as another kind of it; without one, the kind shows the whole journey. */
function viewOf(view: View | undefined, kind: View['kind'] | undefined): View | undefined {
    if (kind === undefined) return view;
    return view ? { ...view, kind, lanes: [] } : { name: '', title: '', kind, lanes: [], personas: [], phases: [] };
}

/** The format that is said, or that the output's ending says. */
function formatOf({ format, output }: ExportWish): ExportFormat {
    const said = format ?? extname(output ?? '').slice(1).toLowerCase();
    return exportFormats.find(({ name, ending }) => name === said || ending === said) ?? exportFormats[0];
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
