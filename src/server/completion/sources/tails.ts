import { CompletionItemKind } from 'vscode-languageserver';
import { tailSnippet } from '../fact-snippets.ts';
import { helpAt } from '../here.ts';
import type { Source } from '../source.ts';
import { Stops } from '../stops.ts';

/** Words that go on with a fact: `for`, `from`, `informed`, `when`. */
export const tails: Source = here => (here.expected.tails ?? []).map(word => ({
    label: word, kind: CompletionItemKind.Operator, snippet: tailSnippet(word, here.expected.fact ?? '', new Stops(), here), ...helpAt(here, word),
}));
