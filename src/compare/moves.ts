import type { Named } from '../model/journey.ts';
import { stayed } from './chain.ts';
import type { Value } from './change.ts';
import type { Match } from './match.ts';
import type { Pairs } from './pairs.ts';
import type { Side } from './side.ts';

export interface Move {
    readonly before: Value;
    readonly after: Value;
}

/** Where the columns were that stand elsewhere now, by their places in the new journey. Who moves with the whole phase has not moved. */
export function columnMoves(match: Match): ReadonlyMap<number, Move> {
    const { before, after, columns: { pairs } } = match;
    const order = oldOrder(match);
    const both = pairs.before.flatMap((was, is) => was === undefined ? [] : [{ was, is }]);
    const kept = stayed(both.map(({ was }) => order[was]!), both.map(({ was, is }) => weightOf(before.columns[was]!) + weightOf(after.columns[is]!)));
    const moves = new Map<number, Move>();
    both.forEach(({ was, is }, index) => {
        const elsewhere = isInOtherPhase(match, was, is);
        if (kept.has(index) && !elsewhere) return;
        moves.set(is, { before: placeIn(before, was, elsewhere), after: placeIn(after, is, elsewhere) });
    });
    return moves;
}

/** The same for phases. */
export function phaseMoves({ before, after, phases: pairs }: Match): ReadonlyMap<number, Move> {
    const [old, now] = [before.journey.phases, after.journey.phases];
    const moved = movedPhases(pairs, old, now);
    return new Map(moved.map(({ was, is }) => [is, { before: behind(old[was - 1]), after: behind(now[is - 1]) }]));
}

function movedPhases(pairs: Pairs, old: readonly Named[], now: readonly Named[]): readonly { readonly was: number; readonly is: number }[] {
    const both = pairs.before.flatMap((was, is) => was === undefined ? [] : [{ was, is }]);
    const kept = stayed(both.map(({ was }) => was), both.map(({ was, is }) => weightOf(old[was]!) + weightOf(now[is]!)));
    return both.filter((_, index) => !kept.has(index));
}

/** Of each old column its rank, as if the phases had been moved already. */
function oldOrder({ before, phases: pairs }: Match): readonly number[] {
    const phases = before.journey.phases.map((phase, index) => ({ phase, index }));
    const rank = new Map<number, number>();
    let last = -1;
    for (const { index } of phases) {
        const now = pairs.after[index];
        rank.set(index, last = now ?? last + 0.001);
    }
    let next = 0;
    const starts = phases.map(({ phase }) => (next += phase.columns.length) - phase.columns.length);
    const order: number[] = [];
    let place = 0;
    for (const { phase, index } of phases.toSorted((a, b) => rank.get(a.index)! - rank.get(b.index)!)) {
        for (let i = 0; i < phase.columns.length; i++) order[starts[index]! + i] = place++;
    }
    return order;
}

/** Where one of the two phases is in one journey only, the phase is what is told. */
function isInOtherPhase({ before, after, phases }: Match, was: number, is: number): boolean {
    const old = before.journey.phases.indexOf(before.phases[was]!);
    const now = after.journey.phases.indexOf(after.phases[is]!);
    return phases.after[old] !== undefined && phases.before[now] !== undefined && phases.after[old] !== now;
}

function placeIn({ columns, phases }: Side, index: number, withPhase: boolean): Value {
    const place = behind(columns[index - 1]);
    return withPhase ? { ...place, phase: named(phases[index]!) } : place;
}

function behind(previous: Named | undefined): Value & { readonly is: 'place' } {
    return previous ? { is: 'place', behind: named(previous) } : { is: 'place' };
}

function named({ name, title }: Named): Named {
    return { name, title };
}

/** Any number, as long as it is the same for the same name. */
function weightOf({ name }: Named): number {
    let weight = 1;
    for (let i = 0; i < name.length; i++) weight = (weight * 31 + name.charCodeAt(i)) % 65_521;
    return weight;
}
