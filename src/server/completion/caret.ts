import { isClosed } from '../../language/values.ts';
import { type OpenBrace, surroundingsOf } from './blocks-around.ts';
import { type Sign, signsIn } from './signs.ts';

/** What is typed at the caret, and what stands around it. */
export interface Caret {
    readonly offset: number;
    readonly piece: Piece;
    /** What stands before the piece on its line, behind the last brace; a list that began further above is whole. */
    readonly before: readonly Sign[];
    /** What follows the piece on its line. */
    readonly rest: string;
    readonly open: readonly OpenBrace[];
}

/** The word, number or text that is being typed; empty where the next one begins. */
export interface Piece {
    readonly offset: number;
    /** What an insertion replaces: up to the caret, or the whole of a text. */
    readonly insertEnd: number;
    /** What a replacement replaces: the whole word. */
    readonly end: number;
    /** What is typed of it before the caret. */
    readonly typed: string;
    readonly quoted: boolean;
}

/** The caret in a text; undefined where nothing can be completed: in a comment, or in a text over several lines. */
export function caretIn(text: string, offset: number): Caret | undefined {
    const { within, open, start } = surroundingsOf(text, offset);
    if (within) return undefined;
    const signs = signsIn(text.slice(start, lineEnd(text, offset)), start);
    if (signs.some(sign => sign.is === 'comment' && sign.offset < offset && sign.end >= offset)) return undefined;
    const piece = pieceAt(text, offset, signs);
    const before = signs.filter(({ is, end }) => is !== 'comment' && end <= piece.offset);
    return { offset, piece, before: before.length > 0 ? before : listBefore(text, start), rest: text.slice(piece.end, lineEnd(text, piece.end)), open };
}

function pieceAt(text: string, offset: number, signs: readonly Sign[]): Piece {
    const sign = signs.find(one => one.offset < offset && one.end >= offset && one.is !== 'other' && !isComplete(one, offset));
    if (!sign) return { offset, insertEnd: offset, end: offset, typed: '', quoted: false };
    const typed = text.slice(sign.offset, offset);
    if (sign.is !== 'text') return { offset: sign.offset, insertEnd: offset, end: sign.end, typed, quoted: false };
    // A text without its closing quote has taken the rest of the line with it.
    const end = isClosed(sign.text) ? sign.end : offset + /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, sign.end))![0].length;
    return { offset: sign.offset, insertEnd: end, end, typed, quoted: true };
}

/** A text with its closing quote is not typed any further behind it. */
function isComplete(sign: Sign, offset: number): boolean {
    return sign.is === 'text' && sign.end === offset && isClosed(sign.text);
}

/** The line above, where it ends with a comma: its list goes on here. */
function listBefore(text: string, start: number): readonly Sign[] {
    if (start === 0 || text[start - 1] !== '\n') return [];
    const lineStart = text.lastIndexOf('\n', start - 2) + 1;
    const signs = signsIn(text.slice(lineStart, start), lineStart).filter(({ is }) => is !== 'comment');
    if (signs.at(-1)?.text !== ',') return [];
    const own = signs.slice(signs.findLastIndex(({ text }) => text === '{' || text === '}') + 1);
    return signs.length === own.length ? [...listBefore(text, lineStart), ...own] : own;
}

function lineEnd(text: string, from: number): number {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end - (text[end - 1] === '\r' && end > from ? 1 : 0);
}
