import type { Feature } from '../model/journey.ts';
import type { Likeness } from './likeness.ts';
import { Pairs } from './pairs.ts';

/** Words alone, far from where they stood, must be nearly the same; in the same column it is the same thing said in other words. */
const alikeAnywhere = 0.75;
const alikeHere = 0.4;

/** Pains, or gains, are the same by their name, or else by what they say. */
export function matchFeatures(before: readonly Feature[], after: readonly Feature[], columns: ReadonlyMap<string, string>, likeness: Likeness): Pairs {
    const pairs = new Pairs(before.length, after.length);
    pairs.byKey(index => before[index]!.name, index => after[index]!.name);
    const places = before.map(feature => new Set(feature.columns.map(name => columns.get(name))));
    pairs.byLikeness((one, other) => {
        const alike = likeness(before[one]!.title, after[other]!.title);
        return alike >= (after[other]!.columns.some(name => places[one]!.has(name)) ? alikeHere : alikeAnywhere) ? alike : 0;
    }, alikeHere);
    return pairs;
}
