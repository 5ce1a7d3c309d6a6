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
export function namedFor(fact: Tailed, travellers: Travellers): readonly string[] | undefined {
    const tails = fact.tails.filter((tail): tail is ast.For => tail.$type === 'For' && (tail as ast.For).personas.length > 0);
    if (tails.length === 0) return undefined;
    const names = tails.flatMap(tail => namesOf(tail.personas));
    return travellers.everybody.filter(name => names.includes(name));
}

/** The names of personas; one that leads nowhere as it was written. */
export function namesOf(personas: readonly Reference<ast.Persona>[]): readonly string[] {
    return personas.map(({ ref, $refText }) => ref?.name ?? $refText);
}

/** Where `for` adds: each fact holds for those it names, or for all who are here. Facts that hold for nobody are left out. */
export function adding<F extends Tailed>(facts: readonly F[], travellers: Travellers): [F, readonly string[]][] {
    return facts.map((fact): [F, readonly string[]] => [fact, namedFor(fact, travellers) ?? travellers.here]).filter(([, who]) => who.length > 0);
}

/** Where `for` replaces: what is said for all holds for those for whom nothing else is said. */
export function replacing<F extends Tailed>(facts: readonly F[], travellers: Travellers): [F, readonly string[]][] {
    const own = new Set(facts.flatMap(fact => namedFor(fact, travellers) ?? []));
    const rest = travellers.here.filter(name => !own.has(name));
    return facts.map((fact): [F, readonly string[]] => [fact, namedFor(fact, travellers) ?? rest]).filter(([, who]) => who.length > 0);
}

/** Every persona that a fact of the journey names with `for`. */
export function personasMentioned(journey: JourneyOutline): readonly Reference<ast.Persona>[] {
    return [journey, ...journey.phases, ...journey.phases.flatMap(phase => phase.columns)].flatMap(({ facts }) => personasNamed(facts));
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
