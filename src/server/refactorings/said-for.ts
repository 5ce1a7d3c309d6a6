import type { Column, For } from '../../language/generated/ast.ts';
import { type Entry, entriesOf, type JourneyOutline } from '../../language/outline.ts';
import { namesOf, replacing, type Travellers, travellersOf } from '../../language/travellers.ts';
import { wordOf } from '../../language/word-of.ts';
import type { Here } from './refactoring.ts';

/** A fact that may be said for one persona and for another: a pain or gain is one thing, named once in a column. */
export type Shareable = Extract<Entry, { readonly $type: 'Saying' | 'ChannelsFact' | 'Reaction' | 'AmountFact' | 'Wait' | 'Measure' | 'Next' | 'Exit' }>;

/** What is said with these words for somebody takes the place of what is said for all. */
const REPLACING: readonly string[] = ['via', 'feels', 'judges', 'takes', 'waits', 'next', 'exit'];

/** A fact under the caret among those that hold together, and who travels there. */
export interface Shared {
    readonly fact: Shareable;
    /** The facts of the column that it may take the place of, itself included: those of its word, or all ways out. */
    readonly group: readonly Shareable[];
    readonly column: Column;
    readonly travellers: Travellers;
}

/** The fact of a column that the caret is in, if it may be said for somebody and more than one persona travels there. */
export function sharedAt({ entry, thing, journey }: Here): Shared | undefined {
    if (thing?.$type !== 'Column' || !journey || !entry || entry.$container !== thing || !isShareable(entry)) return undefined;
    const travellers = travellersThrough(thing, journey);
    if (travellers.here.length < 2) return undefined;
    const group = entriesOf(thing).filter(isShareable).filter(other => isWay(entry) ? isWay(other) : wordOf(other) === wordOf(entry));
    return { fact: entry, group, column: thing, travellers };
}

/** The tail that says for whom a fact holds; a second one is a mistake. */
export function forOf(fact: Shareable): For | undefined {
    return (fact.tails as readonly { readonly $type: string }[]).find((tail): tail is For => tail.$type === 'For');
}

/** For whom a fact holds that names nobody. */
export function restOf(fact: Shareable, { group, travellers }: Shared): readonly string[] {
    if (!replaces(fact)) return travellers.here;
    return replacing(group, travellers).find(([one]) => one === fact)?.[1] ?? [];
}

export function replaces(fact: Shareable): boolean {
    return REPLACING.includes(wordOf(fact));
}

export function isWay(fact: Entry): boolean {
    return fact.$type === 'Next' || fact.$type === 'Exit';
}

function isShareable(entry: Entry): entry is Shareable {
    return 'tails' in entry && !['Feature', 'Evidence', 'Work', 'Validated'].includes(entry.$type) && !['pays', 'cost-to-serve'].includes(wordOf(entry));
}

function travellersThrough(column: Column, { facts }: JourneyOutline): Travellers {
    const everybody = facts.flatMap(fact => fact.$type === 'PersonasFact' ? namesOf(fact.personas) : []);
    const phase = column.$container.$type === 'Phase' ? entriesOf(column.$container) : [];
    const skipping = [...phase, ...entriesOf(column)].flatMap(fact => fact.$type === 'Skipped' ? namesOf(fact.personas) : []);
    return travellersOf([...new Set(everybody)], skipping);
}
