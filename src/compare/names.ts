import type { Named } from '../model/journey.ts';

const numbered = /~\d+$/;

/** True for a name that somebody gave; what has none is numbered by the model: ``, `~2`. */
export function isGiven(name: string): boolean {
    return plainName({ name }) !== '';
}

/** A name without the number that the model puts behind one that is taken. */
export function plainName({ name }: Pick<Named, 'name'>): string {
    return name.replace(numbered, '');
}

/** The names that several things of a list have: the second is the first as soon as that one is gone. */
export function namesOfSeveral(...lists: readonly (readonly Pick<Named, 'name'>[])[]): ReadonlySet<string> {
    return new Set(lists.flatMap(list => list.filter(({ name }) => numbered.test(name)).map(plainName)));
}
