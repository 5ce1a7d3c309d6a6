import type { Reference } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import type { ColumnOutline } from '../language/outline.ts';
import { readReaction } from '../language/reaction.ts';
import { personasNamed } from '../language/travellers.ts';
import { GRADES } from '../language/words.ts';
import { gradeOf } from './features.ts';
import type { Grade } from './journey.ts';

/** What the rest of a journey wants to know of a column, found once for as long as the tree keeps it. */
export interface Digest {
    readonly features: readonly ast.Feature[];
    readonly opportunities: readonly ast.Opportunity[];
    readonly skipping: readonly Reference<ast.Persona>[];
    /** Whom its facts name with `for`. */
    readonly personas: readonly Reference<ast.Persona>[];
    readonly grades: Readonly<Record<Grade, number>>;
    /** True where a fact names things of another journey, which change without a change here. */
    readonly looksElsewhere: boolean;
}

const known = new WeakMap<ast.Column, Digest>();

export function digestOf({ node, facts }: ColumnOutline): Digest {
    let digest = known.get(node);
    if (!digest) known.set(node, digest = {
        features: facts.filter(fact => fact.$type === 'Feature'),
        opportunities: facts.filter(fact => fact.$type === 'Opportunity'),
        skipping: facts.flatMap(fact => fact.$type === 'Skipped' ? fact.personas : []),
        personas: personasNamed(facts),
        grades: countGrades(facts),
        looksElsewhere: facts.some(fact => fact.$type === 'PathFact'),
    });
    return digest;
}

function countGrades(facts: ColumnOutline['facts']): Record<Grade, number> {
    const count = Object.fromEntries(GRADES.map(grade => [grade, 0])) as Record<Grade, number>;
    for (const fact of facts) {
        const grade = fact.$type === 'Reaction' ? readReaction(fact).grade : fact.$type === 'Feature' || fact.$type === 'Evidence' ? gradeOf(fact) : undefined;
        if (grade) count[grade]++;
    }
    return count;
}
