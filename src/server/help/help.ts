import { columnFacts } from './column-facts.ts';
import { facts } from './facts.ts';
import { tails } from './tails.ts';
import { things } from './things.ts';
import { units } from './units.ts';
import { values } from './values.ts';

/** What a word of the language is for, as an analyst is told it, with one to three lines of correct text. */
export interface Help {
    readonly sentence: string;
    readonly example: string;
}

/** The words that mean the same at these places: sentence and example by the word. */
export interface Chapter {
    /** Words of the things around, `file` for the top of a file; for what follows a fact also the word of that fact. */
    readonly places: readonly string[];
    readonly words: Readonly<Record<string, readonly [sentence: string, example: string]>>;
}

export const chapters: readonly Chapter[] = [...things, ...columnFacts, ...facts, ...tails, ...values, ...units];

/** Help for a word at a place, which is the word of the thing around or `file`; without a place what the word means most often. */
export function helpOf(word: string, place?: string): Help | undefined {
    const meanings = byWord.get(word);
    return place === undefined ? meanings?.values().next().value : meanings?.get(place);
}

const byWord: ReadonlyMap<string, ReadonlyMap<string, Help>> = index();

function index(): ReadonlyMap<string, ReadonlyMap<string, Help>> {
    const all = new Map<string, Map<string, Help>>();
    for (const { places, words } of chapters) {
        for (const [word, [sentence, example]] of Object.entries(words)) {
            if (!all.has(word)) all.set(word, new Map());
            for (const place of places) all.get(word)!.set(place, { sentence, example });
        }
    }
    return all;
}
