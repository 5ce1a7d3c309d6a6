/** `return`, `ReturnOrder` and `story` give `return-return-order-story`. */
export function pictureName(...parts: readonly string[]): string {
    return parts.map(part => part.replace(/(?<=[^A-Z])(?=[A-Z])/g, '-').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')).join('-');
}
