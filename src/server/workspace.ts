import { DefaultWorkspaceManager, DocumentState, type LangiumDocument, type URI, UriUtils, type WorkspaceFolder } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type JourneyBuilder, readOnly } from '../language/builder.ts';
import { heldIn } from '../language/documents.ts';
import type { SearchableFiles } from './client-files.ts';

/** Files of a turn: an edit that comes in between waits until they are done. */
const inTurn = 4;
/** Milliseconds in which an editor that starts opens the first file. */
const openingTime = 300;

/**
 * Reads the folders of the workspace in turns, between what the writer does: who opens a file needs only what that imports, and
 * is not kept waiting by a thousand others. First all are read, since any of them may plan for an open journey or declare what
 * it lacks; then they are linked and checked.
 */
export class JourneyWorkspace extends DefaultWorkspaceManager {
    private readonly builder: JourneyBuilder;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.builder = services.workspace.DocumentBuilder as JourneyBuilder;
    }

    override async initialized(): Promise<void> {
        const read = this.firstFile().then(() => this.readAll(this.folders ?? []));
        this.builder.allAreRead = read;
        this.builder.allAreBuilt = read.then(() => this.buildAll());
        this._ready.resolve();
        await this.builder.allAreBuilt;
    }

    /** The file that is looked at goes before the others: resolves when it is checked, or when none was opened. */
    private firstFile(): Promise<void> {
        return new Promise(resolve => {
            const opened = this.builder.onUpdate(() => {
                opened.dispose();
                clearTimeout(waiting);
                void this.mutex.read(() => undefined).then(resolve);
            });
            const waiting = setTimeout(() => {
                opened.dispose();
                resolve();
            }, openingTime);
        });
    }

    private async readAll(folders: readonly WorkspaceFolder[]): Promise<void> {
        const found: URI[] = [];
        for (const folder of folders) found.push(...await this.journeysIn(this.getRootFolder(folder)));
        const uris = [...new Map(found.map(uri => [uri.toString(), uri])).values()];
        await this.takeTurns(uris, async some => {
            const documents = await Promise.all(some.filter(uri => !this.langiumDocuments.hasDocument(uri)).map(uri => this.open(uri)));
            await this.builder.build(documents.filter(document => document !== undefined), readOnly);
        });
    }

    /** Folders that begin with a dot and the like are left alone, whoever finds what is in them. */
    private async journeysIn(folder: URI): Promise<readonly URI[]> {
        const found = await (this.fileSystemProvider as Partial<SearchableFiles>).findJourneys?.(folder);
        const isMeant = (uri: URI): boolean => foldersTo(uri, folder).every(uri => this.shouldIncludeEntry({ uri, isFile: false, isDirectory: true }));
        return found?.filter(isMeant) ?? this.searchFolder(folder);
    }

    /** What was linked before all were read may find now what it lacked, or be planned for. */
    private async buildAll(): Promise<void> {
        const held = heldIn(this.langiumDocuments);
        const early = held.filter(({ state }) => state >= DocumentState.Linked);
        const others = held.filter(({ state }) => state < DocumentState.Linked);
        await this.takeTurns(early, some => {
            for (const document of some) this.builder.resetToState(document, DocumentState.ComputedScopes);
            return this.builder.build([...some], { validation: true });
        });
        await this.takeTurns(others, some => this.builder.build(some.filter(document => this.isDue(document)), { validation: true }));
    }

    /** False for what has been built, or has gone, since the list was made. */
    private isDue(document: LangiumDocument): boolean {
        return document.state < DocumentState.Validated && this.langiumDocuments.getDocument(document.uri) === document;
    }

    /** A file that cannot be read is as if it were not there. */
    private async open(uri: URI): Promise<LangiumDocument | undefined> {
        try {
            return await this.langiumDocuments.getOrCreateDocument(uri);
        } catch (reason) {
            console.error(`${uri.fsPath} was not read: ${String(reason)}`);
            return undefined;
        }
    }

    /** As a reader of the lock a turn waits for the edits under way and cancels none; in between the next message is heard. */
    private async takeTurns<T>(all: readonly T[], work: (some: readonly T[]) => Promise<unknown>): Promise<void> {
        for (let done = 0; done < all.length; done += inTurn) {
            await this.mutex.read(() => work(all.slice(done, done + inTurn)));
            await new Promise(resolve => setTimeout(resolve));
        }
    }
}

/** The folders between a folder and a file in it. */
function foldersTo(file: URI, folder: URI): readonly URI[] {
    const around = UriUtils.dirname(file);
    return around.path.length <= folder.path.length ? [] : [around, ...foldersTo(around, folder)];
}
