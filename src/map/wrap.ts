import { endOfWord, isHyphenated, isSpace, pieces } from './line-breaks.ts';
import { characterWidth, textWidth, unitsPerEm } from './measure.ts';
import type { Style } from './typography.ts';

export interface Line {
    /** A line that was broken at a space keeps it at its end: it is not drawn, but copied and searched text stays whole. */
    readonly text: string;
    readonly width: number;
    /** Whether it has figures to be set in equal widths; the font would set hyphens so too, so a line with one has none. */
    readonly tabular: boolean;
    /** Broken off within a word: a hyphen is drawn after it, for which there is room. */
    readonly hyphen?: boolean;
}

/**
 * Breaks a text into lines no wider than `width`: at line feeds and spaces, after hyphens and slashes, between ideographs,
 * and within a word only where the word alone is wider. A last line with little on it takes words of the lines before.
 * Nothing is lost but runs of spaces.
 */
export function wrap(text: string, style: Style, width: number): readonly Line[] {
    const drawer = drawerFor(style, width);
    const known = drawer.get(text);
    if (known) return known;
    const own = ownCopy(text);
    const lines = own.includes('\n') ? own.split('\n').flatMap(part => evened(part, style, width)) : evened(own, style, width);
    drawer.set(own, lines);
    return lines;
}

/** V8 cuts a text out of a longer one by pointing into it: whoever keeps a word of a file would keep the whole file, as it was when the word was typed. */
function ownCopy(text: string): string {
    return ` ${text}`.slice(1);
}

/** Wrapping is pure and most texts of a picture are those of the picture before, so lines are kept, up to a bound. */
const drawers = new WeakMap<Style, Map<number, Map<string, readonly Line[]>>>();

function drawerFor(style: Style, width: number): Map<string, readonly Line[]> {
    let byWidth = drawers.get(style);
    if (!byWidth || byWidth.size > 200) drawers.set(style, byWidth = new Map());
    let drawer = byWidth.get(width);
    if (!drawer || drawer.size > 20_000) byWidth.set(width, drawer = new Map());
    return drawer;
}

/** The narrowest of a few widths that needs no more lines, where the last of two to four lines would be short. */
function evened(text: string, style: Style, width: number): Line[] {
    const lines = fill(text, style, width);
    if (lines.length < 2 || lines.length > 4 || lines.at(-1)!.width > width * 0.45) return lines;
    for (const part of [0.6, 0.7, 0.8, 0.9]) {
        const narrower = fill(text, style, width * part);
        if (narrower.length === lines.length) return narrower;
    }
    return lines;
}

function fill(text: string, style: Style, width: number): Line[] {
    const lines: Line[] = [];
    const { face, size, spacing = 0 } = style;
    const space = characterWidth(0x20, face) * size / unitsPerEm + spacing * size;
    let line = '';
    let taken = 0;
    let at = 0;
    while (at < text.length) {
        let start = at;
        while (isSpace(text.charCodeAt(start))) start++;
        const end = endOfWord(text, start);
        if (end === start) break;
        const word = text.slice(start, end);
        const gap = start > at && line !== '' ? space : 0;
        const wordWidth = textWidth(word, face, size, spacing);
        if (taken + gap + wordWidth <= width) {
            line += gap > 0 ? ` ${word}` : word;
            taken += gap + wordWidth;
        } else {
            if (line !== '') lines.push(lineOf(gap > 0 ? `${line} ` : line, taken));
            const parts = wordWidth <= width ? [word] : pieces(word, style, width);
            const hyphen = parts.length > 1 && isHyphenated(word);
            for (const part of parts.slice(0, -1)) lines.push(lineOf(part, textWidth(part, face, size, spacing), hyphen && /\p{L}$/u.test(part)));
            line = parts.at(-1) ?? '';
            taken = textWidth(line, face, size, spacing);
        }
        at = end;
    }
    if (line !== '' || lines.length === 0) lines.push(lineOf(line, taken));
    return lines;
}

function lineOf(text: string, width: number, hyphen = false): Line {
    return { text, width, tabular: /\d/.test(text) && !text.includes('-'), ...hyphen && { hyphen } };
}
