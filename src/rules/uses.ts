import type * as ast from '../language/generated/ast.ts';
import { entriesOf, type JourneyOutline } from '../language/outline.ts';
import type { Seen } from '../language/visible.ts';

/** The personas that a journey names, by their names. */
export function personasIn({ facts }: JourneyOutline): ReadonlyMap<string, ast.Persona> {
    const references = facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas : []);
    return new Map(references.flatMap(({ ref }): [string, ast.Persona][] => ref?.name ? [[ref.name, ref]] : []));
}

/** The channels that a persona says it uses; undefined where it says nothing, or names one that cannot be found. */
export function usedBy(persona: ast.Persona): readonly ast.Channel[] | undefined {
    const channels = channelsIn(usesOf(persona));
    return channels.length > 0 && channels.every(channel => channel !== undefined) ? channels : undefined;
}

export function usesOf(persona: ast.Persona): readonly ast.ChannelsFact[] {
    return entriesOf(persona).filter(entry => entry.$type === 'ChannelsFact').filter(({ word, channels }) => word === 'uses' && channels.length > 0);
}

/** The channels that facts name; one that cannot be found is undefined. */
export function channelsIn(facts: readonly ast.ChannelsFact[]): readonly (ast.Channel | undefined)[] {
    return facts.flatMap(({ channels }) => channels.map(({ ref }) => ref));
}

/** The channels that can be named in a file: those whose name it sees once. */
export function channelsSeen(seen: readonly Seen[]): readonly ast.Channel[] {
    const all = seen.flatMap(({ names }) => [...names.values()].flat()).filter(node => node.$type === 'Channel');
    return all.filter(({ name }) => all.filter(other => other.name === name).length === 1);
}

export function titleOf({ title, name }: ast.Channel): string {
    return title ?? name ?? '';
}
