import type { Entry } from '../language/outline.ts';
import { personasNamed } from '../language/travellers.ts';
import { writtenName } from '../language/written.ts';
import type { Column, Fact, Journey } from '../model/journey.ts';

/** Whom a fact of a column holds for, without those who skip the column. */
export function whoIsHere({ skippedFor }: Column, fact: Fact): readonly string[] {
    return fact.for.filter(name => !skippedFor.includes(name));
}

/** True where a fact is `for` somebody whom nobody knows: the language answers it, and whom it is about is open. */
export function isForStranger(fact: Entry): boolean {
    return personasNamed([fact]).some(({ ref }) => !ref);
}

/** ` for Greta`, as a new fact says it; nothing where it is about all who go through the column. */
export function writtenFor(names: readonly string[], { personas }: Journey, { skippedFor }: Column): string {
    const all = personas.every(({ name }) => names.includes(name) || skippedFor.includes(name));
    return all ? '' : ` for ${names.map(writtenName).join(', ')}`;
}
