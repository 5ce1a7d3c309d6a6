import { readAmount } from '../language/amounts.ts';
import { readDate } from '../language/dates.ts';
import { type Entry, entriesOf } from '../language/outline.ts';
import { VALUES } from '../language/words.ts';
import type { Amount, JourneyDate } from './journey.ts';

/** A thing with what stands in its block. */
export interface Block { readonly entries: readonly Entry[] }

/** The text of the first fact of a word in a block. */
export function textIn(block: Block, word: string): string | undefined {
    return first(block, entry => (entry.$type === 'TextFact' || entry.$type === 'Saying') && entry.word === word ? entry.text : undefined);
}

export function textsIn(block: Block, word: string): string[] {
    return entriesOf(block).flatMap(entry =>
        (entry.$type === 'TextFact' || entry.$type === 'Saying') && entry.word === word && entry.text !== undefined ? [entry.text] : []);
}

/** The values of a word, such as those of `kind of channel`. One that the language does not know, as while it is typed, is an error of the text and left out. */
export function wordsIn<T extends string = string>(block: Block, meaning: string): T[] {
    const known = VALUES[meaning];
    const [word] = meaning.split(' ');
    return entriesOf(block).flatMap(entry => entry.$type === 'WordFact' && entry.word === word ? entry.values : []).filter(value => !known || known.includes(value)) as T[];
}

export function wordIn<T extends string = string>(block: Block, meaning: string): T | undefined {
    return wordsIn<T>(block, meaning)[0];
}

export function amountIn(block: Block, word: string): Amount | undefined {
    return first(block, entry => entry.$type === 'AmountFact' && entry.word === word ? readAmount(entry.amount) : undefined);
}

export function dateIn(block: Block, word: string): JourneyDate | undefined {
    return first(block, entry => entry.$type === 'DateFact' && entry.word === word ? readDate(entry.date) : undefined);
}

export function numberIn(block: Block, word: string): number | undefined {
    return first(block, entry => entry.$type === 'NumberFact' && entry.word === word ? entry.number : undefined);
}

export function flagIn(block: Block, word: string): boolean {
    return entriesOf(block).some(entry => entry.$type === 'Flag' && entry.word === word);
}

/** The first value that is read of an entry. */
function first<T>(block: Block, read: (entry: Entry) => T | undefined): T | undefined {
    for (const entry of entriesOf(block)) {
        const value = read(entry);
        if (value !== undefined) return value;
    }
    return undefined;
}
