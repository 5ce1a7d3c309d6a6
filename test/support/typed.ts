import { CstUtils, type LangiumDocument, type LeafCstNode, type Reference, type URI } from 'langium';
import type * as ast from '../../src/language/generated/ast.ts';
import type { ServerServices } from '../../src/server/services.ts';

/** A word of a finished text that somebody would have typed, and that the editor should have offered. */
export interface Word {
    readonly is: 'keyword' | 'name' | 'value' | 'feeling' | 'path';
    /** As the list shows it. */
    readonly label: string;
    readonly offset: number;
    readonly end: number;
    /** Where the named thing is declared, if that is in the same file. */
    readonly declared?: number;
}

/** Every keyword, name and value of a linked document; texts, dates, numbers and the names that things are given are the writer's own. */
export function wordsOf(document: LangiumDocument): readonly Word[] {
    const names = new Map<number, Reference>();
    for (const reference of document.references as Reference[]) names.set(reference.$refNode!.offset, reference);
    return CstUtils.flattenCst(document.parseResult.value.$cstNode!).toArray().flatMap(leaf => {
        const reference = names.get(leaf.offset);
        const word = reference ? named(reference, document) : plain(leaf);
        return word ? [{ ...word, offset: leaf.offset, end: leaf.end }] : [];
    });
}

function named({ ref }: Reference, document: LangiumDocument): Pick<Word, 'is' | 'label' | 'declared'> | undefined {
    const thing = ref as ast.Persona | undefined;
    const own = thing?.$cstNode?.root === document.parseResult.value.$cstNode;
    return thing && { is: 'name', label: thing.name!, ...own && { declared: thing.$cstNode!.offset } };
}

function plain({ tokenType: { name: type }, astNode, text, offset }: LeafCstNode): Pick<Word, 'is' | 'label'> | undefined {
    if (type === ',') return undefined;
    if (/^[a-z]/.test(type) || ['TAKES', 'BRAND', 'OFFERING', 'SEGMENT'].includes(type)) {
        const isValue = astNode.$type === 'WordFact' && astNode.$cstNode!.offset !== offset;
        return { is: isValue ? 'value' : 'keyword', label: text };
    }
    const value = { is: 'value', label: text } as const;
    if (type === '%') return value;
    switch (astNode.$type) {
        case 'Import': return { is: 'path', label: text.slice(1, -1) };
        case 'Reaction': return type === 'NUMBER' ? value : (astNode as ast.Reaction).word === 'feels' ? { is: 'feeling', label: text.replaceAll('"', '') } : undefined;
        case 'WordFact': case 'Mark': case 'As': return value;
        case 'Amount': case 'Measure': case 'Was': case 'Target': case 'Informed': return type === 'ID' ? value : undefined;
        case 'Journey': case 'Phase': return type === 'ID' && ((astNode as ast.Phase).words as readonly string[]).includes(text) ? value : undefined;
        default: return undefined;
    }
}

/** Where a word stands in the list that opens at an offset, as an editor shows it: what begins as it does, in the order that is asked for; 0 where it is not in it. */
export async function placeInList(services: ServerServices, uri: URI, text: string, caret: number, word: Word, typed: string): Promise<number> {
    const document = await rewritten(services, uri, text);
    const position = document.textDocument.positionAt(caret);
    const list = await services.journey.lsp.CompletionProvider!.getCompletion(document, { textDocument: { uri: uri.toString() }, position });
    const shown = (list?.items ?? []).filter(({ filterText, label }) => (filterText ?? label).toLowerCase().startsWith(typed.toLowerCase()));
    return shown.sort((a, b) => a.sortText! < b.sortText! ? -1 : 1).findIndex(({ label }) => label === word.label) + 1;
}

/** The file with another text, linked. */
export async function rewritten({ shared }: ServerServices, uri: URI, text: string): Promise<LangiumDocument> {
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    LangiumDocuments.deleteDocument(uri);
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document]);
    return document;
}
