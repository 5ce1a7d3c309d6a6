import type { AstNode } from 'langium';
import { writing } from '../repairs.ts';
import type { Fix, Wish } from '../wish.ts';
import { writtenText } from '../written.ts';

/** Writes the first of an entry's words as one text between quotes. */
export function inQuotes(of: AstNode, words: readonly string[]): Fix {
    const text = writtenText(words.join(' '));
    const others = words.slice(1).map((_, i): Wish => ({ do: 'drop', from: of, property: 'words', index: i + 1 }));
    return { title: writing(text), wishes: [{ do: 'put', of, property: 'words', index: 0, text }, ...others] };
}
