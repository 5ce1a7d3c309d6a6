import type { Column, Fact, View } from '../model/journey.ts';
import type { Dividing } from './dividing-line.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';
import type { Sign } from './signs.ts';
import { holders } from './travellers.ts';

/** A member of the family of lanes. */
export interface Lane {
    /** As a view names it. */
    readonly name: string;
    /** The kinds of view that show it when they name no lanes. */
    readonly kinds: readonly View['kind'][];
    /** The line of the blueprint that it lies behind, with the lanes beside it that have the same. */
    readonly line?: Dividing;
    /** Measured, ready to draw; undefined where the journey has nothing for it. `shown` tells which lanes the map has, for what can be told in one of several. */
    readonly row: (sheet: Sheet, shown: (lane: string) => boolean) => Row | undefined;
    /** Its signs that the legend explains, where they are used. */
    readonly legend?: readonly LegendEntry[];
    /** A lane on tinted ground. */
    readonly tinted?: boolean;
    /** Its cells name the columns: it comes again on every page of paper. */
    readonly heads?: boolean;
}

export interface LegendEntry {
    readonly sign: Sign;
    /** The key of its words in the captions. */
    readonly words: string;
    readonly used: (sheet: Sheet) => boolean;
}

/** True of a sheet that shows a column of which the test is true. */
export function someColumn(test: (column: Column) => boolean): (sheet: Sheet) => boolean {
    return sheet => sheet.places.some(place => test(place.column));
}

/** True of a sheet that shows one of these facts of which the test is true: a column has it, for somebody who is shown. */
export function someFact<T extends Fact>(factsOf: (column: Column) => readonly T[], test?: (fact: T) => unknown): (sheet: Sheet) => boolean {
    return sheet => {
        for (const { column } of sheet.places) {
            for (const fact of factsOf(column)) if ((!test || test(fact)) && holders(sheet, fact.for).length > 0) return true;
        }
        return false;
    };
}
