/** A length to a hundredth of a pixel, so that a path has the same letters on every machine. */
export function rounded(value: number): number {
    return Math.round(value * 100) / 100;
}
