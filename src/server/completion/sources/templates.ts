import { CompletionItemKind } from 'vscode-languageserver';
import { plainText } from '../../templates/plain-text.ts';
import { templates as all } from '../../templates/index.ts';
import type { Source } from '../source.ts';

/** Whole journeys, in a file that is still empty. */
export const templates: Source = ({ place, said, caret, expected }) => {
    if (place !== 'file' || said.length > 0 || caret.before.length > 0 || !expected.start) return [];
    const today = new Date();
    const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, '0')).join('-');
    return all.map(({ title, description, snippet }) => ({
        label: title, kind: CompletionItemKind.Snippet, snippet: snippet(date), text: plainText(snippet(date)), detail: 'a whole journey', sentence: `${description}.`,
    }));
};
