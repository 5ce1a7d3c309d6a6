import type { IToken } from 'chevrotain';
import { nearestFew } from '../nearest.ts';
import { NAMING, OTHER_TOOLS, PLACES, REFERRING, STARTERS } from '../words.ts';
import { is } from './tokens.ts';

/** The word that was probably meant by one that the language does not have, at this place. */
export function meantBy(typed: string, place: string): string | undefined {
    return allMeantBy(typed, place)[0];
}

/** All the words that may have been meant, the likeliest first. */
export function allMeantBy(typed: string, place: string): readonly string[] {
    const here = PLACES[place] ?? [];
    const words = OTHER_TOOLS.get(typed.toLowerCase()) ?? nearestFew(typed, here);
    const fitting = words.filter(word => here.includes(word));
    return fitting.length > 0 ? fitting : words.length > 0 ? words : nearestFew(typed, STARTERS);
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
    if (is(before, ',')) return STARTERS.has(tokens[i]!.tokenType.name) ? isListed(tokens, i, ends) : ends;
    return ends && REFERRING.has(before.tokenType.name) && !is(tokens[i], 'every');
}

/** The next name of a list of names that began on the same line, `by CX, support`; what may stand alone is no name there. */
function isListed(tokens: readonly IToken[], i: number, ends: boolean): boolean {
    if (ALONE.has(tokens[i]!.tokenType.name)) return false;
    let at = i - 1;
    while (at >= 0 && i - at < LONGEST_LIST && (is(tokens[at], ',') || is(tokens[at], 'ID') || is(tokens[at], 'TEXT'))) at--;
    const list = tokens[at];
    if (!list || list.startLine !== tokens[i]!.startLine) return false;
    // Work goes on behind its teams and systems.
    return ends ? REFERRING.has(list.tokenType.name) : WORK.has(list.tokenType.name) && WORK.has(tokens[i + 1]!.tokenType.name);
}

/** No person lists more on one line. */
const LONGEST_LIST = 200;
const ALONE: ReadonlySet<string> = new Set(['exit', 'optional', 'moment-of-truth']);
const WORK: ReadonlySet<string> = new Set(['by', 'using', 'takes']);
