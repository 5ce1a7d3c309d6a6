import type { Sheet } from '../../sheet.ts';
import type { TableSection } from '../../table.ts';

/** The things of one kind that a journey speaks of. */
export type Things = (sheet: Sheet) => TableSection['things'];

/** Each thing once, in the order in which the journey comes to speak of it. */
export function eachOnce<T extends { readonly name: string }>(things: readonly T[]): readonly T[] {
    return [...new Map(things.map(thing => [thing.name, thing])).values()];
}
