import { type FileSystemProvider, type LangiumCoreServices, type LangiumDocument, type LangiumDocuments, type LangiumSharedCoreServices, type Module, type PartialLangiumCoreServices, URI } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { importersOf, importsOf } from '../../language/imports.ts';
import { JourneyParser } from '../../language/parser.ts';
import { createJourneyCore } from '../../language/services.ts';
import { buildJourney } from '../../model/build-journey.ts';
import type { Journey } from '../../model/journey.ts';
import { journeysOf } from '../../model/journeys-of.ts';
import { isFile } from '../is-file.ts';

/** An old edition of a file, for as long as what lies around it stays. */
interface Edition {
    readonly uri: string;
    readonly text: string;
    /** The other files that it was read with, and their trees in the workspace. */
    readonly around: ReadonlyMap<string, object | undefined>;
    readonly journeys: readonly Journey[];
}

/** An editor shows a handful of comparisons at a time. */
const most = 4;

/**
 * Old editions of files, each in a world of its own where the one file has its old text and the others stand as the workspace
 * has them: nothing there is seen by the workspace. A keystroke in the file itself reads none of it again.
 */
export class Editions {
    private readonly workspace: LangiumSharedCoreServices['workspace'];
    private kept: readonly Edition[] = [];

    constructor({ workspace }: LangiumSharedCoreServices) {
        this.workspace = workspace;
    }

    /** The journeys of the file at `uri` as they were in `text`. */
    async journeysOf(uri: URI, text: string): Promise<readonly Journey[]> {
        const known = this.kept.find(one => one.uri === uri.toString() && one.text === text);
        if (known && this.isCurrent(known)) return known.journeys;
        const edition = await this.read(uri, text);
        this.kept = [edition, ...this.kept.filter(one => one !== known)].slice(0, most);
        return edition.journeys;
    }

    private isCurrent({ uri, around }: Edition): boolean {
        return [...around].every(([other, tree]) => this.treeOf(other) === tree) && this.importersOf(uri).every(other => around.has(other));
    }

    private treeOf(uri: string): object | undefined {
        return this.workspace.LangiumDocuments.getDocument(URI.parse(uri))?.parseResult.value;
    }

    private importersOf(uri: string): readonly string[] {
        const document = this.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        return document ? importersOf(document, this.workspace.LangiumDocuments).map(file => file.$document!.uri.toString()) : [];
    }

    private async read(uri: URI, text: string): Promise<Edition> {
        const { shared } = createJourneyCore(undefined, sparing);
        const documents = shared.workspace.LangiumDocuments;
        const edition = shared.workspace.LangiumDocumentFactory.fromString<JourneyFile>(text, uri);
        documents.addDocument(edition);
        const importers = this.importersOf(uri.toString());
        const around = new Map<string, object | undefined>();
        for (const next of [edition, ...await this.open(importers, shared, around)]) await this.openImports(next, shared, around);
        await shared.workspace.DocumentBuilder.build(documents.all.toArray(), { validation: false });
        const about = importersOf(edition, documents);
        return { uri: uri.toString(), text, around, journeys: journeysOf(edition.parseResult.value).map(tree => buildJourney(tree, about)) };
    }

    private async openImports(document: LangiumDocument, shared: LangiumSharedCoreServices, around: Map<string, object | undefined>): Promise<void> {
        const imported = await this.open([...importsOf(document)].map(String), shared, around);
        for (const next of imported) await this.openImports(next, shared, around);
    }

    /** Those of the files that were not there yet, with the text that the workspace has, or else the disk. */
    private async open(uris: readonly string[], { workspace }: LangiumSharedCoreServices, around: Map<string, object | undefined>): Promise<readonly LangiumDocument[]> {
        const opened: LangiumDocument[] = [];
        for (const uri of uris) {
            if (workspace.LangiumDocuments.hasDocument(URI.parse(uri))) continue;
            around.set(uri, this.treeOf(uri));
            const text = await textOf(URI.parse(uri), this.workspace.LangiumDocuments, this.workspace.FileSystemProvider);
            if (text === undefined) continue;
            const document = workspace.LangiumDocumentFactory.fromString(text, URI.parse(uri));
            workspace.LangiumDocuments.addDocument(document);
            opened.push(document);
        }
        return opened;
    }
}

async function textOf(uri: URI, documents: LangiumDocuments, files: FileSystemProvider): Promise<string | undefined> {
    const document = documents.getDocument(uri);
    if (document) return document.textDocument.getText();
    // A device or a pipe that bears a file's name might never end, and is not read.
    return await isFile(files, uri) ? files.readFile(uri).catch(() => undefined) : undefined;
}

/** A text without a mistake needs no parser that recovers, and nobody asks an old edition where a thing is named. */
const sparing: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: { LangiumParser: services => new JourneyParser(services) },
    workspace: { ReferenceDescriptionProvider: () => ({ createDescriptions: async () => [] }) }
};
