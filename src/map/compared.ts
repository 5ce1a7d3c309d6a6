import type { Change } from '../compare/change.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Column, Former } from '../model/journey.ts';
import type { Traveller } from './sheet.ts';

/** What a map is compared with, as the map shows it. */
export interface Compared {
    readonly placed: readonly PlacedChange[];
    /** What was felt before, at the columns that take the place of those before. */
    readonly former: readonly Former[];
    /** A change in one sentence, without a full stop, in the language of the map. */
    readonly say: (change: Change) => string;
    /** Who travels behind whom is shown, where one persona is compared with another. */
    readonly behind?: Traveller;
}

/** A change at a column of the new journey. */
export interface PlacedChange {
    readonly change: Change;
    readonly column: Column;
    /** True for a column that is gone: it is told at the one that it stood behind, or else at the first. */
    readonly gone: boolean;
}

/** Finds the place of each change of a column, and the curve behind that of the journey. */
export function comparedMap({ match: { before, after, columns }, changes }: Comparison): Pick<Compared, 'placed' | 'former'> {
    const [old, now] = [before.columns, after.columns];
    const { pairs, merged, split } = columns;
    const became = (was: number): number | undefined => pairs.after[was] ?? merged.get(was);
    const byId = new Map(now.map(column => [column.id, column]));
    const oldById = new Map(old.map(({ id }, index) => [id, index]));
    const oldByName = new Map(old.map((column, index) => [column.name, index]));

    const placed = changes.flatMap(change => {
        if (!change.column) return [];
        const gone = change.about === 'column' && change.kind === 'removed';
        const column = gone ? columnBefore(oldById.get(change.column.id) ?? 0) : byId.get(change.column.id);
        return column ? [{ change, column, gone }] : [];
    });
    const origins = Map.groupBy(old.keys(), became);
    const isPlan = before.journey.name !== after.journey.name;
    const former = now.flatMap((column, is) => {
        const replaced = isPlan ? column.replaces.flatMap(({ name }) => oldByName.get(name) ?? []) : [];
        const was = replaced.length > 0 ? replaced : [...origins.get(is) ?? [], ...split.has(is) ? [split.get(is)!] : []];
        return was.flatMap(index => formerAt(old[index]!, column));
    });
    return { placed, former };

    function columnBefore(index: number): Column | undefined {
        for (let was = index - 1; was >= 0; was--) {
            const is = became(was);
            if (is !== undefined) return now[is];
        }
        return now[0];
    }
}

function formerAt(was: Column, { name: column }: Column): readonly Former[] {
    return was.feels.flatMap(({ score, for: who }) => score === undefined ? [] : [{ column, was: { name: was.name, title: was.title }, for: who, score }]);
}
