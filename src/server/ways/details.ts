import type { LangiumDocuments } from 'langium';
import type * as ast from '../../language/generated/ast.ts';
import { journeyAround, type JourneyOutline, outlineOf } from '../../language/outline.ts';
import { filesAround } from '../names/places-of.ts';
import type { Stretch } from './stretch.ts';

/** The journeys that tell parts of a journey in detail. */
export function detailsFrom(journey: ast.Journey): readonly Stretch<ast.Journey>[] {
    const around = journeyAround(journey);
    return around ? byJourney(detailsIn(around).flatMap(at => at.journey?.ref ? [[at.journey.ref, at]] : [])) : [];
}

/** The journeys of which a journey tells a part in detail, in whichever file. */
export function detailsTo(journey: ast.Journey, documents: LangiumDocuments): readonly Stretch<ast.Journey>[] {
    const files = filesAround(journey, { shared: { workspace: { LangiumDocuments: documents } } });
    const journeys = files.flatMap(({ parseResult }) => outlineOf(parseResult.value as ast.JourneyFile).journeys);
    return byJourney(journeys.flatMap(outline => detailsIn(outline).filter(at => at.journey?.ref === journey).map((at): Told => [outline.node, at])));
}

type Told = readonly [ast.Journey, ast.Details];

function detailsIn({ facts, phases }: JourneyOutline): readonly ast.Details[] {
    const blocks = [facts, ...phases.flatMap(phase => [phase.facts, ...phase.columns.map(column => column.facts)])];
    return blocks.flatMap(facts => facts.filter(fact => fact.$type === 'Details'));
}

function byJourney(told: readonly Told[]): readonly Stretch<ast.Journey>[] {
    return [...Map.groupBy(told, ([journey]) => journey)].map(([other, some]) => ({ other, at: some.map(([, at]) => at) }));
}
