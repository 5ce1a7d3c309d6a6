import { TextDocument, URI } from 'langium';
import { availableParallelism } from 'node:os';
import type { CheckWish } from './check-wish.ts';
import { Checker, type Checked, type Group } from './checking/checker.ts';
import { configurationMistakes } from './checking/configuration-mistakes.ts';
import { callCrew } from './checking/crew.ts';
import { importersMissing } from './checking/importers-missing.ts';
import type { Survey } from './checking/survey.ts';
import { createCore } from './core.ts';
import { findBeside } from './files/find-beside.ts';
import { journeyFile, type JourneyFile } from './files/journey-file.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';
import { asLongRun } from './short-run.ts';

/** Up to so many files are checked at once, in this thread: more threads would not be started before it is done. */
const few = 100;
/** Files of a group: those of neighbouring names often belong together, and each is held until the last one is checked. */
const inGroup = 2;
/** Each thread needs memory of its own, and more than these have nothing to gain from a disk. */
const mostThreads = 4;

/** Finds the problems of these files and of no other ones. */
export async function checkFiles(named: readonly JourneyFile[], progress: Progress, wish?: CheckWish): Promise<Report> {
    const beside = await findBeside(named);
    const checked = named.length <= few ? await checkFew(named, beside, progress, wish) : await asLongRun(() => checkMany(named, beside, progress, wish));
    const { besides, problems: mistakes } = await configurationMistakes(named);
    const problems = checked.flatMap(({ problems }) => problems);
    return {
        files: named.map(({ name }, i) => ({ name, document: { textDocument: TextDocument.create(name, 'journey', 0, checked[i]!.text) } })),
        besides,
        problems: mistakes.length === 0 ? problems : [...problems, ...mistakes].toSorted((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
    };
}

async function checkFew(files: readonly JourneyFile[], beside: readonly JourneyFile[], progress: Progress, wish: CheckWish | undefined): Promise<readonly Checked[]> {
    const { checked } = await new Checker(createCore(wish)).check({ files, beside, others: 'none' }, (doing, done) => progress(doing, done, files.length));
    return checked;
}

/**
 * In groups, of which none knows what the others say. Few checks ask for that: a name that leads nowhere may be declared in
 * another file, a plan may stand in one. Such a file is checked once more, when all is known.
 */
async function checkMany(named: readonly JourneyFile[], beside: readonly JourneyFile[], progress: Progress, wish: CheckWish | undefined): Promise<readonly Checked[]> {
    const given = [...named, ...beside].filter(({ text }) => text !== undefined);
    const crew = callCrew(Math.min(availableParallelism(), mostThreads), wish);
    let done = 0;
    const tell = ({ files }: Group): void => progress('Checking', (done += files.length) - 1, Math.max(named.length, done));
    try {
        const groups = chunks([...named, ...beside]).map((files): Group => ({ files, beside: given, others: 'unknown' }));
        const outcomes = await crew.check(groups, tell);
        const checked = outcomes.flatMap(outcome => outcome.checked);
        const surveys = distinct(outcomes.flatMap(outcome => [...outcome.checked.map(({ survey }) => survey), ...outcome.imported]));
        const missing = importersMissing(outcomes, surveys);
        const unsure = [...named.keys()].filter(i => !checked[i]!.sure || missing[i]!.length > 0);
        const again = chunks(unsure);
        const second = await crew.check(again.map((group): Group => ({
            files: group.map(i => named[i]!), others: surveys,
            beside: [...given, ...group.flatMap(i => missing[i]!.map(uri => journeyFile(URI.parse(uri).fsPath)))]
        })), tell);
        for (const [g, group] of again.entries()) group.forEach((i, at) => checked[i] = second[g]!.checked[at]!);
        return checked;
    } finally {
        await crew.dismiss();
    }
}

function chunks<T>(all: readonly T[]): readonly (readonly T[])[] {
    return Array.from({ length: Math.ceil(all.length / inGroup) }, (_, i) => all.slice(i * inGroup, (i + 1) * inGroup));
}

function distinct(surveys: readonly Survey[]): readonly Survey[] {
    return [...new Map(surveys.map(survey => [survey.uri, survey])).values()];
}
