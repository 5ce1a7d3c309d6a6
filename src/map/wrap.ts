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
    if (!uneven.test(text)) return evened(text, style, width);
    return text.split('\n').flatMap(part => evened(part.split(spaces).filter(word => word !== '').join(' '), style, width));
}

const spaces = /[ \t\r]+/;
/** A text of several lines, or with other gaps than one space. */
const uneven = /[\n\t\r]|^ | $| {2}/;

/** The narrowest of a few widths that needs no more lines, where the last of two to four lines would be short. */
function evened(text: string, style: Style, width: number): readonly Line[] {
    const whole = widthOf(text, style);
    if (whole <= width) return [lineOf(text, whole, false)];
    measureWords(text, style);
    fill(text, style, width);
    const count = lines.count;
    if (count >= 2 && count <= 4 && lines.widths[count - 1]! <= width * 0.45) {
        const widest = widestWord(width);
        const fits = (part: number): boolean => {
            if (width * part < widest) return false;
            fill(text, style, width * part);
            return lines.count === count;
        };
        // Facts on one line are best parted at the dots between them.
        if (!text.includes('·') || !narrower.some(part => fits(part) && isPartedAtDots(text))) narrower.some(fits);
    }
    const cut = new Array<Line>(count);
    for (let i = 0; i < count; i++) cut[i] = lineOf(text.slice(lines.starts[i], lines.ends[i]), lines.widths[i]!, lines.hyphens[i]!);
    return cut;
}

/** Whether each line but the last ends with a dot between two facts. */
function isPartedAtDots(text: string): boolean {
    for (let i = 0; i < lines.count - 1; i++) if (!text.slice(lines.starts[i], lines.ends[i]).trimEnd().endsWith('·')) return false;
    return true;
}

/** The last is what was tried first, where none of the others will do. */
const narrower = [0.6, 0.7, 0.8, 0.9, 1];

/** The words of the text that is being set, and its lines before they are cut out of it: one list for all texts, of which a map has thousands. */
const words = { count: 0, starts: [] as number[], ends: [] as number[], widths: [] as number[] };
const lines = { count: 0, starts: [] as number[], ends: [] as number[], widths: [] as number[], hyphens: [] as boolean[] };

function measureWords(text: string, style: Style): void {
    words.count = 0;
    for (let start = 0; start < text.length;) {
        const end = endOfWord(text, start);
        words.starts[words.count] = start;
        words.ends[words.count] = end;
        words.widths[words.count++] = widthOf(text, style, start, end);
        start = isSpace(text.charCodeAt(end)) ? end + 1 : end;
    }
}

/** Of the words that need not be broken at this width. */
function widestWord(width: number): number {
    let widest = 0;
    for (let i = 0; i < words.count; i++) if (words.widths[i]! <= width) widest = Math.max(widest, words.widths[i]!);
    return widest;
}

function fill(text: string, style: Style, width: number): void {
    const space = widthOf(' ', style);
    lines.count = 0;
    let start = 0;
    let end = 0;
    let taken = 0;
    for (let i = 0; i < words.count; i++) {
        const wordStart = words.starts[i]!;
        const wordWidth = words.widths[i]!;
        const gap = wordStart > end ? space : 0;
        if (end > start && taken + gap + wordWidth <= width) {
            taken += gap + wordWidth;
        } else {
            // The space that a line is broken at is its last character.
            if (end > start) addLine(start, wordStart, taken);
            start = wordStart;
            taken = wordWidth;
            if (wordWidth > width) {
                const word = text.slice(wordStart, words.ends[i]);
                const parts = pieces(word, style, width);
                const hyphenated = parts.length > 1 && isHyphenated(word);
                for (const part of parts.slice(0, -1)) {
                    addLine(start, start + part.length, widthOf(part, style), hyphenated && /\p{L}$/u.test(part));
                    start += part.length;
                }
                taken = widthOf(text, style, start, words.ends[i]);
            }
        }
        end = words.ends[i]!;
    }
    addLine(start, end, taken);
}

function addLine(start: number, end: number, width: number, hyphen = false): void {
    lines.starts[lines.count] = start;
    lines.ends[lines.count] = end;
    lines.widths[lines.count] = width;
    lines.hyphens[lines.count++] = hyphen;
}

function lineOf(text: string, width: number, hyphen: boolean): Line {
    return { text, width, tabular: /\d/.test(text) && !text.includes('-'), hyphen };
}

function widthOf(text: string, { face, size, spacing }: Style, start = 0, end = text.length): number {
    return textWidth(text, face, size, spacing, start, end);
}
