import type { IToken } from 'chevrotain';
import { nearest } from '../nearest.ts';
import { NAMING, OTHER_TOOLS, PLACES, REFERRING, STARTERS } from '../words.ts';
import { is } from './tokens.ts';

/** The word that was probably meant by one that the language does not have, at this place. */
export function meantBy(typed: string, place: string): string | undefined {
    const here = PLACES[place] ?? [];
    const other = OTHER_TOOLS.get(typed.toLowerCase());
    return other ? other.find(word => here.includes(word)) ?? other[0] : nearest(typed, here) ?? nearest(typed, STARTERS);
}

/** A word of the language stands where only a name makes sense: behind `team`, or behind `by` at the end of the fact. */
export function isNameHere(tokens: readonly IToken[], i: number): boolean {
    const before = tokens[i - 1]!;
    const after = tokens[i + 1];
    const ends = !after || after.startLine !== tokens[i]!.startLine || is(after, ',') || is(after, '}') || is(after, '{');
    if (is(tokens[i], 'of')) return false;
    // `brand` and its like are both a thing's word and a fact's.
    if (NAMING.has(before.tokenType.name)) return ends || is(after, 'TEXT');
    if (is(before, 'feels') || is(before, 'judges')) return is(after, 'NUMBER');
    if (is(before, ',')) return ends && !STARTERS.has(tokens[i]!.tokenType.name);
    return ends && REFERRING.has(before.tokenType.name) && !is(tokens[i], 'every');
}
