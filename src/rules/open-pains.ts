import type { Feature, Journey } from '../model/journey.ts';

/** The pains that no opportunity is about, neither here nor, for one of the same name, in the journey that this one improves on. */
export function openPains({ journey, base }: { readonly journey: Journey; readonly base?: { readonly journey: Journey } }): readonly Feature[] {
    const answered = new Set(base?.journey.pains.filter(hasOpportunity).map(({ name }) => name));
    return journey.pains.filter(pain => !hasOpportunity(pain) && !answered.has(pain.name));
}

function hasOpportunity({ opportunities }: Feature): boolean {
    return opportunities.length > 0;
}
