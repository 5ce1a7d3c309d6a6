/** How much of two texts is the same from the start and from the end; the two never overlap. In UTF-16 units. */
export function differenceOf(before: string, now: string): { readonly head: number; readonly tail: number } {
    const most = Math.min(before.length, now.length);
    let head = 0;
    // Large steps first: comparing two slices is many times faster than comparing their letters.
    while (head + step <= most && before.slice(head, head + step) === now.slice(head, head + step)) head += step;
    while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head++;
    let tail = 0;
    const left = most - head;
    const [oldEnd, newEnd] = [before.length, now.length];
    while (tail + step <= left && before.slice(oldEnd - tail - step, oldEnd - tail) === now.slice(newEnd - tail - step, newEnd - tail)) tail += step;
    while (tail < left && before.charCodeAt(oldEnd - 1 - tail) === now.charCodeAt(newEnd - 1 - tail)) tail++;
    return { head, tail };
}

const step = 4096;
