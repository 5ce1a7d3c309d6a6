import { kindOfWord, spoken, spokenPlace } from '../kinds.ts';
import { listed } from '../listed.ts';
import { MEANT, PLACES, STARTERS } from '../words.ts';
import { wordOf } from '../word-of.ts';
import { writtenName } from '../written.ts';
import { type Check, wordRange } from './check.ts';
import { rightPlace } from '../right/right-place.ts';

/** A thing or fact where it cannot stand. */
export const misplaced: Check = {
    entry(entry, place, report) {
        const word = wordOf(entry);
        if (place.word === '' || !STARTERS.has(word) || PLACES[place.word]?.includes(word)) return;
        const meant = MEANT[place.word]?.[word];
        const name = 'name' in entry && entry.name ? ` ${writtenName(entry.name)}` : '';
        const right = meant ? `Did you mean ${meant}${name}?` : `It belongs ${where(word)}.`;
        report('near-miss', `${word} has no place ${spokenPlace(place.word)}. ${right}`, entry, wordRange(entry), rightPlace(entry, place));
    },
};

function where(word: string): string {
    const places = Object.keys(PLACES).filter(place => PLACES[place]!.includes(word));
    if (places.includes('file')) return 'at the top of a file, outside of every block';
    return `in ${listed(places.map(place => spoken(kindOfWord(place))), 'or')}`;
}
