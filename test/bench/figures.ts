/** What a row of measurements comes to, in the unit of the measurements. */
export interface Figures {
    /** The smallest: what the machine can do when nothing else is at work. */
    readonly best: number;
    readonly median: number;
    /** What 95 of 100 do not exceed. */
    readonly percentile95: number;
}

export function figures(values: readonly number[]): Figures {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (percent: number): number => sorted[Math.max(0, Math.ceil(sorted.length * percent / 100) - 1)] ?? 0;
    return { best: sorted[0] ?? 0, median: at(50), percentile95: at(95) };
}

/** Three digits that matter: `0.123`, `1.23`, `12.3`, `1230`. */
export function short(value: number): string {
    return value >= 1000 ? `${Math.round(value)}` : `${Number(value.toPrecision(3))}`;
}

export function megabytes(bytes: number | undefined): string {
    return bytes === undefined ? '?' : `${short(bytes / 2 ** 20)} MB`;
}
