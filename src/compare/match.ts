import type { Feature, Journey, Persona } from '../model/journey.ts';
import { editionOf } from './edition.ts';
import { createLikeness, type Likeness } from './likeness.ts';
import { matchColumns, type ColumnMatch } from './match-columns.ts';
import { matchFeatures } from './match-features.ts';
import { matchPersonas } from './match-personas.ts';
import { matchPhases } from './match-phases.ts';
import type { Pairs } from './pairs.ts';
import { type Side, sideOf } from './side.ts';

/** Two journeys, and what of the one is what of the other. */
export interface Match {
    readonly before: Side;
    readonly after: Side;
    readonly columns: ColumnMatch;
    readonly phases: Pairs;
    /** The names of those who travel through both, as the one and as the other journey calls them. */
    readonly travellers: readonly Travellers[];
    readonly likeness: Likeness;
}

export type Travellers = readonly [before: string, after: string];

export function matchJourneys(one: Journey, other: Journey): Match {
    const likeness = createLikeness();
    const before = editionOf(one, 'before');
    const after = editionOf(other, 'after');
    const columns = matchColumns(before, after, likeness);
    const columnNames = namesOf(columns.pairs, before.columns, after.columns);
    const personas = matchPersonas(one.personas, other.personas, likeness);
    const features = (of: (journey: Journey) => readonly Feature[]) => namesOf(matchFeatures(of(one), of(other), columnNames, likeness), of(one), of(other));
    const names = {
        columns: columnNames,
        personas: namesOf(personas.pairs, one.personas, other.personas),
        pains: features(journey => journey.pains),
        gains: features(journey => journey.gains)
    };
    const plans = one.name !== other.name && (other.of?.name === one.name || one.of?.name === other.name);
    return {
        before: sideOf(before, after, names, plans), after: sideOf(after, after, names, plans),
        columns, phases: matchPhases(one.phases, other.phases, columns.pairs, likeness), travellers: personas.travellers, likeness
    };
}

/** By the name in the old journey the name in the new one. */
function namesOf(pairs: Pairs, before: readonly Pick<Persona, 'name'>[], after: readonly Pick<Persona, 'name'>[]): ReadonlyMap<string, string> {
    return new Map(pairs.after.flatMap((partner, index) => partner === undefined ? [] : [[before[index]!.name, after[partner]!.name] as const]));
}
