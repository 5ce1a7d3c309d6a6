import { type LangiumDocument, URI } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import { type CodeAction, type CodeActionContext, type ClientCapabilities, LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Parse, Parsed } from '../../edit/format/format.ts';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { workspaceEdits, type FileEdits } from '../workspace-edit.ts';
import { carriedOut } from './carried-out.ts';
import { hereAt } from './here.ts';
import { refactorings } from './index.ts';
import type { Here, Offer, Refactoring } from './refactoring.ts';

/** Which offer was chosen, as the client gives it back. */
interface Chosen {
    readonly uri: string;
    readonly version: number;
    readonly offset: number;
    readonly kind: Refactoring['kind'];
    readonly title: string;
}

/** Offers the refactorings of a place, and carries out what is chosen: for most clients only then. */
export class Refactorer {
    private readonly services: LangiumServices;
    private readonly write: (edits: Iterable<FileEdits>) => WorkspaceEdit;
    private readonly parse: Parse;
    private client: ClientCapabilities = {};

    constructor(services: LangiumServices) {
        this.services = services;
        this.write = workspaceEdits(services.shared);
        this.parse = text => services.parser.LangiumParser.parse<JourneyFile>(text) as Parsed;
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => { this.client = capabilities; });
    }

    offer(document: LangiumDocument<JourneyFile>, range: Range, { only }: Pick<CodeActionContext, 'only'>): CodeAction[] {
        const offset = document.textDocument.offsetAt(range.start);
        const here = this.here(document, offset, only === undefined);
        const { codeAction } = this.client.textDocument ?? {};
        const isLazy = codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true;
        const wanted = refactorings.filter(({ kind }) => !only || only.some(one => one === '' || kind === one || kind.startsWith(`${one}.`)));
        return wanted.flatMap(({ kind, offers }) => offers(here).flatMap((offer): CodeAction[] => {
            const { title } = offer;
            const why = isBroken(document) ? 'Put right first what is not understood in this file.' : offer.why;
            if (why !== undefined) return codeAction?.disabledSupport ? [{ title, kind, disabled: { reason: why } }] : [];
            const data: Chosen = { uri: document.uri.toString(), version: document.textDocument.version, offset, kind, title };
            if (isLazy) return [{ title, kind, data }];
            const edit = this.editOf(offer);
            return typeof edit === 'string' ? [] : [{ title, kind, edit }];
        }));
    }

    /** The chosen offer with its edit; refused where the text is another one by now. */
    resolve(action: CodeAction): CodeAction {
        const { uri, version, offset, kind, title } = action.data as Chosen;
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri)) as LangiumDocument<JourneyFile> | undefined;
        const now = this.services.shared.workspace.TextDocuments.get(uri)?.version;
        if (document?.textDocument.version !== version || (now !== undefined && now !== version)) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
        const here = this.here(document, offset, false);
        const offer = refactorings.filter(one => one.kind === kind).flatMap(({ offers }) => offers(here)).find(one => one.title === title);
        const edit = offer && this.editOf(offer);
        if (typeof edit === 'string') throw new ResponseError(LSPErrorCodes.RequestFailed, edit);
        return { ...action, ...(edit && { edit }) };
    }

    private here(document: LangiumDocument<JourneyFile>, offset: number, isUnasked: boolean): Here {
        const { documentChanges, resourceOperations } = this.client.workspace?.workspaceEdit ?? {};
        const mayCreate = documentChanges === true && resourceOperations?.includes('create') === true;
        return hereAt(document, offset, this.services.shared.workspace.LangiumDocuments, { isUnasked, mayCreate });
    }

    /** A sentence where it cannot be done after all. */
    private editOf({ make }: Offer): WorkspaceEdit | string {
        const made = make();
        const done = 'why' in made ? made : carriedOut(made, this.parse);
        if ('why' in done) return done.why;
        const edit = this.write(done.edits);
        if (!done.file) return edit;
        const uri = done.file.uri.toString();
        const start = { line: 0, character: 0 };
        return { documentChanges: [
            { kind: 'create', uri },
            { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: done.file.text }] },
            ...edit.documentChanges ?? [],
        ] };
    }
}

/** True where the tree is not what the writer means: what would be moved there might be moved to a wrong place. */
function isBroken({ parseResult: { lexerReport, parserErrors } }: LangiumDocument): boolean {
    return parserErrors.length > 0 || (lexerReport?.diagnostics.length ?? 0) > 0;
}
