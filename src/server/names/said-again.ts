import { featureNames } from '../../language/feature-names.ts';
import type { Feature } from '../../language/generated/ast.ts';
import { journeyAround } from '../../language/outline.ts';
import type { Thing } from './thing-at.ts';

/** A thing wherever it is said: a pain or gain that is named again in another column of its journey is the same one. */
export function sameOnes(thing: Thing): readonly Thing[] {
    if (thing.$type !== 'Feature') return [thing];
    const { word } = thing as Feature;
    const journey = journeyAround(thing);
    const names = journey && featureNames(journey, word);
    const name = names?.get(thing as Feature);
    return name === undefined ? [thing] : [...names!].flatMap(([node, own]) => own === name ? [node] : []);
}

/** Where a thing is said with its text, or else for the first time: that is its declaration. */
export function saidFirst(thing: Thing): Thing {
    if (thing.$type !== 'Feature') return thing;
    const same = sameOnes(thing) as readonly Feature[];
    return same.find(({ title }) => title !== undefined) ?? same[0]!;
}

export function isSaidAgain(thing: Thing): boolean {
    return saidFirst(thing) !== thing;
}
