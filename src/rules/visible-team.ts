import type * as ast from '../language/generated/ast.ts';
import type { Seen } from '../language/visible.ts';
import { writtenName } from '../language/written.ts';
import { wordIn } from '../model/facts.ts';
import type { Named } from '../model/journey.ts';

/** A team of the house that a fix can name in a file, as it is written there: one of those preferred, or else the first one that the file sees. */
export function visibleTeam(seen: readonly Seen[], preferred: readonly (Named | undefined)[]): string | undefined {
    const teams = seen.flatMap(({ names }) => [...names.values()].flat()).filter((node): node is ast.Team => node.$type === 'Team');
    const clear = teams.filter(({ name }) => teams.filter(other => other.name === name).length === 1);
    const liked = preferred.flatMap(team => clear.find(({ name }) => name === team?.name) ?? []);
    const name = [...liked, ...clear.filter(isInternal)][0]?.name;
    return name === undefined ? undefined : writtenName(name);
}

function isInternal(team: ast.Team): boolean {
    return (wordIn({ entries: team.entries ?? [] }, 'kind of team') ?? 'internal') === 'internal';
}
