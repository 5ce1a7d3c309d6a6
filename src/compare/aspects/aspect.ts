import type { Column, Journey, Phase } from '../../model/journey.ts';
import type { Subject } from '../change.ts';
import type { Side } from '../side.ts';
import type { Told } from '../told.ts';

/** One kind of what a journey says, and the facts of it. */
export interface Aspect {
    readonly about: Subject;
    readonly inColumn?: (column: Column, side: Side) => readonly Told[];
    readonly inPhase?: (phase: Phase, side: Side) => readonly Told[];
    readonly inJourney?: (journey: Journey, side: Side) => readonly Told[];
    /** True where each traveller has one fact at most: then it is compared for each of them. */
    readonly eachTraveller?: true;
    /** True where another text is another thing; else the one that is left is the one that was there, in other words. */
    readonly distinct?: true;
    /** True for what is the same thing in another column. */
    readonly travels?: true;
    /** True for what a plan and the journey that it improves on have each of its own: then it is no difference of the two. */
    readonly ofItsOwn?: true;
    /** True for things that are told where they are used: only what was edited in those that both use is told. */
    readonly usedElsewhere?: true;
}
