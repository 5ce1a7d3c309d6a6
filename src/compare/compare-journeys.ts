import type { Journey } from '../model/journey.ts';
import type { Change } from './change.ts';
import { compareColumns } from './compare-columns.ts';
import { compareHead, comparePhases } from './compare-whole.ts';
import type { Comparison } from './comparison.ts';
import { type Match, matchJourneys } from './match.ts';
import { sumOf } from './sum.ts';

/** What is different in `after`. A column that was moved and edited is one move and one change a fact; one that got another name is no loss and no gain. */
export function compareJourneys(before: Journey, after: Journey): Comparison {
    const match = matchJourneys(before, after);
    const changes = [...compareHead(match), ...phaseByPhase(match)];
    return { match, changes, sum: sumOf(changes) };
}

/** Of each phase of the new journey what is said of it and of its columns; what is gone stands behind what it stood behind. */
function phaseByPhase(match: Match): readonly Change[] {
    const { changes, gone } = comparePhases(match);
    const inPhases: Change[][] = [...changes.map(told => [...told]), ...changes.length === 0 ? [[]] : []];
    let home = 0;
    for (const { spot, changes: told } of compareColumns(match)) {
        if (spot.is !== undefined) home = match.after.journey.phases.indexOf(match.after.phases[spot.is]!);
        inPhases[home]!.push(...told);
    }
    for (const { index, change } of gone) inPhases[lastBefore(match, index)]!.push(change);
    return inPhases.flat();
}

/** The phase of the new journey that an old one stood behind. */
function lastBefore({ phases: pairs }: Match, index: number): number {
    for (let i = index; i >= 0; i--) if (pairs.after[i] !== undefined) return pairs.after[i]!;
    return 0;
}
