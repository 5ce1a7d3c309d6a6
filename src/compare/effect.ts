import type { Change } from './change.ts';

/** What a change is to the customer, or by the direction of the metric; undefined where nobody can tell. */
export function effectOf({ kind, about, elsewhere }: Change): 'better' | 'worse' | undefined {
    if (kind === 'better' || kind === 'worse') return kind;
    if (elsewhere || kind !== 'added' && kind !== 'removed') return undefined;
    if (about === 'pain') return kind === 'added' ? 'worse' : 'better';
    if (about === 'gain') return kind === 'added' ? 'better' : 'worse';
    return undefined;
}
