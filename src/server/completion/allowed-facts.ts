import type { Entry } from '../../language/outline.ts';
import { personasNamed } from '../../language/travellers.ts';
import { wordOf } from '../../language/word-of.ts';
import { ONCE, PLACES } from '../../language/words.ts';
import type { Here } from './here.ts';
import { travellers } from './names/members.ts';
import { shapeOf } from './shapes.ts';

/**
 * The words that may start a line of the block, the likeliest first: what goes on from the fact above in the contract's order,
 * as texts are written from top to bottom; in a column what most maps say before what few say; and at the end what may be said
 * again for some personas only.
 */
export function allowedFacts(here: Here): readonly string[] {
    const { place, said, caret } = here;
    const all = PLACES[place] ?? [];
    const free = all.filter(word => freedom(word, here) === 'free');
    const again = all.filter(word => freedom(word, here) === 'again');
    const before = said.findLast(({ $cstNode }) => $cstNode!.offset < caret.piece.offset);
    const from = before ? all.indexOf(wordOf(before)) : 0;
    const [later, earlier] = [free.filter(word => all.indexOf(word) >= from), free.filter(word => all.indexOf(word) < from)];
    const rare = RARE[place];
    return [...later.filter(word => !rare?.has(word)), ...later.filter(word => rare?.has(word)), ...earlier, ...again];
}

/** Whether a fact may be said (once more), or only for personas for whom nothing else holds. */
function freedom(word: string, { place, said, journey }: Here): 'free' | 'again' | 'said' {
    if (place === 'file' || !ONCE.has(word) || (place === 'persona' && word === 'goal')) return 'free';
    const same = said.filter(entry => wordOf(entry) === word);
    if (same.length === 0) return 'free';
    const everybody = shapeOf(word, place)?.tails?.includes('for') ? travellers(journey) : [];
    if (everybody.length < 2) return 'said';
    const named = new Set(same.flatMap(entry => personasOf(entry)));
    if (everybody.every(({ name }) => named.has(name))) return 'said';
    return same.every(entry => personasOf(entry).length > 0) ? 'free' : 'again';
}

function personasOf(entry: Entry): readonly (string | undefined)[] {
    return personasNamed([entry]).map(({ ref }) => ref?.name);
}

/** What only few columns say. */
const inFewColumns: ReadonlySet<string> = new Set(['wants', 'gain', 'importance', 'skipped', 'pays', 'cost-to-serve', 'handover', 'evidence', 'exit', 'details', 'replaces']);
const RARE: Readonly<Record<string, ReadonlySet<string>>> = { touchpoint: inFewColumns, action: inFewColumns };
