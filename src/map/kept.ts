import type { Column } from '../model/journey.ts';

interface Kept {
    readonly key: string;
    readonly value: unknown;
}

const memory = new WeakMap<Column, Map<string, Kept>>();

/**
 * A part of the picture of a column: made once for as long as the column is the same object and `key` the same text.
 * The key names everything else that the part depends on, so what is kept is what would be made again.
 */
export function kept<T>(column: Column, part: string, key: string, make: () => T): T {
    let parts = memory.get(column);
    if (!parts) memory.set(column, parts = new Map());
    const known = parts.get(part);
    if (known?.key === key) return known.value as T;
    const value = make();
    parts.set(part, { key, value });
    return value;
}

const names = new Map<string, string>();
let named = 0;

/** A short name for a long text, for the keys of `kept`, which are made and compared for every cell: the same for the same text, and no other's ever. */
export function shortName(text: string): string {
    let name = names.get(text);
    if (name === undefined) {
        if (names.size > 1000) names.clear();
        names.set(text, name = `${named++}`);
    }
    return name;
}
