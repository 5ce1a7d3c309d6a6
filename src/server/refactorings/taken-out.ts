import { copied } from '../../edit/copied.ts';
import type { Column } from '../../language/generated/ast.ts';
import type { Entry } from '../../language/outline.ts';
import type { Wish } from '../../language/wish.ts';

/** Columns of one block as they are written elsewhere, and what takes them away here, with all comments between them. */
export interface TakenOut {
    readonly texts: readonly string[];
    readonly removes: readonly Wish[];
}

/** Takes columns out of their block; `wishes` are done in what is written elsewhere. */
export function takenOut(columns: readonly Column[], wishes: readonly Wish[] = []): TakenOut | { readonly why: string } {
    const texts: string[] = [];
    for (const run of runsOf(columns)) {
        const copy = copied(run[0]!, run.at(-1)!, wishes);
        if ('why' in copy) return copy;
        texts.push(copy.text);
    }
    return { texts, removes: columns.map((what): Wish => ({ do: 'remove', what, comments: true })) };
}

/** Columns that stand directly behind each other. */
function runsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
    const entries: readonly Entry[] = columns[0]?.$container.entries ?? [];
    const runs: Column[][] = [];
    columns.forEach((column, i) => {
        if (i > 0 && entries[entries.indexOf(column) - 1] === columns[i - 1]) runs.at(-1)!.push(column);
        else runs.push([column]);
    });
    return runs;
}
