/** How many things two lists have in common at the beginning and at the end; the two never overlap. */
export function commonEnds<T>(before: readonly T[], now: readonly T[]): { readonly head: number; readonly tail: number } {
    const most = Math.min(before.length, now.length);
    let head = 0;
    while (head < most && before[head] === now[head]) head++;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    return { head, tail };
}
