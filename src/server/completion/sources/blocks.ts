import { CompletionItemKind } from 'vscode-languageserver';
import { blockSnippet } from '../block-snippets.ts';
import type { Source } from '../source.ts';

/** What follows the name of a thing: its title, and its block on several lines or on one. */
export const blocks: Source = here => {
    const { block, title, fact = '' } = here.expected;
    if (!block || !here.atEnd || here.caret.piece.typed !== '') return [];
    const kind = CompletionItemKind.Snippet;
    const example = here.caret.before.find(({ is }, i, signs) => i > 0 && signs[i - 1]!.text === fact && (is === 'word' || is === 'text'))?.text ?? 'name';
    const sentence = 'What is said of it stands between { and }.';
    return [
        ...title ? [{ label: '"…"', kind, text: '""', snippet: '"$1"', detail: 'title', sentence: 'What people read; the name is for what refers to it.', example: `${fact} ${example} "What people read"` }] : [],
        { label: '{ … }', kind, text: '{ }', snippet: blockSnippet(fact, false, here), detail: 'block on several lines', sentence, example: `${fact} ${example} {\n}` },
        { label: '{ }', kind, snippet: blockSnippet(fact, true, here), detail: 'block on one line', sentence, example: `${fact} ${example} { }` },
    ];
};
