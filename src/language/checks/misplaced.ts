import { kindOfWord, spoken, spokenPlace } from '../kinds.ts';
import { listed } from '../listed.ts';
import type { Entry } from '../outline.ts';
import { aroundThem } from '../right/around-them.ts';
import { rightPlace } from '../right/right-place.ts';
import { MEANT, PLACES, STARTERS } from '../words.ts';
import { wordOf } from '../word-of.ts';
import { writtenName } from '../written.ts';
import { type Check, type Place, type Tell, wordRange } from './check.ts';

/** A thing or fact where it cannot stand. */
export const misplaced: Check = {
    block(place, report) {
        if (place.word === '') return;
        const { entries } = place;
        for (let i = 0; i < entries.length; i++) {
            if (!isMisplaced(entries[i]!, place)) continue;
            const head = entries[i - 1];
            let end = i;
            while (entries[end] && head && isMisplaced(entries[end]!, place) && lacksBlockFor(head, entries[end]!)) end++;
            if (end === i) tell(entries[i]!, place, report);
            else tellBlock(head!, entries.slice(i, end), report);
            i = Math.max(i, end - 1);
        }
    },
};

function isMisplaced(entry: Entry, { word: place }: Place): boolean {
    const word = wordOf(entry);
    return STARTERS.has(word) && !PLACES[place]?.includes(word);
}

/** `channel App kind digital`: the thing before is where it belongs, and has no { }. */
function lacksBlockFor(head: Entry, entry: Entry): boolean {
    return 'open' in head && !head.open && 'name' in head && head.name !== undefined && PLACES[wordOf(head)]?.includes(wordOf(entry)) === true;
}

function tellBlock(head: Entry, entries: readonly Entry[], report: Tell): void {
    const [first] = entries as readonly [Entry];
    const written = first.$cstNode?.text ?? wordOf(first);
    const shown = entries.length === 1 && !written.includes('\n') && written.length <= SHOWN ? written : `${wordOf(first)} …`;
    const name = writtenName((head as Entry & { readonly name: string }).name);
    report('near-miss', `${wordOf(first)} stands in the block of ${name}: ${wordOf(head)} ${name} { ${shown} }.`, first, wordRange(first), aroundThem(head, entries));
}

/** Facts longer than this make no good example. */
const SHOWN = 40;

function tell(entry: Entry, place: Place, report: Tell): void {
    const word = wordOf(entry);
    const meant = MEANT[place.word]?.[word];
    const name = 'name' in entry && entry.name ? ` ${writtenName(entry.name)}` : '';
    const right = meant ? `Did you mean ${meant}${name}?` : `It belongs ${where(word)}.`;
    report('near-miss', `${word} has no place ${spokenPlace(place.word)}. ${right}`, entry, wordRange(entry), rightPlace(entry, place));
}

function where(word: string): string {
    const places = Object.keys(PLACES).filter(place => PLACES[place]!.includes(word));
    if (places.includes('file')) return 'at the top of a file, outside of every block';
    return `in ${listed(places.map(place => spoken(kindOfWord(place))), 'or')}`;
}
