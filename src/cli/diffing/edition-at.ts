import type { LangiumDocument } from 'langium';
import { posix } from 'node:path';
import type { JourneyFile as JourneyTree } from '../../language/generated/ast.ts';
import { importersOf } from '../../language/imports.ts';
import type { JourneyCore } from '../../language/services.ts';
import { buildJourney } from '../../model/build-journey.ts';
import type { Journey } from '../../model/journey.ts';
import { journeysOf } from '../../model/journeys-of.ts';
import { createCore } from '../core.ts';
import { failure } from '../failure.ts';
import { findBeside, plansFor } from '../files/find-beside.ts';
import { findFile } from '../files/find-files.ts';
import type { JourneyFile } from '../files/journey-file.ts';
import { openFiles } from '../files/open-files.ts';
import { gitLine } from './git.ts';
import { Revision } from './revision.ts';

/** The journeys of a file, as it is or as it was. */
export interface FileEdition {
    /** As the user named it. */
    readonly name: string;
    readonly journeys: readonly Journey[];
    readonly errors: number;
}

/** What a word of the command line stands for: a file, `-` for standard input, or `git:REV:path`. */
export async function editionAt(word: string, stdinPath: string, folder = process.cwd()): Promise<FileEdition> {
    const old = /^git:([^:]*):(.*)$/s.exec(word);
    if (old) return editionInGit(word, old[1]!, old[2]!, folder);
    const file = await findFile(word, stdinPath);
    return read(file.name, createCore(), file, await findBeside([file]));
}

async function editionInGit(word: string, revision: string, path: string, folder: string): Promise<FileEdition> {
    if (!path.endsWith('.journey')) throw failure(`${word} names no .journey file; it is written git:REV:path, such as git:HEAD:buy.journey.`);
    const top = await gitLine(['rev-parse', '--show-toplevel'], folder);
    if (top === undefined) throw failure('This folder is in no Git repository.');
    // What begins with a hyphen would be an option of Git.
    const commit = /^-|^$/.test(revision) ? undefined : await gitLine(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder);
    if (commit === undefined) throw failure(`Git knows no commit "${revision}".`);
    const here = await gitLine(['rev-parse', '--show-prefix'], folder) ?? '';
    const files = new Revision(top, commit);
    for (const name of namesMeant(path, here)) {
        const text = await files.textOf(name);
        if (text === undefined) continue;
        const file: JourneyFile = { path: files.pathOf(name), name: word, text };
        return read(word, createCore(undefined, files), file, await besideIn(files, name, file));
    }
    throw failure(`There is no file ${path} in the commit "${revision}".`);
}

/** A path counts from the top of the repository, as Git has it, or else from the folder that the command runs in; one that begins with a dot, from there only. */
function namesMeant(path: string, here: string): readonly string[] {
    const plain = path.replaceAll('\\', '/');
    const fromHere = posix.join(here, plain);
    return (/^\.\.?\//.test(plain) ? [fromHere] : [posix.normalize(plain), fromHere]).filter(name => !name.startsWith('../') && !name.startsWith('/'));
}

async function besideIn(files: Revision, name: string, file: JourneyFile): Promise<readonly JourneyFile[]> {
    const folder = posix.dirname(name) === '.' ? '' : posix.dirname(name);
    const found: JourneyFile[] = [];
    for (const other of await files.namesIn(folder)) {
        const path = files.pathOf(posix.join(folder, other));
        if (!other.endsWith('.journey') || path === file.path) continue;
        const text = await files.textOf(posix.join(folder, other));
        if (text !== undefined && plansFor(text, [file])) found.push({ path, name: other, text });
    }
    return found;
}

async function read(name: string, core: JourneyCore, file: JourneyFile, beside: readonly JourneyFile[]): Promise<FileEdition> {
    const [document] = await openFiles(core, [file, ...beside]) as [LangiumDocument];
    const problems = await core.journey.validation.DocumentValidator.validateDocument(document);
    const about = importersOf(document, core.shared.workspace.LangiumDocuments);
    return {
        name, errors: problems.filter(({ severity }) => severity === 1).length,
        journeys: journeysOf(document.parseResult.value as JourneyTree).map(tree => buildJourney(tree, about))
    };
}
