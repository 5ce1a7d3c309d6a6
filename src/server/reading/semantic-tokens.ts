import type { LangiumDocument } from 'langium';
import type { LangiumServices, SemanticTokenProvider } from 'langium/lsp';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensDeltaParams, SemanticTokensEdit, SemanticTokensOptions, SemanticTokensParams,
    SemanticTokensRangeParams } from 'vscode-languageserver';
import { visitLeaves } from './leaves.ts';
import { colourOf, MODIFIERS, TYPES } from './token-colours.ts';
import { writeTokens } from './write-tokens.ts';

/** Colours every word by what it means, for a whole document, a part of it, or as what has changed since the last answer. */
export class JourneySemanticTokens implements SemanticTokenProvider {
    readonly tokenTypes = Object.fromEntries(TYPES.map((type, i) => [type, i]));
    readonly tokenModifiers = Object.fromEntries(MODIFIERS.map((modifier, i) => [modifier, 1 << i]));
    readonly semanticTokensOptions: SemanticTokensOptions = { legend: { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] }, full: { delta: true }, range: true };
    /** The last answer for each open document. */
    private readonly answered = new Map<string, Answer>();
    private count = 0;

    constructor({ shared }: LangiumServices) {
        shared.workspace.TextDocuments.onDidClose(({ document }) => this.answered.delete(document.uri));
    }

    semanticHighlight(document: LangiumDocument, { textDocument: { uri } }: SemanticTokensParams): SemanticTokens {
        const { resultId, numbers } = this.answer(document, uri);
        return { resultId, data: Array.from(numbers) };
    }

    semanticHighlightDelta(document: LangiumDocument, { textDocument: { uri }, previousResultId }: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta {
        const before = this.answered.get(uri);
        const { resultId, numbers } = this.answer(document, uri);
        return before?.resultId === previousResultId ? { resultId, edits: editsBetween(before.numbers, numbers) } : { resultId, data: Array.from(numbers) };
    }

    semanticHighlightRange(document: LangiumDocument, { range }: SemanticTokensRangeParams): SemanticTokens {
        const { textDocument } = document;
        return { data: Array.from(this.tokensIn(document, textDocument.offsetAt(range.start), textDocument.offsetAt(range.end))) };
    }

    private answer(document: LangiumDocument, uri: string): Answer {
        const answer = { resultId: `${++this.count}`, numbers: this.tokensIn(document) };
        this.answered.set(uri, answer);
        return answer;
    }

    private tokensIn({ textDocument, parseResult }: LangiumDocument, from = 0, to = Infinity): Uint32Array {
        const text = textDocument.getText();
        const written = writeTokens(text);
        visitLeaves(parseResult.value, (leaf, feature) => {
            const { offset, length, tokenType: { name } } = leaf;
            const colour = length > 0 && offset + length <= text.length ? colourOf(leaf, feature) : undefined;
            if (!colour) return;
            if (name !== 'ML_COMMENT' && (name !== 'TEXT' || !text.startsWith('"""', offset))) return written.add(offset, length, colour);
            // What goes over several lines is a token on each of them: not every editor takes it as one.
            for (const { index, 0: line } of text.slice(offset, offset + length).matchAll(/[^\r\n]+/g)) written.add(offset + index, line.length, colour);
        }, from, to);
        return written.numbers();
    }
}

interface Answer {
    readonly resultId: string;
    readonly numbers: Uint32Array;
}

/** One edit from the first number that differs to the last one. */
function editsBetween(before: Uint32Array, now: Uint32Array): SemanticTokensEdit[] {
    const shorter = Math.min(before.length, now.length);
    let head = 0;
    while (head < shorter && before[head] === now[head]) head++;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    const deleteCount = before.length - head - tail;
    const data = Array.from(now.subarray(head, now.length - tail));
    return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}
