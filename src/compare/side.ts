import type { Named } from '../model/journey.ts';
import type { Edition } from './edition.ts';

/** By the names of the old journey those of the new one, of what is in both. */
export interface SharedNames {
    readonly columns: ReadonlyMap<string, string>;
    readonly personas: ReadonlyMap<string, string>;
    readonly pains: ReadonlyMap<string, string>;
    readonly gains: ReadonlyMap<string, string>;
}

/** An edition in which what is in both journeys goes by the name and the title that it has in the new one, so that a renaming is told once. */
export interface Side extends Edition {
    /** One journey improves on the other: what says so is no difference. */
    readonly plans: boolean;
    readonly keys: Readonly<Record<keyof SharedNames, (name: string) => string>>;
    readonly columnTitle: (name: string) => string;
    readonly personaTitle: (name: string) => string;
    /** Undefined for a pain that only one of the two has. */
    readonly painTitle: (name: string) => string | undefined;
}

export function sideOf(edition: Edition, after: Edition, names: SharedNames, plans: boolean): Side {
    const pains = titlesOf(after.journey.pains);
    const keys = {
        columns: keyIn(edition, names.columns), personas: keyIn(edition, names.personas), pains: keyIn(edition, names.pains), gains: keyIn(edition, names.gains)
    };
    const known = (name: string, key: (name: string) => string, own: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string => {
        const shared = key(name);
        return (isShared(shared) ? now.get(shared) : own.get(name)) ?? name;
    };
    return {
        ...edition, plans, keys,
        columnTitle: name => known(name, keys.columns, edition.columnTitles, after.columnTitles),
        personaTitle: name => known(name, keys.personas, edition.personaTitles, after.personaTitles),
        painTitle: name => isShared(keys.pains(name)) ? pains.get(keys.pains(name)) : undefined
    };
}

/** A key that only one of the editions can have begins with what no name begins with. */
const alone = '\n';

export function isShared(key: string): boolean {
    return !key.startsWith(alone);
}

function keyIn({ side }: Edition, shared: ReadonlyMap<string, string>): (name: string) => string {
    if (side === 'before') return name => shared.get(name) ?? `${alone}before ${name}`;
    const now = new Set(shared.values());
    return name => now.has(name) ? name : `${alone}after ${name}`;
}

function titlesOf(things: readonly Named[]): ReadonlyMap<string, string> {
    return new Map(things.map(({ name, title }) => [name, title]));
}
