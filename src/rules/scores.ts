import type { Column, Reaction } from '../model/journey.ts';

/** A score of the curve: what somebody feels or judges in a column. */
export interface Scored {
    readonly word: 'feels' | 'judges';
    readonly column: Column;
    readonly reaction: Reaction & { readonly score: number };
}

/** The scores of a column, one a fact, whoever it holds for; one outside of the scale is an error of its own and says nothing here. */
export function scoresIn(column: Column): readonly Scored[] {
    let scores = known.get(column);
    if (!scores) known.set(column, scores = [...scoresOfWord('feels', column), ...scoresOfWord('judges', column)]);
    return scores;
}

/** Every score of a journey, in the order of the map. */
export function scoresOf({ columns }: { readonly columns: readonly Column[] }): readonly Scored[] {
    return columns.flatMap(scoresIn);
}

/** Several rules ask for the scores of a column, which never change. */
const known = new WeakMap<Column, readonly Scored[]>();

function scoresOfWord(word: Scored['word'], column: Column): readonly Scored[] {
    return column[word].filter(isOnScale).map(reaction => ({ word, column, reaction }));
}

function isOnScale(reaction: Reaction): reaction is Scored['reaction'] {
    return reaction.score !== undefined && Math.abs(reaction.score) <= 2;
}

/** A score as it is written: `+1`, `0`, `-1.5`. */
export function signed(score: number): string {
    return score > 0 ? `+${score}` : `${score}`;
}
