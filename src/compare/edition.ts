import { columnsOf, type Column, type Journey, type Opportunity, type Phase, type Way } from '../model/journey.ts';
import type { Change, Place } from './change.ts';

/** One of the two journeys, with what is asked of it often. */
export interface Edition {
    readonly journey: Journey;
    readonly side: Change['edition'];
    readonly columns: readonly Column[];
    /** The phase of each column. */
    readonly phases: readonly Phase[];
    readonly ways: ReadonlyMap<string, readonly Way[]>;
    readonly opportunities: ReadonlyMap<string, readonly Opportunity[]>;
    /** Titles by name. */
    readonly columnTitles: ReadonlyMap<string, string>;
    readonly personaTitles: ReadonlyMap<string, string>;
}

export function editionOf(journey: Journey, side: Change['edition']): Edition {
    const columns = columnsOf(journey);
    return {
        journey, side, columns,
        phases: journey.phases.flatMap(phase => phase.columns.map(() => phase)),
        ways: Map.groupBy(journey.flow.filter(way => way.said), way => way.from),
        opportunities: Map.groupBy(journey.opportunities, opportunity => opportunity.column),
        columnTitles: new Map(columns.map(({ name, title }) => [name, title])),
        personaTitles: new Map(journey.personas.map(({ name, title }) => [name, title])),
    };
}

export function placeOf({ id, name, title }: Place): Place {
    return { id, name, title };
}
