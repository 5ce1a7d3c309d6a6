import type { Match } from './match.ts';

/** A column of the one journey, of the other, or of both, by their places. */
export interface Spot {
    readonly was?: number;
    readonly is?: number;
}

/** All columns in the order of the new journey; what is gone stands behind what it stood behind. */
export function spotsOf({ before, after, columns: { pairs } }: Match): readonly Spot[] {
    const gone = new Map<number, Spot[]>();
    let behind = -1;
    before.columns.forEach((_, was) => {
        const is = pairs.after[was];
        if (is !== undefined) behind = is;
        else gone.set(behind, [...gone.get(behind) ?? [], { was }]);
    });
    return [...gone.get(-1) ?? [], ...after.columns.flatMap((_, is): readonly Spot[] => [{ was: pairs.before[is], is }, ...gone.get(is) ?? []])];
}
