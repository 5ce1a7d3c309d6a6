import type { Place, Sheet, Stretch } from './sheet.ts';
import { spacing } from './spacing.ts';

/** Which columns of a map stand together on a page. */
export interface Part {
    readonly first: number;
    readonly count: number;
}

/**
 * A sheet of some of the columns, each of them `column` wide and the whole `width`. The others stay known at the places where
 * they would stand, so that curves run on to the edge and ways can say where they lead.
 */
export function partOfSheet(sheet: Sheet, { first, count }: Part, column: number, width: number): Sheet {
    const step = column + spacing.gap;
    const frame = `${sheet.frame} ${column} ${first} ${count}`;
    const moved = sheet.places.map((place): Place => {
        const index = place.index - first;
        const x = sheet.left + index * step;
        return { column: place.column, keeper: place.keeper, frame, index, x, width: column, middle: x + column / 2 };
    });
    const places = moved.slice(first, first + count);
    const stretches = sheet.stretches.map((stretch): Stretch => {
        const own = stretch.places.map(place => moved[place.index]!).filter(place => places.includes(place));
        return { phase: stretch.phase, begins: own[0]?.column === stretch.places[0]?.column, places: own, x: own[0]?.x ?? 0, width: own.length * step - spacing.gap };
    }).filter(stretch => stretch.places.length > 0);
    const byName = (some: readonly Place[]): ReadonlyMap<string, Place> => new Map(some.map(place => [place.column.name, place]));
    return {
        ...sheet, frame, places, stretches, placeOf: byName(places),
        elsewhere: byName(moved.filter(place => !places.includes(place))),
        width, right: count === 0 ? width - spacing.margin : sheet.left + count * step - spacing.gap
    };
}
