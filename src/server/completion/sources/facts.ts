import { CompletionItemKind } from 'vscode-languageserver';
import { THINGS } from '../../../language/words.ts';
import { allowedFacts } from '../allowed-facts.ts';
import { hasBothForms, isFlat, thingSnippet } from '../block-snippets.ts';
import { factSnippet } from '../fact-snippets.ts';
import { helpAt, type Here } from '../here.ts';
import type { Offer } from '../offer.ts';
import type { Source } from '../source.ts';
import { Stops } from '../stops.ts';

/** Facts and things that may be said here and are not yet said, each with tab stops; things last in the other of their two forms. */
export const facts: Source = here => {
    if (!here.expected.start) return [];
    const words = allowedFacts(here);
    const isThing = (word: string): boolean => THINGS.has(word) && !(USES[here.place] ?? []).includes(word);
    const other = words.filter(word => isThing(word) && hasBothForms(word));
    return [...words.map(word => isThing(word) ? thing(word, isFlat(word), here, word) : fact(word, here)),
        ...other.map(word => ({ ...thing(word, !isFlat(word), here, `${word}, ${isFlat(word) ? 'several lines' : 'one line'}`), onlyWithStops: true as const }))];
};

/** Words that name a thing in a block and declare one at the top of a file. */
const USES: Readonly<Record<string, readonly string[]>> = { journey: ['brand', 'offering'], persona: ['segment'] };

function fact(word: string, here: Here): Offer {
    return { label: word, kind: CompletionItemKind.Keyword, snippet: factSnippet(word, here.place, new Stops(), here), ...helpAt({ ...here, expected: {} }, word) };
}

function thing(word: string, flat: boolean, here: Here, label: string): Offer {
    return { label, text: word, kind: CompletionItemKind.Snippet, snippet: thingSnippet(word, flat, here), ...helpAt({ ...here, expected: {} }, word) };
}
