/** How alike two texts are, from 0 to 1; each text is taken apart once. */
export type Likeness = (one: string, other: string) => number;

/** So much of a text tells what it is about. */
const enough = 600;

export function createLikeness(): Likeness {
    const numbers = new Map<string, number>();
    const known = new Map<string, Int32Array>();
    const pieces = (text: string): Int32Array => {
        let found = known.get(text);
        if (!found) known.set(text, found = piecesOf(text, numbers));
        return found;
    };
    return (one, other) => one === other ? 1 : common(pieces(one), pieces(other));
}

/** Every three letters that stand together in a word, its ends among them, in rising order of their numbers. */
function piecesOf(text: string, numbers: Map<string, number>): Int32Array {
    const all: number[] = [];
    for (const [word] of text.slice(0, enough).toLowerCase().normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const padded = ` ${word} `;
        for (let i = 0; i + 3 <= padded.length; i++) {
            const piece = padded.slice(i, i + 3);
            let number = numbers.get(piece);
            if (number === undefined) numbers.set(piece, number = numbers.size);
            all.push(number);
        }
    }
    return Int32Array.from(all).sort();
}

/** Twice what both have, of all that they have (Dice). */
function common(one: Int32Array, other: Int32Array): number {
    if (one.length + other.length === 0) return 0;
    let both = 0;
    for (let i = 0, k = 0; i < one.length && k < other.length;) {
        const difference = one[i]! - other[k]!;
        if (difference === 0) both++;
        if (difference <= 0) i++;
        if (difference >= 0) k++;
    }
    return 2 * both / (one.length + other.length);
}
