import type { Column, Fact, Feature, Felt, Journey, Persona } from './journey.ts';

/** A journey as one of its personas travels it, told of `as`: what the two of them share is then the same, and what differs is not. */
export function travelledBy(journey: Journey, persona: Persona, as: Persona = persona): Journey {
    const own = <F extends Fact>(facts: readonly F[]): readonly F[] =>
        facts.filter(fact => fact.for.length === 0 || fact.for.includes(persona.name)).map(fact => ({ ...fact, for: [as.name] }));
    const skippers = (names: readonly string[]): readonly string[] => names.includes(persona.name) ? [as.name] : [];
    const phases = journey.phases.map(phase => ({
        ...phase, skippedFor: skippers(phase.skippedFor), measures: own(phase.measures),
        columns: phase.columns.map((column): Column => ({
            ...column, skippedFor: skippers(column.skippedFor), via: own(column.via),
            does: own(column.does), thinks: own(column.thinks), wants: own(column.wants), needs: own(column.needs), expects: own(column.expects),
            feels: own(column.feels), judges: own(column.judges), pains: own(column.pains), gains: own(column.gains),
            takes: own(column.takes), waits: own(column.waits), measures: own(column.measures),
            frontstage: own(column.frontstage), backstage: own(column.backstage), support: own(column.support), handovers: own(column.handovers),
            artifacts: own(column.artifacts), policies: own(column.policies), evidence: own(column.evidence)
        }))
    }));
    const columns = phases.flatMap(phase => phase.columns);
    return {
        ...journey, phases, personas: [as], flow: own(journey.flow), measures: own(journey.measures),
        pains: feltIn(journey.pains, columns, column => column.pains), gains: feltIn(journey.gains, columns, column => column.gains)
    };
}

function feltIn(features: readonly Feature[], columns: readonly Column[], felt: (column: Column) => readonly Felt[]): readonly Feature[] {
    return features.flatMap(feature => {
        const where = columns.filter(column => felt(column).some(({ name }) => name === feature.name)).map(({ name }) => name);
        return where.length === 0 ? [] : [{ ...feature, columns: where }];
    });
}
