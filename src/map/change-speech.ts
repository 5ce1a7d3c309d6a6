import { wordsFor } from '../compare/words/words-for.ts';
import type { Speech } from '../compare/words/words.ts';
import { amountText, scoreText } from './amounts.ts';
import type { Captions } from './captions/captions.ts';
import { captionsFor } from './captions/captions-for.ts';

/** The words in which changes are told: numbers, and the words of the language of journeys, as the map writes them. */
export function changeSpeech(language?: string): Speech {
    const words = wordsFor(language);
    return {
        ...words,
        values: { ...valuesIn(captionsFor(language)), ...words.values },
        amount: amount => amountText(amount, language),
        score: score => scoreText(score, language)
    };
}

function valuesIn({ table, states, models, lanes, statuses, initiative, outcomes, grade, result, touchpoint, action }: Captions): Readonly<Record<string, string>> {
    return {
        ...table.words, ...states, ...models, touchpoint, action,
        ...under('lanes', Object.fromEntries(Object.entries(lanes).map(([lane, { title }]) => [lane, title]))),
        ...under('status', statuses), ...under('status', initiative), ...under('outcome', outcomes), ...under('grade', grade), ...under('result', result)
    };
}

function under(property: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(words).map(([word, said]) => [`${property}.${word}`, said]));
}
