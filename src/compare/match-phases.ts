import type { Phase } from '../model/journey.ts';
import type { Likeness } from './likeness.ts';
import { isGiven } from './names.ts';
import { Pairs } from './pairs.ts';

/** Phases are the same by their name, or else by the columns that they have in common and by their title. */
export function matchPhases(before: readonly Phase[], after: readonly Phase[], columns: Pairs, likeness: Likeness): Pairs {
    const pairs = new Pairs(before.length, after.length);
    pairs.byKey(index => before[index]!.name, index => after[index]!.name);
    const starts = startsOf(before);
    const phaseOf = after.flatMap((phase, index) => phase.columns.map(() => index));
    const kept = before.map(({ columns: { length } }, index) =>
        columns.after.slice(starts[index], starts[index]! + length).map(partner => partner === undefined ? -1 : phaseOf[partner]!));
    pairs.byLikeness((one, other) => {
        if (!isGiven(before[one]!.name) || !isGiven(after[other]!.name)) return 0;
        const shared = kept[one]!.filter(phase => phase === other).length;
        return shared / Math.max(1, kept[one]!.length, after[other]!.columns.length) + likeness(before[one]!.title, after[other]!.title);
    }, 0.5);
    return pairs;
}


function startsOf(phases: readonly Phase[]): readonly number[] {
    let start = 0;
    return phases.map(({ columns }) => (start += columns.length) - columns.length);
}
