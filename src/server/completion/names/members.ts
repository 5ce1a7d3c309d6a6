import type { Entry, JourneyOutline } from '../../../language/outline.ts';
import type { Here } from '../here.ts';
import type { Named } from './named.ts';

/** The pains or gains of the journey that are felt in other columns, the nearest before the caret first. */
export function feltElsewhere({ journey, block, said, caret }: Here, word: 'pain' | 'gain'): readonly Named[] {
    const own = new Set(said.flatMap(entry => entry.$type === 'Feature' ? entry.name : []));
    const all = journey?.members.filter(node => node.$type === 'Feature' && node.word === word && node.$container !== block && node.name && !own.has(node.name)) ?? [];
    return nearest(all, caret.piece.offset);
}

/** The columns of a journey but the one around, those that follow first. */
export function columnsAround(found: readonly Named[], here: Here): readonly Named[] {
    const others = found.filter(node => node !== here.block);
    const at = offsetOf(here.block);
    const behind = others.filter(node => offsetOf(node) > at);
    return [...behind, ...others.filter(node => offsetOf(node) <= at).reverse()];
}

/** Pains of the column that an opportunity stands in first, then those of the columns before, then the others. */
export function painsNear(found: readonly Named[], { block, caret }: Here): readonly Named[] {
    const column = block.$container;
    const own = found.filter(node => node.$container === column);
    return [...own, ...nearest(found.filter(node => node.$container !== column), caret.piece.offset)];
}

/** The personas of a journey, in the order in which it names them. */
export function travellers(journey: JourneyOutline | undefined): readonly Named[] {
    return (journey?.facts ?? []).flatMap((fact: Entry) => fact.$type === 'PersonasFact' ? fact.personas.flatMap(({ ref }) => ref ?? []) : []);
}

function nearest(nodes: readonly Named[], offset: number): readonly Named[] {
    const before = nodes.filter(node => offsetOf(node) < offset);
    return [...before.reverse(), ...nodes.filter(node => offsetOf(node) >= offset)];
}

function offsetOf(node: Named): number {
    return node.$cstNode?.offset ?? 0;
}
