import type { Change } from './change.ts';
import type { Match } from './match.ts';
import type { Sum } from './sum.ts';

/** All that is different between two journeys: first of the whole, then phase by phase and column by column, in the order of the new one. */
export interface Comparison {
    /** What of the one is what of the other. */
    readonly match: Match;
    readonly changes: readonly Change[];
    readonly sum: Sum;
}
