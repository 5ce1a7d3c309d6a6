import type { LangiumDocument } from 'langium';
import type { CodeAction, FormattingOptions, Position, Range } from 'vscode-languageserver-protocol';
import type { JourneyCodeActions } from '../../src/server/code-actions.ts';
import { selectionRangesAt } from '../../src/server/reading/selection-ranges.ts';
import type { ServerServices } from '../../src/server/services.ts';

/** A question of an editor, as the server's own handler passes it to who answers it. */
export interface Question {
    readonly name: string;
    readonly ask: (document: LangiumDocument, position: Position) => unknown;
}

/** What an editor asks of a place. */
export function questionsAt({ journey: { lsp } }: ServerServices): readonly Question[] {
    const at = (document: LangiumDocument, position: Position) => ({ textDocument: { uri: document.uri.toString() }, position });
    return [
        { name: 'completion', ask: (document, position) => lsp.CompletionProvider?.getCompletion(document, at(document, position)) },
        { name: 'hover', ask: (document, position) => lsp.HoverProvider?.getHoverContent(document, at(document, position)) },
        { name: 'definition', ask: (document, position) => lsp.DefinitionProvider?.getDefinition(document, at(document, position)) },
        { name: 'references', ask: (document, position) => lsp.ReferencesProvider?.findReferences(document, { ...at(document, position), context: { includeDeclaration: true } }) },
        { name: 'highlight', ask: (document, position) => lsp.DocumentHighlightProvider?.getDocumentHighlight(document, at(document, position)) },
        { name: 'prepareRename', ask: (document, position) => lsp.RenameProvider?.prepareRename(document, at(document, position)) },
        { name: 'rename', ask: (document, position) => lsp.RenameProvider?.rename(document, { ...at(document, position), newName: 'Somebody else' }) },
        { name: 'code actions', ask: async (document, position) => {
            const actions = await lsp.CodeActionProvider?.getCodeActions(document, { ...at(document, position), range: { start: position, end: position }, context: { diagnostics: [] } }) ?? [];
            const chosen = actions[position.character % actions.length] as CodeAction | undefined;
            return [actions, chosen?.data === undefined ? undefined : (lsp.CodeActionProvider as JourneyCodeActions).resolve(chosen)];
        } },
        { name: 'format on type', ask: (document, position) => lsp.Formatter?.formatDocumentOnType(document, { ...at(document, position), ch: '\n', options }) },
        { name: 'format range', ask: (document, position) => lsp.Formatter?.formatDocumentRange(document, { ...at(document, position), range: { start: position, end: position }, options }) },
        { name: 'selection ranges', ask: (document, position) => selectionRangesAt(document, [position]) },
        { name: 'call hierarchy', ask: async (document, position) => {
            const items = await lsp.CallHierarchyProvider?.prepareCallHierarchy(document, at(document, position)) ?? [];
            return Promise.all(items.map(async item => ({ uri: item.uri, item, incoming: await lsp.CallHierarchyProvider!.incomingCalls({ item }), outgoing: await lsp.CallHierarchyProvider!.outgoingCalls({ item }) })));
        } },
    ];
}

/** What an editor asks of a whole document. */
export function questionsOf({ shared, journey: { lsp } }: ServerServices): readonly Question[] {
    const of = (document: LangiumDocument) => ({ textDocument: { uri: document.uri.toString() } });
    return [
        { name: 'symbols', ask: document => lsp.DocumentSymbolProvider?.getSymbols(document, of(document)) },
        { name: 'folding', ask: document => lsp.FoldingRangeProvider?.getFoldingRanges(document, of(document)) },
        { name: 'links', ask: document => lsp.DocumentLinkProvider?.getDocumentLinks(document, of(document)) },
        { name: 'semantic tokens', ask: document => lsp.SemanticTokenProvider?.semanticHighlight(document, of(document)) },
        { name: 'semantic tokens of a range', ask: document => lsp.SemanticTokenProvider?.semanticHighlightRange(document, { ...of(document), range: whole(document) }) },
        { name: 'code lenses', ask: document => lsp.CodeLensProvider?.provideCodeLens(document, of(document)) },
        { name: 'inlay hints', ask: document => lsp.InlayHintProvider?.getInlayHints(document, { ...of(document), range: whole(document) }) },
        { name: 'formatting', ask: document => lsp.Formatter?.formatDocument(document, { ...of(document), options }) },
        { name: 'workspace symbols', ask: () => shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query: 're' }) },
    ];
}

const options: FormattingOptions = { tabSize: 2, insertSpaces: true };

function whole({ textDocument }: LangiumDocument): Range {
    return { start: { line: 0, character: 0 }, end: textDocument.positionAt(textDocument.getText().length) };
}

/** Every place that an answer names and that is not in its document, as a sentence; none is expected. */
export function strayPlaces(answer: unknown, own: LangiumDocument, documents: (uri: string) => LangiumDocument | undefined): readonly string[] {
    const stray: string[] = [];
    look(answer, own);
    return stray;

    function look(value: unknown, document: LangiumDocument): void {
        if (Array.isArray(value)) {
            value.forEach(one => look(one, document));
        } else if (isRange(value)) {
            if (!isWithin(value, document)) stray.push(`${JSON.stringify(value)} is not in ${document.uri.path}.`);
        } else if (typeof value === 'object' && value !== null) {
            // The ranges of a call stand in the file of who calls.
            const { uri, targetUri, from } = value as { uri?: unknown; targetUri?: unknown; from?: { uri?: unknown } };
            const there = [uri, targetUri, from?.uri].map(one => typeof one === 'string' ? documents(one) : undefined).find(Boolean) ?? document;
            for (const [name, part] of Object.entries(value)) {
                if (name === 'changes') for (const [changed, edits] of Object.entries(part as object)) look(edits, documents(changed) ?? document);
                else if (name === 'documentChanges') for (const change of part as { textDocument?: { uri: string } }[]) look(change, documents(change.textDocument?.uri ?? '') ?? document);
                else look(part, name === 'originSelectionRange' ? document : there);
            }
        }
    }
}

function isRange(value: unknown): value is Range {
    return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): value is Position {
    return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

/** True for a range that an editor finds in the text: in order, and each end on a line that is there and no further than its end. */
function isWithin({ start, end }: Range, { textDocument }: LangiumDocument): boolean {
    const lines = textDocument.getText().split(/\r\n|\r|\n/);
    const isThere = ({ line, character }: Position): boolean => line >= 0 && line < lines.length && character >= 0 && character <= lines[line]!.length;
    return isThere(start) && isThere(end) && (start.line < end.line || start.line === end.line && start.character <= end.character);
}
