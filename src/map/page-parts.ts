import type { Part } from './part-of-sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * Divides the columns into as few pages of `most` columns as there can be, and these as even as they can be. A page begins with a
 * phase; a phase is divided only where it alone is wider than a page.
 */
export function pageParts({ stretches, places }: Sheet, most: number): readonly Part[] {
    if (places.length === 0) return [{ first: 0, count: 0 }];
    const pieces = stretches.flatMap(({ places: own }) => evenPieces(own.length, Math.ceil(own.length / most)));
    const best: Division[] = [{ counts: [], pages: 0, unevenness: 0 }];
    pieces.forEach((_, last) => {
        let count = 0;
        for (let first = last; first >= 0 && (count += pieces[first]!) <= most; first--) {
            const before = best[first]!;
            const one = { counts: [...before.counts, count], pages: before.pages + 1, unevenness: before.unevenness + count * count };
            const known = best[last + 1];
            if (!known || one.pages < known.pages || one.pages === known.pages && one.unevenness < known.unevenness) best[last + 1] = one;
        }
    });
    let first = 0;
    return best.at(-1)!.counts.map(count => {
        first += count;
        return { first: first - count, count };
    });
}

interface Division {
    readonly counts: readonly number[];
    readonly pages: number;
    readonly unevenness: number;
}

function evenPieces(length: number, pieces: number): number[] {
    return Array.from({ length: pieces }, (_, i) => Math.floor(length * (i + 1) / pieces) - Math.floor(length * i / pieces));
}
