import type * as ast from './generated/ast.ts';
import { namedFor, type Travellers } from './travellers.ts';

/** A fact that says where a column leads. */
export type Leaving = ast.Next | ast.Exit;

/** What holds for a persona: as a group, what is said for it takes the place of what is said for all. */
export function leavingFor(persona: string, facts: readonly Leaving[], travellers: Travellers): readonly Leaving[] {
    const own = facts.filter(fact => namedFor(fact, travellers)?.includes(persona));
    return own.length > 0 ? own : facts.filter(fact => namedFor(fact, travellers) === undefined);
}

/** With a share or a condition it is a branch. */
export function isBranch(fact: Leaving): boolean {
    return fact.tails.some(tail => tail.$type === 'Share' || tail.$type === 'When');
}

/** The share in percent, as it was written. */
export function shareOf(fact: Leaving): number | undefined {
    return tailOf(fact, 'Share')?.value;
}

/** The first tail of a type. */
export function tailOf<T extends 'Share' | 'When' | 'As'>(fact: Leaving, type: T) {
    return (fact.tails as readonly (ast.Share | ast.When | ast.As | ast.For)[])
        .find((tail): tail is Extract<ast.Share | ast.When | ast.As, { $type: T }> => tail.$type === type);
}
