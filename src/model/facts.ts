import { readAmount } from '../language/amounts.ts';
import { readDate } from '../language/dates.ts';
import { type Entry, entriesOf } from '../language/outline.ts';
import type { Amount, JourneyDate } from './journey.ts';

/** A thing with what stands in its block. */
export interface Block { readonly entries: readonly Entry[] }

/** The text of the first fact of a word in a block. */
export function textIn(block: Block, word: string): string | undefined {
    return textsIn(block, word)[0];
}

export function textsIn(block: Block, word: string): string[] {
    return entriesOf(block).flatMap(entry =>
        (entry.$type === 'TextFact' || entry.$type === 'Saying') && entry.word === word && entry.text !== undefined ? [entry.text] : []);
}

/** The values of a word, such as those of `kind`. A value that the language does not know is an error of the text and is kept. */
export function wordsIn(block: Block, word: string): string[] {
    return entriesOf(block).flatMap(entry => entry.$type === 'WordFact' && entry.word === word ? entry.values : []);
}

export function wordIn<T extends string = string>(block: Block, word: string): T | undefined {
    return wordsIn(block, word)[0] as T | undefined;
}

export function amountIn(block: Block, word: string): Amount | undefined {
    return entriesOf(block).flatMap(entry => entry.$type === 'AmountFact' && entry.word === word ? readAmount(entry.amount) ?? [] : [])[0];
}

export function dateIn(block: Block, word: string): JourneyDate | undefined {
    return entriesOf(block).flatMap(entry => entry.$type === 'DateFact' && entry.word === word ? readDate(entry.date) ?? [] : [])[0];
}

export function numberIn(block: Block, word: string): number | undefined {
    return entriesOf(block).flatMap(entry => entry.$type === 'NumberFact' && entry.word === word ? entry.number ?? [] : [])[0];
}

export function flagIn(block: Block, word: string): boolean {
    return entriesOf(block).some(entry => entry.$type === 'Flag' && entry.word === word);
}
