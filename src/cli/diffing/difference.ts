import { compareJourneys } from '../../compare/compare-journeys.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Journey } from '../../model/journey.ts';
import { choose } from '../choose-journey.ts';
import type { FileEdition } from './edition-at.ts';

/** What is different between the journeys of two files. */
export interface Difference {
    /** The files as the user named them. */
    readonly before: string;
    readonly after: string;
    /** In the order of the new file; what is gone behind it. */
    readonly journeys: readonly JourneyDifference[];
}

/** A journey of both, of the new file alone, or of the old file alone. */
export interface JourneyDifference {
    readonly before?: Journey;
    readonly after?: Journey;
    readonly comparison?: Comparison;
}

export function differenceOf(before: FileEdition, after: FileEdition, name: string | undefined): Difference {
    const journeys = name === undefined ? pairsOf(before.journeys, after.journeys) : [chosen(before, after, name)];
    return {
        before: before.name, after: after.name,
        journeys: journeys.map(pair => pair.before && pair.after ? { ...pair, comparison: compareJourneys(pair.before, pair.after) } : pair)
    };
}

export function isSame({ journeys }: Difference): boolean {
    return journeys.every(({ comparison }) => comparison?.changes.length === 0);
}

/** The journey of that name; in the old file also the one that it improves on. */
function chosen(before: FileEdition, after: FileEdition, name: string): JourneyDifference {
    const { journey } = choose(after.name, after.journeys, { journey: name });
    const base = before.journeys.some(one => one.name === journey.name) ? undefined : before.journeys.find(one => one.name === journey.of?.name);
    return { before: base ?? choose(before.name, before.journeys, { journey: name }).journey, after: journey };
}

/** Journeys of one name belong together, then a plan and what it improves on, then the only two that there are. */
function pairsOf(before: readonly Journey[], after: readonly Journey[]): readonly JourneyDifference[] {
    const old = new Map<Journey, Journey>();
    const left = new Set(before);
    const pair = (belong: (was: Journey, is: Journey) => boolean): void => {
        for (const is of after) {
            const was = old.has(is) ? undefined : [...left].find(one => belong(one, is));
            if (was && left.delete(was)) old.set(is, was);
        }
    };
    pair((was, is) => was.name === is.name);
    pair((was, is) => is.of?.name === was.name || was.of?.name === is.name);
    if (before.length === 1 && after.length === 1) pair(() => true);
    return [...after.map(is => ({ before: old.get(is), after: is })), ...[...left].map(was => ({ before: was }))];
}
