import { type LangiumDocument, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { createJourneyCore } from '../../language/services.ts';
import { importersOf } from '../../language/imports.ts';
import { buildJourney } from '../../model/build-journey.ts';
import type { Journey } from '../../model/journey.ts';
import type { Drawing, DrawParams } from '../../protocol/lsp.ts';
import { chooseJourney, draw } from '../../server/draw.ts';
import { failure } from '../failure.ts';
import { shownName } from '../files/journey-file.ts';
import { listJourneyFiles } from './journey-files.ts';
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
export type DrawingWish = Pick<DrawParams, 'as' | 'lang' | 'locale'>;

/** The journeys of a file or a folder as they are on disk now. */
export interface LiveJourneys {
    entries(): readonly JourneyEntry[];
    draw(place: JourneyPlace, wish: DrawingWish): Drawing | undefined;
    /** A journey's meaning, with what the files about it plan. */
    journey(place: JourneyPlace): Journey | undefined;
    /** `buy.journey:34` and the line where a thing of a journey stands. */
    sourceOf(place: JourneyPlace, thing: string): string | undefined;
    /** Calls back after every build; the answer ends it. */
    follow(changed: () => void): () => void;
    close(): void;
}

/** Reads the journeys of a file or a folder and follows the files, also those that they import from elsewhere. */
export async function openLiveJourneys(path: string): Promise<LiveJourneys> {
    const { shared } = createJourneyCore(NodeFileSystem);
    const { DocumentBuilder: builder, LangiumDocuments: documents } = shared.workspace;
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder && !path.endsWith('.journey')) throw failure(`${shownName(path)} is not a .journey file.`);
    const base = isFolder ? path : dirname(path);
    const followers = new Set<() => void>();
    let stamps: ReadonlyMap<string, string> = new Map();
    let build = 0;
    let working = Promise.resolve();
    const watch = watchFolders(() => { working = working.then(look); });
    await look();
    return {
        entries: () => served().flatMap(file => drawn({ file })?.journeys.map(({ name, title }) => ({ file, journey: name, title })) ?? []),
        draw: drawn,
        journey: meant,
        sourceOf,
        follow(changed) {
            followers.add(changed);
            return () => followers.delete(changed);
        },
        close: () => watch.close()
    };

    /** Builds what was written since the last look; a file that cannot be read is left out until it is written again. */
    async function look(): Promise<void> {
        const now = await list();
        const changed = [...now.keys()].filter(file => now.get(file) !== stamps.get(file));
        const deleted = [...stamps.keys()].filter(file => !now.has(file));
        stamps = now;
        if (changed.length + deleted.length === 0) return;
        await builder.update(changed.map(URI.file), deleted.map(URI.file)).catch((reason: unknown) => console.error(String(reason)));
        build++;
        // What has just been imported for the first time is followed from now on.
        stamps = new Map([...await list(), ...now]);
        for (const tell of followers) tell();
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

    function drawn({ file, journey }: JourneyPlace, wish: DrawingWish = {}): Drawing | undefined {
        const document = documentOf(file);
        return document && draw(document, importersOf(document, documents), { ...wish, journey, theme: 'screen' }, { version: 0, build });
    }

    function meant({ file, journey }: JourneyPlace): Journey | undefined {
        const document = documentOf(file);
        const tree = document && chooseJourney(document, { journey }).tree;
        return tree && buildJourney(tree, importersOf(document, documents));
    }

    function documentOf(file: string): LangiumDocument | undefined {
        return served().includes(file) ? documents.getDocument(URI.file(join(base, file))) : undefined;
    }

    function sourceOf(place: JourneyPlace, thing: string): string | undefined {
        const span = drawn(place)?.spans.find(({ id }) => id === thing);
        const text = span && documents.getDocument(URI.file(join(base, place.file)))?.textDocument;
        if (!text) return undefined;
        const { line } = text.positionAt(span.nameStart);
        return `${place.file}:${line + 1}  ${text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trim()}`;
    }

    function nameOf(file: string): string {
        return relative(base, file).split(sep).join('/');
    }
}
