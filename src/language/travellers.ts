import type { AstNode, Reference } from 'langium';
import type * as ast from './generated/ast.ts';
import type { Entry, JourneyOutline } from './outline.ts';

/** Who travels through a column, and whom a fact there holds for. */
export interface Travellers {
    /** The names of the journey's personas. */
    readonly everybody: readonly string[];
    /** Those who do not skip the column; everybody where all do. */
    readonly here: readonly string[];
}

type Tailed = AstNode & { readonly tails: readonly AstNode[] };

export function travellersOf(everybody: readonly string[], skipping: readonly string[]): Travellers {
    const here = everybody.filter(name => !skipping.includes(name));
    return { everybody, here: here.length > 0 ? here : everybody };
}

/** The personas that a fact names with `for`; undefined where it names nobody. */
export function namedFor({ tails }: Tailed, travellers: Travellers): readonly string[] | undefined {
    let names: readonly string[] | undefined;
    for (const tail of tails) {
        if (tail.$type !== 'For' || (tail as ast.For).personas.length === 0) continue;
        const more = namesOf((tail as ast.For).personas);
        names = names ? [...names, ...more] : more;
    }
    return names && travellers.everybody.filter(name => names.includes(name));
}

/** The names of personas; one that leads nowhere as it was written. */
export function namesOf(personas: readonly Reference<ast.Persona>[]): readonly string[] {
    return personas.map(({ ref, $refText }) => ref?.name ?? $refText);
}

/** Where `for` adds: each fact holds for those it names, or for all who are here. Facts that hold for nobody are left out. */
export function adding<F extends Tailed>(facts: readonly F[], travellers: Travellers): [F, readonly string[]][] {
    const held: [F, readonly string[]][] = [];
    for (const fact of facts) {
        const who = namedFor(fact, travellers) ?? travellers.here;
        if (who.length > 0) held.push([fact, who]);
    }
    return held;
}

/** Where `for` replaces: what is said for all holds for those for whom nothing else is said. */
export function replacing<F extends Tailed>(facts: readonly F[], travellers: Travellers): [F, readonly string[]][] {
    const named = facts.map(fact => namedFor(fact, travellers));
    const own = named.flatMap(names => names ?? []);
    const rest = own.length === 0 ? travellers.here : travellers.here.filter(name => !own.includes(name));
    const held: [F, readonly string[]][] = [];
    facts.forEach((fact, i) => {
        const who = named[i] ?? rest;
        if (who.length > 0) held.push([fact, who]);
    });
    return held;
}

/** Every persona that a fact of the journey names with `for`, also behind `skipped`. */
export function personasMentioned(journey: JourneyOutline): readonly Reference<ast.Persona>[] {
    return [journey, ...journey.phases, ...journey.phases.flatMap(phase => phase.columns)]
        .flatMap(({ facts }) => [...personasNamed(facts), ...facts.flatMap(fact => fact.$type === 'Skipped' ? fact.personas : [])]);
}

/** Every persona that one of these facts names with `for`. */
export function personasNamed(facts: readonly Entry[]): readonly Reference<ast.Persona>[] {
    const personas: Reference<ast.Persona>[] = [];
    for (const fact of facts) {
        for (const tail of 'tails' in fact ? fact.tails : []) {
            if (tail.$type === 'For') personas.push(...tail.personas);
        }
    }
    return personas;
}
