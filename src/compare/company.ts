import type { Property, Value } from './change.ts';
import type { Company } from './compare-facts.ts';
import type { Match } from './match.ts';
import type { Side } from './side.ts';
import { list, type Told } from './told.ts';

/** Those who travel through both, at a place that these skip. */
export function companyAt({ before, after, travellers, likeness }: Match, skippedBefore: readonly string[], skippedAfter: readonly string[]): Company {
    return {
        travellers, likeness, plans: after.plans, besides: after.plans ? evidenced : none, skips: [skippedBefore, skippedAfter],
        audience: (was, is) => ({ of: 'for', before: audienceIn(before, was, skippedBefore), after: audienceIn(after, is, skippedAfter) })
    };
}

const none: ReadonlySet<Property> = new Set();
/** Nobody can know yet what a plan says. */
const evidenced: ReadonlySet<Property> = new Set(['grade', 'sources', 'was', 'on']);

function audienceIn({ journey, personaTitle }: Side, { for: names = [] }: Told, skipped: readonly string[]): Value | undefined {
    const all = journey.personas.every(({ name }) => names.includes(name) || skipped.includes(name));
    return all ? { is: 'word', word: 'everybody' } : list(names.map(personaTitle));
}
