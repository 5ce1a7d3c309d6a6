import { CompletionItemKind } from 'vscode-languageserver';
import { helpAt } from '../here.ts';
import type { Offer } from '../offer.ts';
import type { Source } from '../source.ts';

/** Values of which there is a closed list, whole numbers from 1 to 5, and languages. */
export const values: Source = here => {
    const { words = [], grade, language } = here.expected;
    const value = (label: string): Offer => ({ label, kind: CompletionItemKind.EnumMember, ...helpAt(here, label) });
    return [...words.map(value), ...grade ? GRADES.map(value) : [], ...language ? LANGUAGES.map(value) : []];
};

const GRADES: readonly string[] = ['5', '4', '3', '2', '1'];
const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'tr', 'ja', 'zh'];
