import { type CompletionItem, type CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type Position } from 'vscode-languageserver';
import type { Here } from './here.ts';
import type { Offer } from './offer.ts';

/** What an editor can do with an item. */
export interface Abilities {
    readonly snippets: boolean;
    readonly replaces: boolean;
    readonly markdown: boolean;
}

/** Offers as an editor shows them: in their order, each replacing what is typed of it. */
export function toItems(offers: readonly Offer[], { document: { textDocument }, caret: { piece }, atEnd }: Here, abilities: Abilities): CompletionItem[] {
    const [start, insertEnd, end] = [piece.offset, piece.insertEnd, piece.end].map(offset => textDocument.positionAt(offset)) as [Position, Position, Position];
    // Right behind a comma, a text or a brace stands a blank first.
    const gap = /["”“»%,{]/.test(textDocument.getText()[piece.offset - 1] ?? '') ? ' ' : '';
    const stops = abilities.snippets && atEnd;
    return offers.filter(({ onlyWithStops }) => stops || !onlyWithStops).map((offer, i) => {
        const { label, kind, text = label, snippet, detail, from, also } = offer;
        const withStops = stops && snippet !== undefined;
        const newText = gap + (withStops ? snippet : text);
        return {
            label, kind: kind as CompletionItemKind, detail,
            ...from !== undefined && { labelDetails: { description: from } },
            ...documented(offer, abilities),
            sortText: String(i).padStart(4, '0'),
            filterText: piece.quoted ? `"${label}` : label,
            ...withStops && { insertTextFormat: InsertTextFormat.Snippet },
            ...newText.includes('\n') && { insertTextMode: InsertTextMode.adjustIndentation },
            textEdit: edit(newText, start, insertEnd, end, abilities),
            ...also && { additionalTextEdits: [...also] },
        };
    });
}

function edit(newText: string, start: Position, insertEnd: Position, end: Position, { replaces }: Abilities): CompletionItem['textEdit'] {
    return replaces ? { newText, insert: { start, end: insertEnd }, replace: { start, end } } : { newText, range: { start, end: insertEnd } };
}

function documented({ sentence, example }: Offer, { markdown }: Abilities): Pick<CompletionItem, 'documentation'> {
    if (sentence === undefined) return {};
    const fenced = example === undefined ? [] : markdown ? ['```journey', example, '```'] : [example];
    return { documentation: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: [sentence, ...fenced.length > 0 ? ['', ...fenced] : []].join('\n') } };
}
