import { AstUtils, type LangiumDocument, UriUtils } from 'langium';
import type { LangiumServices, RenameProvider } from 'langium/lsp';
import { LSPErrorCodes, type Range, type RenameParams, ResponseError, type TextDocumentPositionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { kindOf, spoken } from '../../language/kinds.ts';
import { readText } from '../../language/values.ts';
import { type FileEdits, workspaceEdits } from '../workspace-edit.ts';
import type { Workspace } from './places-of.ts';
import { rangeIn } from './range-in.ts';
import { renamed } from './renamed.ts';
import { takenBy } from './taken.ts';
import { nameOf, type Thing, type ThingAt, thingAt } from './thing-at.ts';

/** Renames a thing in every file, or says in a sentence why not. */
export class JourneyRename implements RenameProvider {
    private readonly services: Workspace;
    private readonly write: (edits: Iterable<FileEdits>) => WorkspaceEdit;

    constructor(services: LangiumServices) {
        this.services = services;
        this.write = workspaceEdits(services.shared);
    }

    /** Langium's type knows the range alone; the protocol takes the name that the editor's box shows as well: here without its quotes. */
    prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range {
        const at = nameAt(document, document.textDocument.offsetAt(position));
        return { range: rangeIn(document, at), placeholder: at.name } as unknown as Range;
    }

    rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit {
        const { thing, name: old } = nameAt(document, document.textDocument.offsetAt(position));
        const name = nameOfTyped(newName);
        if (name === '') throw refusal('A name cannot be empty.');
        const other = name === old ? undefined : takenBy(thing, old, name, this.services);
        if (other) throw refusal(`"${name}" is taken: ${spoken(kindOf(other))} in ${whereOf(other)}.`);
        const edits = renamed(thing, old, name, this.services);
        if (edits.some(([file]) => isAhead(file))) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
        return this.write(edits);
    }
}

function nameAt(document: LangiumDocument, offset: number): ThingAt {
    const at = thingAt(document, offset);
    if (at) return at;
    const unknown = document.references.find(({ $refNode: place }) => place && place.offset <= offset && offset <= place.end);
    throw refusal(unknown ? `Nothing is named "${unknown.$refText}", so there is nothing to rename.` : 'Only a name can be changed here, and this is none.');
}

/** The name in one Unicode form; whoever types its quotes too means what stands between them. */
function nameOfTyped(typed: string): string {
    const text = typed.trim();
    const name = /^"(\\.|[^"\\])*"$/s.test(text) ? readText(text) : text;
    return name.trim().normalize('NFC');
}

/** `return.journey, line 12`. */
function whereOf(thing: Thing): string {
    const { uri, textDocument } = AstUtils.getDocument(thing);
    return `${UriUtils.basename(uri)}, line ${textDocument.positionAt(nameOf(thing)?.offset ?? 0).line + 1}`;
}

function refusal(sentence: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

/** True while the editor's text is newer than the tree. */
function isAhead({ textDocument, parseResult }: LangiumDocument): boolean {
    return parseResult.value.$cstNode?.root.fullText !== textDocument.getText();
}
