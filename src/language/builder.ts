import { type BuildOptions, DefaultDocumentBuilder, type DocumentBuilder, DocumentState, type FileSystemProvider, type LangiumDocument, type LangiumDocuments, type LangiumSharedCoreServices, URI, type WorkspaceLock } from 'langium';
import type { CancellationToken } from 'vscode-jsonrpc';
import type { JourneyFile } from './generated/ast.ts';
import { importsOf, importsOneOf } from './imports.ts';
import { outlineOf } from './outline.ts';

/** Reads files and what they declare; they are linked and checked when they are due. */
export const readOnly: BuildOptions = { eagerLinking: false, validation: false };

/** Builds files together with what they import, also where that lies outside the workspace or has just appeared. */
export class JourneyBuilder extends DefaultDocumentBuilder implements DocumentBuilder {
    private readonly documents: LangiumDocuments;
    private readonly files: FileSystemProvider;
    private readonly lock: WorkspaceLock;
    private change: Change | undefined;
    /** Fulfilled when what all files declare is known. */
    allAreRead: Promise<void> = Promise.resolve();
    /** Fulfilled when all names of all files are linked. */
    allAreBuilt: Promise<void> = Promise.resolve();

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.documents = services.workspace.LangiumDocuments;
        this.files = services.workspace.FileSystemProvider;
        this.lock = services.workspace.WorkspaceLock;
    }

    /** Lets go of files that nobody needs any more, as if they had never been read. */
    forget(documents: readonly LangiumDocument[]): void {
        for (const document of documents) {
            this.documents.deleteDocument(document.uri);
            this.cleanUpDeleted(document);
        }
    }

    protected override async buildDocuments(documents: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        const due = options === readOnly ? documents : documents.filter(({ uri }) => this.buildState.get(uri.toString())?.options !== readOnly);
        await super.buildDocuments(await this.withImports(due, options, cancelToken), options, cancelToken);
    }

    /** Who asks about the whole workspace waits until it is there; who asks about a file, until what has just been opened or typed is taken in. */
    override async waitUntil(state: DocumentState, token?: CancellationToken): Promise<void>;
    override async waitUntil(state: DocumentState, uri?: URI, token?: CancellationToken): Promise<URI>;
    override async waitUntil(state: DocumentState, where?: URI | CancellationToken, token?: CancellationToken): Promise<URI | void> {
        if (where && 'path' in where) {
            if (!this.documents.hasDocument(where) && this.textDocuments?.get(where)) await this.idle();
            // An edit waits in the queue of the lock while the one before is built, and the tree is still that of the text before.
            if (this.isBehind(where)) await Promise.race([this.nextOf(where, state), this.idle()]);
            if (this.isPutOff(where)) await this.lock.read(() => this.buildNow(where));
            return super.waitUntil(state, where, token);
        }
        await (state > DocumentState.ComputedScopes ? this.allAreBuilt : this.allAreRead);
        // A build whose files have all passed the state before tells nobody that it passes it.
        await Promise.race([super.waitUntil(state, where), this.idle()]);
    }

    /** True for a file that has been read and is not due yet. */
    private isPutOff(uri: URI): boolean {
        return this.buildState.get(uri.toString())?.options === readOnly;
    }

    /** A file that somebody asks about is due. */
    private async buildNow(uri: URI): Promise<void> {
        const document = this.documents.getDocument(uri);
        if (document && this.isPutOff(uri)) await this.build([document], { validation: true });
    }

    private isBehind(uri: URI): boolean {
        const document = this.documents.getDocument(uri);
        const root = document?.parseResult.value.$cstNode?.root;
        return root !== undefined && root.fullText !== document!.textDocument.getText();
    }

    /** The next time that a file whose text is not behind reaches a state. */
    private nextOf(uri: URI, state: DocumentState): Promise<void> {
        return new Promise(resolve => {
            const listening = this.onDocumentPhase(state, document => {
                if (document.uri.path !== uri.path || this.isBehind(uri)) return;
                listening.dispose();
                resolve();
            });
            void this.idle().then(() => listening.dispose());
        });
    }

    /** When all edits that have come in are built. */
    private idle(): Promise<void> {
        return this.lock.read(() => undefined);
    }

    /** A file concerns who imports it; a plan concerns the journeys that it is about; and a name that nobody knows may be in a file that has just appeared. */
    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        if (this.change?.uris !== changedUris) this.change = this.read(changedUris);
        return importsOneOf(document, changedUris)
            || (this.change.about.has(document.uri.toString()) && hasJourneys(document))
            || (this.change.appeared && document.references.some(({ error }) => error !== undefined));
    }

    /** There is one set of checks: what has been checked is complete. */
    protected override resultsAreIncomplete(): boolean {
        return false;
    }

    private read(uris: ReadonlySet<string>): Change {
        const files = [...uris].map(uri => this.documents.getDocument(URI.parse(uri)));
        const plans = files.filter(file => file !== undefined && hasPlans(file)) as LangiumDocument[];
        return {
            uris,
            about: new Set(plans.flatMap(file => [...importsOf(file)].map(uri => uri.toString()))),
            appeared: files.some(file => file?.parseResult.value.$type !== 'JourneyFile'),
        };
    }

    private async withImports(documents: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<LangiumDocument[]> {
        const all = new Set(documents);
        for (const document of all) {
            // Parsed here already, so that the imports are known; the build skips what is done.
            if (document.state < DocumentState.Parsed) {
                this.prepareBuild([document], options);
                await this.runCancelable([document], DocumentState.Parsed, cancelToken, doc => this.langiumDocumentFactory.update(doc, cancelToken));
            }
            for (const uri of importsOf(document)) {
                if (this.documents.hasDocument(uri)) continue;
                const imported = await this.open(uri);
                if (imported) all.add(imported);
            }
        }
        return [...all];
    }

    /** A device or a pipe that bears a file's name might never end, and is not read. */
    private async open(uri: URI): Promise<LangiumDocument | undefined> {
        try {
            return (await this.files.stat(uri)).isFile ? await this.documents.getOrCreateDocument(uri) : undefined;
        } catch {
            return undefined;
        }
    }
}

/** What an update changes for files other than those that have changed. */
interface Change {
    readonly uris: ReadonlySet<string>;
    /** The files that the changed ones plan for. */
    readonly about: ReadonlySet<string>;
    /** True where a file was not there until now, or is not there any more. */
    readonly appeared: boolean;
}

function hasJourneys(document: LangiumDocument): boolean {
    return outlineOf(document.parseResult.value as JourneyFile).journeys.length > 0;
}

function hasPlans(document: LangiumDocument): boolean {
    return outlineOf(document.parseResult.value as JourneyFile).declared.some(({ $type }) => $type === 'Initiative' || $type === 'View');
}
