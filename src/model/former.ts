import type * as ast from '../language/generated/ast.ts';
import { journeyAround } from '../language/outline.ts';
import { readReaction } from '../language/reaction.ts';
import { replacing } from '../language/travellers.ts';
import { type ColumnPlace, columnsOf } from './columns.ts';
import { identify } from './identify.ts';
import type { Column, Former, Named } from './journey.ts';
import { namedOf } from './people.ts';
import { personasOf } from './personas.ts';

/**
 * How the journey that `tree` improves on feels, at the columns that take the place of its columns: those that a column `replaces`,
 * or else the one of its name. Undefined where it improves on none.
 */
export function formerOf(tree: ast.Journey, columns: readonly Column[]): readonly Former[] | undefined {
    const base = tree.base?.ref;
    const outline = base && base !== tree ? journeyAround(base) : undefined;
    if (!outline) return undefined;
    const everybody = personasOf(outline).map(persona => persona.name);
    const before = Map.groupBy(columnsOf(outline, everybody, identify(outline)), place => place.node.name ?? '');
    return columns.flatMap(column => placesBefore(column, before).flatMap(place => scoresAt(place).map(score => ({ column: column.name, ...score }))));
}

function placesBefore({ name, replaces }: Column, before: ReadonlyMap<string, readonly ColumnPlace[]>): readonly ColumnPlace[] {
    const names: readonly Pick<Named, 'name'>[] = replaces.length > 0 ? replaces : [{ name }];
    return names.flatMap(one => before.get(one.name) ?? []);
}

function scoresAt({ node, facts, travellers }: ColumnPlace): readonly Omit<Former, 'column'>[] {
    const reactions = facts.filter(fact => fact.$type === 'Reaction').filter(fact => fact.word === 'feels');
    return replacing(reactions, travellers).flatMap(([fact, who]) => {
        const { score } = readReaction(fact);
        return score === undefined ? [] : [{ was: namedOf(node), for: who, score }];
    });
}
