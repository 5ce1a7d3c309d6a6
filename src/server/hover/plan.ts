import type { Initiative } from '../../language/generated/ast.ts';
import { english } from '../../map/captions/english.ts';
import { dateIn, wordIn } from '../../model/facts.ts';
import type { Initiative as Planned } from '../../model/journey.ts';
import type { Thing } from '../names/thing-at.ts';
import { titleOf, type UsesOf } from './uses.ts';

/** The initiatives that carry out an opportunity, a line each. */
export function initiativeTexts(opportunity: Thing, usesOf: UsesOf): readonly string[] {
    const initiatives = usesOf(opportunity).flatMap(({ users }) => [...users.keys()]).filter(user => user.$type === 'Initiative') as Initiative[];
    return initiatives.map(node => `Initiative: ${[titleOf(node), ...progressOf(node)].join(', ')}`);
}

/** `under way`, `due 2027-03`. */
export function progressOf(initiative: Initiative): readonly string[] {
    const status = wordIn<NonNullable<Planned['status']>>(initiative, 'status of initiative');
    const due = dateIn(initiative, 'due');
    return [...status ? [english.initiative[status] ?? status] : [], ...due ? [`due ${due.text}`] : []];
}
