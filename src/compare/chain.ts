/**
 * Which of a row stayed in their order, when each says where it was: as many as can be. Of several that are as long, the one whose
 * weights sum up to most, so that the way back finds the same one.
 */
export function stayed(places: readonly number[], weights: readonly number[]): ReadonlySet<number> {
    const length = places.map(() => 1);
    const weight = [...weights];
    const previous = places.map(() => -1);
    let last = -1;
    for (let i = 0; i < places.length; i++) {
        for (let k = 0; k < i; k++) {
            if (places[k]! >= places[i]!) continue;
            const longer = length[k]! + 1 - length[i]!;
            if (longer < 0 || longer === 0 && weight[k]! + weights[i]! <= weight[i]!) continue;
            length[i] = length[k]! + 1;
            weight[i] = weight[k]! + weights[i]!;
            previous[i] = k;
        }
        if (last < 0 || length[i]! > length[last]! || length[i] === length[last] && weight[i]! > weight[last]!) last = i;
    }
    const chain = new Set<number>();
    for (; last >= 0; last = previous[last]!) chain.add(last);
    return chain;
}
