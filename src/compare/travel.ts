import type { Aspect } from './aspects/aspect.ts';
import { aspects } from './aspects/index.ts';
import type { Property } from './change.ts';
import type { Visit } from './compare-columns.ts';
import type { Edited, Outcome } from './compare-facts.ts';
import { differences } from './differences.ts';
import type { Told } from './told.ts';

/** A pain, a gain or an opportunity that was told of one column and is told of another one now. */
export interface Travel {
    readonly aspect: Aspect;
    readonly from: Visit;
    readonly to: Visit;
    readonly edited: Edited;
}

interface Stop {
    readonly visit: Visit;
    readonly fact: Told;
}

const travelling = aspects.filter(aspect => aspect.travels);

/** Finds what went from column to column, and takes it from what is gone here and came there. */
export function travel(visits: readonly Visit[], besides: ReadonlySet<Property>): readonly Travel[] {
    return travelling.flatMap(aspect => {
        const left = stops(visits, aspect, ({ gone }) => gone);
        const travels = stops(visits, aspect, ({ came }) => came).flatMap((arrival): readonly Travel[] => {
            const start = left.findIndex(({ fact }) => fact.key !== undefined && fact.key === arrival.fact.key);
            if (start < 0) return [];
            const [{ visit, fact: was }] = left.splice(start, 1) as [Stop];
            return [{ aspect, from: visit, to: arrival.visit, edited: { was, is: arrival.fact, parts: differences(was.parts, arrival.fact.parts, besides) } }];
        });
        for (const { from, to, edited } of travels) {
            const [start, end] = [from.outcomes.get(aspect)!, to.outcomes.get(aspect)!];
            start.gone = start.gone.filter(fact => fact !== edited.was);
            end.came = end.came.filter(fact => fact !== edited.is);
        }
        return travels;
    });
}

function stops(visits: readonly Visit[], aspect: Aspect, of: (outcome: Outcome) => readonly Told[]): Stop[] {
    return visits.flatMap(visit => {
        const outcome = visit.outcomes.get(aspect);
        return outcome ? of(outcome).map(fact => ({ visit, fact })) : [];
    });
}
