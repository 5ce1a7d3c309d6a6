/** The word of `words` that `typed` was probably meant to be: the same in other letters, or one or two slips away. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
    const wanted = typed.toLowerCase();
    const allowed = wanted.length >= 5 ? 2 : wanted.length >= 3 ? 1 : 0;
    let best: string | undefined;
    let least = allowed + 1;
    for (const word of words) {
        const far = distance(wanted, word.toLowerCase(), least);
        if (far < least && far < word.length - 1) {
            best = word;
            least = far;
        }
    }
    return best;
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
