import stringWidth from 'string-width';
import { visible } from '../visible.ts';

/** A line of source as a terminal shows it, and a mark that stands under a part of it. */
export interface MarkedLine {
    readonly text: string;
    readonly mark: string;
}

/** Of a line that is longer, in columns of a terminal, what is around the mark is shown. */
const longest = 100;
/** This much of it stands before the mark, in UTF-16 units. */
const lead = 40;
const tab = 4;

/** Marks a line from `column` up to `endColumn`, both from 1 in UTF-16 units; at least one sign, also behind the end of the line. */
export function markedLine(source: string, column: number, endColumn: number): MarkedLine {
    const line = source.replace(/[\r\n]+$/, '');
    const start = stringWidth(line.slice(0, 4 * longest)) <= longest ? 0 : Math.max(0, column - 1 - lead);
    const all = signsOf(line.slice(start, start + 4 * longest), column - 1 - start, Math.max(endColumn - 1, column) - start);
    const shown = takeWidth(all, longest);
    const cutBefore = start > 0 ? '…' : '';
    const cutAfter = start + 4 * longest < line.length || shown.length < all.length ? '…' : '';
    return {
        text: (cutBefore + shown.map(({ text }) => text).join('')).trimEnd() + cutAfter,
        mark: (' '.repeat(cutBefore.length) + shown.map(({ width, marked }) => (marked ? '^' : ' ').repeat(width)).join('')).trimEnd()
    };
}

interface Sign {
    readonly text: string;
    readonly width: number;
    readonly marked: boolean;
}

/** What a person sees as one sign each: tabs as blanks up to their stop, and a blank behind the line for a mark that stands there. */
function signsOf(line: string, from: number, to: number): readonly Sign[] {
    const signs: Sign[] = [];
    let column = 0;
    for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
        const text = segment === '\t' ? ' '.repeat(tab - column % tab) : visible(segment);
        const width = stringWidth(text);
        signs.push({ text, width, marked: index < to && index + segment.length > from });
        column += width;
    }
    if (!signs.some(({ marked, width }) => marked && width > 0)) signs.push({ text: ' ', width: 1, marked: true });
    return signs;
}

function takeWidth(signs: readonly Sign[], room: number): readonly Sign[] {
    let width = 0;
    const end = signs.findIndex(sign => (width += sign.width) > room);
    return end < 0 ? signs : signs.slice(0, end);
}
