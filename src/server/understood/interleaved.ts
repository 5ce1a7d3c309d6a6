/** The items of now, and in their old places those of last that are gone and `stays` holds for: each behind the nearest one that it stood behind. */
export function interleaved<T extends { readonly name: string }>(last: readonly T[], now: readonly T[], stays: (item: T) => boolean): readonly T[] {
    const here = new Set(now.map(({ name }) => name));
    const all = [...now];
    last.forEach((item, i) => {
        if (here.has(item.name) || !stays(item)) return;
        here.add(item.name);
        const before = last.slice(0, i).findLast(({ name }) => here.has(name));
        all.splice(before ? all.findIndex(({ name }) => name === before.name) + 1 : 0, 0, item);
    });
    return all;
}
