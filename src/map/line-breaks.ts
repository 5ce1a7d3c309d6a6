import { textWidth } from './measure.ts';
import { lastBreak } from './syllables.ts';
import type { Style } from './typography.ts';

/** Where the run of characters that begins at `start` may be broken off: before a space, after a hyphen or an ideograph. */
export function endOfWord(text: string, start: number): number {
    let i = start;
    for (; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isSpace(code)) return i;
        if (code < 0x80 ? breaksAfter(code) && i - start > 1 && isLetter(text.charCodeAt(i + 1)) : isIdeograph(code)) return i + 1;
        if (code >= 0x80 && (code === 0x2013 || code === 0x2014) && isLetter(text.charCodeAt(i + 1))) return i + 1;
        if (isIdeograph(text.charCodeAt(i + 1))) return i + 1;
    }
    return i;
}

/** Cuts a word that is wider than its place and leaves room for a hyphen; what a reader sees as one character stays whole. */
export function pieces(word: string, style: Style, wholeWidth: number): string[] {
    const width = wholeWidth - (isHyphenated(word) ? hyphenWidth(style) : 0);
    const characters = isPlain(word) ? word : Array.from((segmenter ??= new Intl.Segmenter()).segment(word), part => part.segment);
    const hyphenated = isHyphenated(word);
    const widthOf = (character: string): number => textWidth(character, style.face, style.size, style.spacing);
    const parts: string[] = [];
    let start = 0;
    let taken = 0;
    for (let i = 0; i < characters.length; i++) {
        const wide = widthOf(characters[i]!);
        if (i > start && taken + wide > width) {
            const end = start + (hyphenated ? lastBreak(characters.slice(start, i + 3), i - start) : i - start);
            parts.push(joined(characters.slice(start, end)));
            taken = 0;
            for (let again = end; again < i; again++) taken += widthOf(characters[again]!);
            start = end;
        }
        taken += wide;
    }
    return [...parts, joined(characters.slice(start))];
}

/** Made when it is needed, which takes long. */
let segmenter: Intl.Segmenter | undefined;

/** A word of letters with two cases; an address, a number or another script is broken without a sign. Of words that hold together, as with what stands between them, the longest one tells. */
export function isHyphenated(text: string): boolean {
    const word = text.includes(noBreak) ? text.split(noBreak).reduce((most, one) => one.length > most.length ? one : most) : text;
    return /^[\p{Lu}\p{Ll}\p{M}'’„“”",.;:!?()–-]+$/u.test(word) && !/[.:]\p{L}/u.test(word);
}

const noBreak = '\u00a0';

function joined(characters: readonly string[] | string): string {
    return typeof characters === 'string' ? characters : characters.join('');
}

function hyphenWidth(style: Style): number {
    return textWidth('-', style.face, style.size, style.spacing);
}

/** Latin letters, signs and figures, each of which a reader sees as one character. */
function isPlain(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0x2ff && (code < 0x2010 || code > 0x2027)) return false;
    }
    return true;
}

/** Space, tab and carriage return; the no-break spaces are not among them. */
export function isSpace(code: number): boolean {
    return code === 0x20 || code === 0x09 || code === 0x0d;
}

/** Hyphen, slash, underscore. */
function breaksAfter(code: number): boolean {
    return code === 0x2d || code === 0x2f || code === 0x5f;
}

function isLetter(code: number): boolean {
    return code > 0x7f || (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Kana and ideographs, without the closing punctuation that may not start a line. */
function isIdeograph(code: number): boolean {
    return code >= 0x2e80 && code <= 0x9fff && code !== 0x3001 && code !== 0x3002 || code >= 0xf900 && code <= 0xfaff;
}
