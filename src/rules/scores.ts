import type { Column, Reaction } from '../model/journey.ts';

/** A score of the curve: what somebody feels or judges in a column. */
export interface Scored {
    readonly word: 'feels' | 'judges';
    readonly column: Column;
    readonly reaction: Reaction & { readonly score: number };
}

/** The scores of a column, one a fact, whoever it holds for; one outside of the scale is an error of its own and says nothing here. */
export function scoresIn(column: Column): readonly Scored[] {
    return (['feels', 'judges'] as const).flatMap(word => column[word].flatMap(reaction => {
        const { score } = reaction;
        return score === undefined || Math.abs(score) > 2 ? [] : [{ word, column, reaction: { ...reaction, score } }];
    }));
}

/** Every score of a journey, in the order of the map. */
export function scoresOf({ columns }: { readonly columns: readonly Column[] }): readonly Scored[] {
    return columns.flatMap(scoresIn);
}

/** A score as it is written: `+1`, `0`, `-1.5`. */
export function signed(score: number): string {
    return score > 0 ? `+${score}` : `${score}`;
}
