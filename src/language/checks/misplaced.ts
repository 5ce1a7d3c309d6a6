import { kindOfWord, spoken, spokenPlace } from '../kinds.ts';
import { listed } from '../listed.ts';
import { MEANT, PLACES, STARTERS } from '../words.ts';
import { wordOf } from '../word-of.ts';
import { type Check, wordRange } from './check.ts';

/** A thing or fact where it cannot stand. */
export const misplaced: Check = {
    entry(entry, place, report) {
        const word = wordOf(entry);
        if (place.word === '' || !STARTERS.has(word) || PLACES[place.word]?.includes(word)) return;
        const meant = MEANT[place.word]?.[word];
        const name = 'name' in entry && entry.name ? ` ${quoted(entry.name)}` : '';
        const right = meant ? `Did you mean ${meant}${name}?` : `It belongs ${where(word)}.`;
        report('near-miss', `${word} has no place ${spokenPlace(place.word)}. ${right}`, entry, wordRange(entry));
    },
    block(place, report) {
        if (place.word !== 'journey' || !place.entries.some(entry => entry.$type === 'Phase')) return;
        for (const entry of place.entries) {
            if (entry.$type !== 'Column') continue;
            report('near-miss', `${quoted(entry.title ?? entry.name ?? entry.kind)} stands beside the phases. Put it into one of them.`, entry, wordRange(entry));
        }
    },
};

function where(word: string): string {
    const places = Object.keys(PLACES).filter(place => PLACES[place]!.includes(word));
    if (places.includes('file')) return 'at the top of a file, outside of every block';
    return `in ${listed(places.map(place => spoken(kindOfWord(place))), 'or')}`;
}

function quoted(name: string): string {
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) ? name : `"${name}"`;
}
