import type { Colour } from './token-colours.ts';

/** Coloured tokens as an editor gets them: five numbers each, counted from the token before. */
export interface WrittenTokens {
    /** Adds a token of one line, behind those that are there. */
    add(offset: number, length: number, colour: Colour): void;
    /** All of them; in a list of their own kind, since a large file has a million numbers. */
    numbers(): Uint32Array;
}

export function writeTokens(text: string): WrittenTokens {
    let numbers = new Uint32Array(4096);
    let count = 0;
    const lineEnd = /\r\n?|\n/g;
    let line = 0;
    let start = 0;
    let next = nextLine();
    let lastLine = 0;
    let last = 0;
    return {
        add(offset, length, { type, modifiers }) {
            if (offset < last) return;
            while (next <= offset) {
                line++;
                start = next;
                next = nextLine();
            }
            if (count + 5 > numbers.length) makeRoom();
            numbers[count++] = line - lastLine;
            numbers[count++] = offset - (line === lastLine ? last : start);
            numbers[count++] = length;
            numbers[count++] = type;
            numbers[count++] = modifiers;
            lastLine = line;
            last = offset;
        },
        numbers: () => numbers.slice(0, count)
    };

    function nextLine(): number {
        return lineEnd.test(text) ? lineEnd.lastIndex : Infinity;
    }

    function makeRoom(): void {
        const more = new Uint32Array(numbers.length * 2);
        more.set(numbers);
        numbers = more;
    }
}
