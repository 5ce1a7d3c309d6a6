/** The word of `words` that `typed` was probably meant to be: the same in other letters, or one or two slips away. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
    return nearestFew(typed, words)[0];
}

/** The words that `typed` may have been meant to be, three at most; the nearest first, equally near ones as they stand in `words`. */
export function nearestFew(typed: string, words: Iterable<string>): readonly string[] {
    const wanted = typed.toLowerCase();
    const allowed = wanted.length >= 5 ? 2 : wanted.length >= 3 ? 1 : 0;
    const near: { readonly word: string; readonly far: number }[] = [];
    for (const word of words) {
        const far = distance(wanted, word.toLowerCase(), allowed + 1);
        if (far <= allowed && far < word.length - 1) near.push({ word, far });
    }
    return near.sort((a, b) => a.far - b.far).slice(0, 3).map(({ word }) => word);
}

/** Slips between two words (a letter more, less, other, or two swapped; Damerau 1964), or `limit` where there are as many. */
function distance(a: string, b: string, limit: number): number {
    if (Math.abs(a.length - b.length) >= limit) return limit;
    let before: number[] = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let slips = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, before[j - 2]! + 1);
            next.push(slips);
        }
        before = row;
        row = next;
    }
    return Math.min(row[b.length]!, limit);
}
