import { aspects } from './aspects/index.ts';
import type { Change } from './change.ts';
import { companyAt } from './company.ts';
import { compareFacts, type Outcome } from './compare-facts.ts';
import { placeOf } from './edition.ts';
import type { Match } from './match.ts';
import { phaseMoves } from './moves.ts';
import { renaming } from './renaming.ts';
import type { Told } from './told.ts';
import type { Aspect } from './aspects/aspect.ts';
import { tellCame, tellEdited, tellGone, type Where } from './tell-change.ts';

/** What is said of the journey itself. */
export function compareHead(match: Match): readonly Change[] {
    const { before: { journey: old }, after: { journey: now, plans } } = match;
    const renamed = plans ? undefined : renaming(old, now);
    const all = now.personas.map(({ name }) => name);
    return [
        ...renamed ? [{ kind: 'renamed' as const, about: 'journey' as const, ...renamed, thing: { name: now.name, title: now.title }, for: [], id: now.id, edition: 'after' as const }] : [],
        ...compareBlock(match, { here: all, all }, [], [], ({ inJourney }, side) => inJourney?.(match[side].journey, match[side]))
    ];
}

/** What is said of the phases: those of each of the new journey, and those that are gone. */
export function comparePhases(match: Match): { readonly changes: readonly (readonly Change[])[]; readonly gone: readonly { readonly index: number; readonly change: Change }[] } {
    const { before: { journey: old }, after: { journey: now }, phases: pairs } = match;
    const moves = phaseMoves(match);
    const all = now.personas.map(({ name }) => name);
    const whole = (kind: 'added' | 'removed', index: number): Change => {
        const phase = placeOf((kind === 'added' ? now : old).phases[index]!);
        return { kind, about: 'phase', phase, for: [], id: phase.id, edition: kind === 'added' ? 'after' : 'before' };
    };
    return {
        changes: now.phases.map((phase, is): readonly Change[] => {
            const was = pairs.before[is];
            if (was === undefined) return phase.name === '' && phase.title === '' ? [] : [whole('added', is)];
            const here = { about: 'phase' as const, phase: placeOf(phase), for: [], id: phase.id, edition: 'after' as const };
            const renamed = renaming(old.phases[was]!, phase);
            const move = moves.get(is);
            return [
                ...renamed ? [{ kind: 'renamed' as const, ...here, ...renamed }] : [],
                ...move ? [{ kind: 'moved' as const, ...here, of: 'place' as const, ...move }] : [],
                ...compareBlock(match, { phase: here.phase, here: all, all }, old.phases[was]!.skippedFor, phase.skippedFor,
                    ({ inPhase }, side) => inPhase?.(side === 'before' ? old.phases[was]! : phase, match[side]))
            ];
        }),
        gone: pairs.left.before.filter(index => old.phases[index]!.name !== '' || old.phases[index]!.title !== '').map(index => ({ index, change: whole('removed', index) }))
    };
}

const nothing: Outcome = { edited: [], gone: [], came: [] };

function compareBlock(match: Match, where: Where, skippedBefore: readonly string[], skippedAfter: readonly string[],
    factsOf: (aspect: Aspect, side: 'before' | 'after') => readonly Told[] | undefined): readonly Change[] {
    const company = companyAt(match, skippedBefore, skippedAfter);
    return aspects.flatMap(aspect => {
        const { edited, gone, came } = compareFacts(aspect, factsOf(aspect, 'before') ?? [], factsOf(aspect, 'after') ?? [], company) ?? nothing;
        return [
            ...edited.map(one => tellEdited(aspect, one, where, match.after)),
            ...gone.map(fact => tellGone(aspect, fact, where, match.before)),
            ...came.map(fact => tellCame(aspect, fact, where, match.after))
        ];
    });
}
