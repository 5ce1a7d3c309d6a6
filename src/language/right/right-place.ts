import type { Place } from '../checks/check.ts';
import { kindOf } from '../kinds.ts';
import { type Entry, fileOf } from '../outline.ts';
import type { Right } from '../problem.ts';
import { writing } from '../repairs.ts';
import { declaredIn } from '../visible.ts';
import { wordOf } from '../word-of.ts';
import { MEANT, PLACES, THINGS } from '../words.ts';
import { writtenName } from '../written.ts';

/** What would be right for an entry that cannot stand in its block; nothing where that cannot be told. */
export function rightPlace(entry: Entry, place: Place): readonly Right[] {
    if (entry.$type === 'Import') {
        return entry.path === undefined ? [] : [{ title: 'Move the import to the top of the file', wishes: [{ do: 'move', what: entry, to: fileOf(entry) }] }];
    }
    const word = wordOf(entry);
    const meant = MEANT[place.word]?.[word];
    if (!('name' in entry) || !entry.name) return [];
    const bare = !('title' in entry && entry.title !== undefined) && !('open' in entry && entry.open);
    if (meant === 'for' || meant === 'from') {
        if (bare) return joined(entry, place, meant);
    } else if (meant && (bare || THINGS.has(meant))) return [meant];
    const known = declaredIn(fileOf(entry)).get(entry.name)?.some(thing => kindOf(thing) === kindOf(entry) && thing !== entry);
    const instead = meant && REFERS.has(meant) ? `${meant} ${writtenName(entry.name)}` : undefined;
    if (known) return instead === undefined ? [] : [{ title: writing(instead), wishes: [{ do: 'put', of: entry, text: instead }] }];
    return PLACES['file']!.includes(word) ? [{ title: `Move the ${word} out of this block`, wishes: [{ do: 'move', what: entry, to: fileOf(entry), instead }] }] : [];
}

/** Words that can be said with a name alone. */
const REFERS: ReadonlySet<string> = new Set(['via', 'uses', 'personas', 'owner', 'moves', 'skipped for', 'frontstage by', 'frontstage using']);

/** What a fact is from or for is said at its end: of the fact before, or else of the one behind. */
function joined(entry: Entry & { readonly name?: string }, place: Place, word: 'for' | 'from'): readonly Right[] {
    const at = place.entries.indexOf(entry);
    const fact = [place.entries[at - 1], place.entries[at + 1]].find(fact => fact && takes(fact, word));
    if (!fact || !entry.name) return [];
    const said = `${word} ${writtenName(entry.name)}`;
    return [{ title: `Write ${said} behind ${wordOf(fact)}`, wishes: [{ do: 'tail', of: fact, text: said }, { do: 'remove', what: entry }] }];
}

function takes(fact: Entry, word: 'for' | 'from'): boolean {
    return TAILS[word].has(wordOf(fact)) && 'tails' in fact && !fact.tails.some(({ $type }) => $type.toLowerCase() === word);
}

const TAILS: Readonly<Record<'for' | 'from', ReadonlySet<string>>> = {
    for: new Set(['via', 'does', 'thinks', 'wants', 'needs', 'expects', 'feels', 'judges', 'pain', 'gain', 'takes', 'waits', 'measure', 'next', 'exit']),
    from: new Set(['feels', 'judges', 'pain', 'gain', 'evidence', 'measure']),
};
