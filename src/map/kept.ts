import type { Column } from '../model/journey.ts';
import { remembered } from './remembered.ts';

interface Kept {
    readonly key: string;
    readonly index: number;
    readonly x: number;
    readonly y: number;
    readonly value: unknown;
}

/** What is kept of the pictures of one column, by the numbers of the parts. */
export type Keeper = (Kept | undefined)[];

const keepers = new WeakMap<Column, Keeper>();
const slots = new Map<string, number>();

/**
 * A part of the picture of a column: made once for as long as the column is the same object and `key` the same text.
 * The key names everything else that the part depends on, and numbers say where it stands, which spares them the way into a text;
 * so what is kept is what would be made again. `of` is what `make` is given, which spares each part a function of its own.
 */
export function kept<Of, T>(keeper: Keeper, part: string, key: string, make: (of: Of) => T, of: Of, index = 0, x = 0, y = 0): T {
    const known = recalled(keeper, part, key, index, x, y);
    return known ? known.value as T : keep(keeper, part, key, make(of), index, x, y);
}

/** What `keep` was given for the same. */
export function recalled(keeper: Keeper, part: string, key: string, index: number, x: number, y: number): { readonly value: unknown } | undefined {
    const known = keeper[slotOf(part)];
    return known !== undefined && known.index === index && known.x === x && known.y === y && known.key === key ? known : undefined;
}

export function keep<T>(keeper: Keeper, part: string, key: string, value: T, index: number, x: number, y: number): T {
    keeper[slotOf(part)] = { key, index, x, y, value };
    return value;
}

/** The same for what depends on several columns, at least one: made once for as long as all are the same objects, in the same order. */
export function keptOfAll<T>(columns: readonly Column[], part: string, key: string, make: () => T): T {
    const keeper = keeperOf(columns[0]!);
    const before = recalled(keeper, part, key, 0, 0, 0)?.value as OfAll<T> | undefined;
    if (before?.columns.length === columns.length && before.columns.every((column, i) => column === columns[i])) return before.value;
    return keep<OfAll<T>>(keeper, part, key, { columns, value: make() }, 0, 0, 0).value;
}

interface OfAll<T> {
    readonly columns: readonly Column[];
    readonly value: T;
}

export function keeperOf(column: Column): Keeper {
    let keeper = keepers.get(column);
    if (!keeper) keepers.set(column, keeper = new Array<Kept | undefined>(slots.size));
    return keeper;
}

/** Where the part of a name is kept: a list of places is made and asked sooner than a map of names, of which each column would have its own. */
function slotOf(part: string): number {
    let slot = slots.get(part);
    if (slot === undefined) slots.set(part, slot = slots.size);
    return slot;
}

const names = new Map<string, string>();
let named = 0;

/** A short name for a long text, for the keys of `kept`, which are made and compared for every cell: the same for the same text, and no other's ever. */
export function shortName(text: string): string {
    return remembered(names, text, () => `${named++}`, 1000);
}
