/** The middle of the values; 0 of none. */
export function median(values: readonly number[]): number {
    return percentile(values, 50);
}

/** The smallest value that `percent` of 100 do not exceed; 0 of none. */
export function percentile(values: readonly number[], percent: number): number {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(sorted.length * percent / 100) - 1)] ?? 0;
}

/** Three digits that matter: `0.123`, `1.23`, `12.3`, `1230`. */
export function short(value: number): string {
    return value >= 1000 ? `${Math.round(value)}` : `${Number(value.toPrecision(3))}`;
}

export function megabytes(bytes: number): string {
    return `${Math.round(bytes / 2 ** 20)} MB`;
}
