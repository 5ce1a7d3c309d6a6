import type { Entry } from '../../language/outline.ts';
import { GRADES, RESULTS, SEVERITIES } from '../../language/words.ts';

export type Tail = Extract<Entry, { readonly tails: readonly unknown[] }>['tails'][number];

/** What follows the first value of a fact, in the order in which the language's page writes it; one order does for all facts. */
const ORDER: readonly Kind[] = ['Share', 'When', 'As', 'By', 'Using', 'Takes', 'Informed', 'severity', 'grade', 'Was', 'Target', 'On', 'From', 'See', 'For'];

type Kind = Exclude<Tail['$type'], 'Mark'> | 'severity' | 'grade';

/** The tails in the order of the contract; those of one kind stay as they are. */
export function sortedTails(tails: readonly Tail[]): readonly Tail[] {
    return tails.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** False for a word that says nothing that the language knows: it may be the beginning of something else. */
export function isKnown(tail: Tail): boolean {
    return tail.$type !== 'Mark' || ([...GRADES, ...SEVERITIES, ...RESULTS] as readonly string[]).includes(tail.value);
}

/** Where a tail stands among others. */
export function rankOf(tail: Tail): number {
    return ORDER.indexOf(tail.$type === 'Mark' ? kindOf(tail.value) : tail.$type);
}

/** Where a tail stands that is not yet one, by its text. */
export function rankOfText(text: string): number {
    const word = /^[a-z]*/.exec(text)![0];
    return ORDER.indexOf(word === '' ? 'Share' : ORDER.find(kind => kind.toLowerCase() === word) ?? kindOf(word));
}

/** How well something is known stands behind how bad it is, or how it came out. */
function kindOf(word: string): 'severity' | 'grade' {
    return (GRADES as readonly string[]).includes(word) ? 'grade' : 'severity';
}
