import type { LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions, LangiumServices } from 'langium/lsp';
import { type CompletionClientCapabilities, type CompletionList, type CompletionParams, CompletionTriggerKind, MarkupKind } from 'vscode-languageserver';
import { caretIn } from './caret.ts';
import { type Here, hereAt } from './here.ts';
import type { Offer } from './offer.ts';
import { sources } from './sources/index.ts';
import { toItems } from './to-item.ts';

/** Offers what may stand at the caret, the likeliest first. */
export class JourneyCompletion implements CompletionProvider {
    /** A blank opens the list only behind a word that a value must follow; see `isWanted`. */
    readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['"', '.', ',', '/', ' '] };
    private readonly services: LangiumServices;
    private client: CompletionClientCapabilities | undefined;

    constructor(services: LangiumServices) {
        this.services = services;
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => { this.client = capabilities.textDocument?.completion; });
    }

    async getCompletion(document: LangiumDocument, { position, context }: CompletionParams): Promise<CompletionList> {
        const { textDocument } = document;
        const caret = caretIn(textDocument.getText(), textDocument.offsetAt(position));
        if (!caret) return nothing;
        let isIncomplete = false;
        const here = hereAt(document, caret, this.services, () => { isIncomplete = true; });
        if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter && !isWanted(here, context.triggerCharacter)) return nothing;
        const offers = (await Promise.all(sources.map(source => source(here)))).flat();
        return { isIncomplete, items: toItems(withoutDoubles(offers), here, this.abilities()) };
    }

    private abilities() {
        const { snippetSupport, insertReplaceSupport, documentationFormat } = this.client?.completionItem ?? {};
        return { snippets: snippetSupport === true, replaces: insertReplaceSupport === true, markdown: documentationFormat?.includes(MarkupKind.Markdown) ?? true };
    }
}

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** A quote, a point, a comma or a slash in the midst of a text asks for nothing, and neither does a blank where all may follow. */
function isWanted({ caret, expected }: Here, typed: string | undefined): boolean {
    if (typed === ' ') return expected.must === true && caret.piece.typed === '';
    return typed !== '"' || caret.piece.quoted;
}

/** The first of each name and origin. */
function withoutDoubles(offers: readonly Offer[]): readonly Offer[] {
    const seen = new Set<string>();
    return offers.filter(({ label, from }) => {
        const key = `${label} ${from ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
}
