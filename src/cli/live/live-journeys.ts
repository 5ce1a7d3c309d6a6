import { DocumentState, type LangiumDocument, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createJourneyCore } from '../../language/services.ts';
import { importersOf } from '../../language/imports.ts';
import { buildJourney } from '../../model/build-journey.ts';
import type { Journey } from '../../model/journey.ts';
import type { Drawing, DrawParams } from '../../protocol/lsp.ts';
import type { Problem } from '../../protocol/problems.ts';
import { type Consultant, consultantModule } from '../../rules/consultant.ts';
import { chooseJourney, draw } from '../../server/draw.ts';
import { placesOf } from '../../server/places.ts';
import { problemsOf } from '../../server/problems.ts';
import { failure } from '../failure.ts';
import { shownName } from '../files/journey-file.ts';
import { oppositeIn } from './against.ts';
import { emptyFile, listJourneyFiles } from './journey-files.ts';
import { watchFolders } from './watch-folders.ts';

/** A journey by its file, relative to the served folder with `/`, and its name; without a name the first one of the file. */
export interface JourneyPlace {
    readonly file: string;
    readonly journey?: string;
}

export interface JourneyEntry extends Required<JourneyPlace> {
    readonly title: string;
}

/** How a journey is drawn. */
export interface DrawingWish extends Pick<DrawParams, 'as' | 'choice' | 'lang' | 'locale'> {
    /** What it is compared with, as an address says it. */
    readonly against?: string;
}

/** The journeys of a file or a folder as they are on disk now. */
export interface LiveJourneys {
    entries(): readonly JourneyEntry[];
    draw(place: JourneyPlace, wish: DrawingWish): Drawing | undefined;
    /** A journey's meaning, with what the files about it plan. */
    journey(place: JourneyPlace): Journey | undefined;
    /** `buy.journey:34` and the line where a thing of a journey stands. */
    sourceOf(place: JourneyPlace, thing: string): string | undefined;
    /** What the checks say of a journey; undefined while they are under way. */
    problems(place: JourneyPlace): readonly Problem[] | undefined;
    /** Calls back after every build, and once more when what was built has been checked; the answer ends it. */
    follow(changed: () => void, checked: () => void): () => void;
    close(): void;
}

/** Milliseconds that a busy machine may take between emptying a file and writing what is to be in it. */
const writingTime = 250;

/** Reads the journeys of a file or a folder and follows the files, also those that they import from elsewhere. */
export async function openLiveJourneys(path: string): Promise<LiveJourneys> {
    const { shared, journey } = createJourneyCore(NodeFileSystem, consultantModule);
    (journey.validation.DocumentValidator as Consultant).today = () => new Date().toISOString().slice(0, 10);
    const { DocumentBuilder: builder, LangiumDocuments: documents, FileSystemProvider: files } = shared.workspace;
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder && !path.endsWith('.journey')) throw failure(`${shownName(path)} is not a .journey file.`);
    const base = isFolder ? path : dirname(path);
    const followers = new Map<() => void, () => void>();
    let stamps: ReadonlyMap<string, string> = new Map();
    let build = 0;
    let isTold = false;
    let working = Promise.resolve();
    // The picture does not wait for the checks.
    builder.onBuildPhase(DocumentState.Linked, tell);
    const watch = watchFolders(() => { working = working.then(look); });
    await look();
    return {
        entries: () => served().flatMap(file => journeysIn(file).map(({ name, title }) => ({ file, journey: name, title }))),
        draw: drawn,
        journey: meant,
        sourceOf,
        problems(place) {
            const document = documentOf(place.file);
            return document && document.state >= DocumentState.Validated ? problemsOf(document, place) : undefined;
        },
        follow(changed, checked) {
            followers.set(changed, checked);
            return () => followers.delete(changed);
        },
        close: () => watch.close()
    };

    /** Builds what was written since the last look; a file that cannot be read is left out until it is written again. */
    async function look(): Promise<void> {
        const now = await listWritten();
        const changed = [...now.keys()].filter(file => now.get(file) !== stamps.get(file));
        const deleted = [...stamps.keys()].filter(file => !now.has(file));
        stamps = now;
        if (changed.length + deleted.length === 0) return;
        isTold = false;
        await builder.update(changed.map(URI.file), deleted.map(URI.file)).catch((reason: unknown) => console.error(String(reason)));
        if (!isTold) tell();
        for (const checked of followers.values()) checked();
        // What has just been imported for the first time is followed from now on; it may have been written since it was read.
        const since = [...await list()].filter(([file]) => !now.has(file));
        const asRead = await Promise.all(since.map(([file]) => isAsRead(URI.file(file))));
        stamps = new Map([...since.filter((_, i) => asRead[i]), ...now]);
        if (asRead.includes(false)) await look();
    }

    async function isAsRead(uri: URI): Promise<boolean> {
        const text = await files.readFile(uri).catch(() => undefined);
        return text === undefined || text === documents.getDocument(uri)?.textDocument.getText();
    }

    function tell(): void {
        build++;
        isTold = true;
        for (const changed of followers.keys()) changed();
    }

    /** A file that has just been emptied is most likely about to be written: nobody is to see his journey gone in between. */
    async function listWritten(): Promise<ReadonlyMap<string, string>> {
        const now = await list();
        const isEmptied = [...now].some(([file, stamp]) => stamp === emptyFile && stamps.has(file) && stamps.get(file) !== emptyFile);
        if (!isEmptied) return now;
        await pause(writingTime);
        return list();
    }

    async function list(): Promise<ReadonlyMap<string, string>> {
        const read = documents.all.map(({ uri }) => uri.fsPath).toArray();
        const { stamps, folders } = await listJourneyFiles(path, isFolder, read);
        watch.keep(folders);
        return stamps;
    }

    function served(): readonly string[] {
        return [...stamps.keys()].filter(file => isFolder ? file.startsWith(base + sep) : file === path).map(nameOf).sort();
    }

    function drawn({ file, journey }: JourneyPlace, { against, ...wish }: DrawingWish = {}): Drawing | undefined {
        const document = documentOf(file);
        const opposite = against === undefined ? undefined : oppositeIn(against, documentOf, documents);
        return document && draw(document, importersOf(document, documents), { ...wish, journey, theme: 'screen' }, { version: 0, build, number: 0 }, opposite);
    }

    function meant({ file, journey }: JourneyPlace): Journey | undefined {
        const document = documentOf(file);
        const tree = document && chooseJourney(document, { journey }).tree;
        return tree && buildJourney(tree, importersOf(document, documents));
    }

    function journeysIn(file: string): Drawing['journeys'] {
        const document = documentOf(file);
        return document ? chooseJourney(document, {}).journeys : [];
    }

    function documentOf(file: string): LangiumDocument | undefined {
        return served().includes(file) ? documents.getDocument(URI.file(join(base, file))) : undefined;
    }

    function sourceOf(place: JourneyPlace, thing: string): string | undefined {
        const document = documentOf(place.file);
        const span = document && placesOf(document, place).find(({ id }) => id === thing);
        if (!span) return undefined;
        const text = document.textDocument;
        const { line } = text.positionAt(span.nameStart);
        return `${place.file}:${line + 1}  ${text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trim()}`;
    }

    function nameOf(file: string): string {
        return relative(base, file).split(sep).join('/');
    }
}
