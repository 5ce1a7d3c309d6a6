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

/** What a count of grades begins with. */
export const NO_GRADES = Object.fromEntries(GRADES.map(grade => [grade, 0])) as Readonly<Record<Grade, number>>;

const known = new WeakMap<ast.Column, Digest>();

export function digestOf({ node, facts }: ColumnOutline): Digest {
    let digest = known.get(node);
    if (!digest) known.set(node, digest = digested(facts));
    return digest;
}

function digested(facts: ColumnOutline['facts']): Digest {
    const features: ast.Feature[] = [];
    const opportunities: ast.Opportunity[] = [];
    const skipping: Reference<ast.Persona>[] = [];
    const grades = { ...NO_GRADES };
    let looksElsewhere = false;
    for (const fact of facts) {
        if (fact.$type === 'Feature') features.push(fact);
        else if (fact.$type === 'Opportunity') opportunities.push(fact);
        else if (fact.$type === 'Skipped') skipping.push(...fact.personas);
        else if (fact.$type === 'PathFact') looksElsewhere = true;
        const grade = fact.$type === 'Reaction' ? readReaction(fact).grade : fact.$type === 'Feature' || fact.$type === 'Evidence' ? gradeOf(fact) : undefined;
        if (grade) grades[grade]++;
    }
    return { features, opportunities, skipping, personas: personasNamed(facts), grades, looksElsewhere };
}
