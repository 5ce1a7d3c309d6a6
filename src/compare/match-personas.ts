import type { Persona } from '../model/journey.ts';
import type { Travellers } from './match.ts';
import { Pairs } from './pairs.ts';
import type { Likeness } from './likeness.ts';

export interface PersonaMatch {
    readonly pairs: Pairs;
    readonly travellers: readonly Travellers[];
}

/** Personas are the same by their name, or else by what is said of them. */
export function matchPersonas(before: readonly Persona[], after: readonly Persona[], likeness: Likeness): PersonaMatch {
    const pairs = new Pairs(before.length, after.length);
    pairs.byKey(index => before[index]!.name, index => after[index]!.name);
    pairs.byLikeness((one, other) => isNameless(before[one]!) || isNameless(after[other]!) ? 0 : likeness(portrait(before[one]!), portrait(after[other]!)), 0.4);
    const both = pairs.after.flatMap((partner, index): readonly Travellers[] => partner === undefined ? [] : [[before[index]!.name, after[partner]!.name]]);
    return { pairs, travellers: both.length > 0 ? both : alone(before, after) };
}

/** Who travels through a journey that names nobody is everybody; one who travels alone is set beside one who travels alone. */
function alone(before: readonly Persona[], after: readonly Persona[]): readonly Travellers[] {
    const [one, other] = [before[0], after[0]];
    if (before.length === 1 && one && (after.length === 1 || isNameless(one))) return after.map(({ name }) => [one.name, name]);
    return after.length === 1 && other && isNameless(other) ? before.map(({ name }) => [name, other.name]) : [];
}

export function isNameless({ name, title }: Persona): boolean {
    return name === '' && title === '';
}

function portrait({ title, role, quote, job, goals, fears, wants, needs }: Persona): string {
    return [title, role, quote, job, ...goals, ...fears, ...wants, ...needs].join(' ');
}
