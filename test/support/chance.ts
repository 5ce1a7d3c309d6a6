/** Chance that a seed repeats: the same seed gives the same choices on every machine (mulberry32). */
export interface Chance {
    /** A whole number from `from` to `to`, both included. */
    readonly whole: (from: number, to: number) => number;
    readonly oneOf: <T>(list: readonly T[]) => T;
    /** True in `percent` of 100 cases. */
    readonly happens: (percent: number) => boolean;
}

export function chance(seed: number): Chance {
    let state = seed >>> 0;
    const next = (): number => {
        state = (state + 0x6D2B79F5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
    return { whole, oneOf: list => list[whole(0, list.length - 1)]!, happens: percent => next() * 100 < percent };
}
