import type * as ast from '../language/generated/ast.ts';
import type { Entry } from '../language/outline.ts';

/** The pains among the facts of a column, also those that are still being written. */
export function painsAmong(facts: readonly Entry[]): readonly ast.Feature[] {
    return facts.filter((fact): fact is ast.Feature => fact.$type === 'Feature' && fact.word === 'pain');
}
