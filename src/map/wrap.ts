import { endOfWord, isHyphenated, isSpace, pieces } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import type { Style } from './typography.ts';

export interface Line {
    /** A line that was broken at a space keeps it at its end: it is not drawn, but copied and searched text stays whole. */
    readonly text: string;
    readonly width: number;
    /** Whether it has figures to be set in equal widths; the font would set hyphens so too, so a line with one has none. */
    readonly tabular: boolean;
    /** Broken off within a word: a hyphen is drawn after it, for which there is room. */
    readonly hyphen: boolean;
}

/**
 * Breaks a text into lines no wider than `width`: at line feeds and spaces, after hyphens and slashes, between ideographs,
 * and within a word only where the word alone is wider. A last line with little on it takes words of the lines before.
 * Nothing is lost but runs of spaces.
 */
export function wrap(text: string, style: Style, width: number): readonly Line[] {
    return text.includes('\n') ? text.split('\n').flatMap(part => evened(part, style, width)) : evened(text, style, width);
}

/** Where a word stands in its text, and how wide it is. */
interface Word {
    readonly start: number;
    readonly end: number;
    readonly width: number;
}

/** The narrowest of a few widths that needs no more lines, where the last of two to four lines would be short. */
function evened(given: string, style: Style, width: number): Line[] {
    const text = runsOfSpaces.test(given) ? given.split(spaces).filter(word => word !== '').join(' ') : given;
    const whole = widthOf(text, style);
    if (whole <= width) return [lineOf(text, whole)];
    const words = wordsOf(text, style);
    const lines = fill(text, words, style, width);
    if (lines.length < 2 || lines.length > 4 || lines.at(-1)!.width > width * 0.45) return lines.map(line => cut(text, line));
    for (const part of [0.6, 0.7, 0.8, 0.9]) {
        const narrower = fill(text, words, style, width * part);
        if (narrower.length === lines.length) return narrower.map(line => cut(text, line));
    }
    return lines.map(line => cut(text, line));
}

const spaces = /[ \t\r]+/;
const runsOfSpaces = /[\t\r]|^ | $| {2}/;

function wordsOf(text: string, style: Style): readonly Word[] {
    const words: Word[] = [];
    for (let start = 0; start < text.length;) {
        const end = endOfWord(text, start);
        words.push({ start, end, width: widthOf(text.slice(start, end), style) });
        start = isSpace(text.charCodeAt(end)) ? end + 1 : end;
    }
    return words;
}

/** A line before it is cut out of its text. */
interface Span extends Word {
    readonly hyphen: boolean;
}

function fill(text: string, words: readonly Word[], style: Style, width: number): readonly Span[] {
    const lines: Span[] = [];
    const space = widthOf(' ', style);
    let start = 0;
    let end = 0;
    let taken = 0;
    for (const word of words) {
        const gap = word.start > end && end > start ? space : 0;
        if (end > start && taken + gap + word.width <= width) {
            end = word.end;
            taken += gap + word.width;
            continue;
        }
        if (end > start) lines.push({ start, end: word.start, width: taken, hyphen: false });
        start = word.start;
        if (word.width > width) {
            const parts = pieces(text.slice(word.start, word.end), style, width);
            const hyphenated = parts.length > 1 && isHyphenated(text.slice(word.start, word.end));
            for (const part of parts.slice(0, -1)) {
                lines.push({ start, end: start + part.length, width: widthOf(part, style), hyphen: hyphenated && /\p{L}$/u.test(part) });
                start += part.length;
            }
        }
        end = word.end;
        taken = start === word.start ? word.width : widthOf(text.slice(start, end), style);
    }
    lines.push({ start, end, width: taken, hyphen: false });
    return lines;
}

function cut(text: string, { start, end, width, hyphen }: Span): Line {
    return lineOf(text.slice(start, end), width, hyphen);
}

function lineOf(text: string, width: number, hyphen = false): Line {
    return { text, width, tabular: /\d/.test(text) && !text.includes('-'), hyphen };
}

function widthOf(text: string, { face, size, spacing }: Style): number {
    return textWidth(text, face, size, spacing);
}
