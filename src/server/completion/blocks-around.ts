import { STARTERS, THINGS } from '../../language/words.ts';

/** A brace that is open at the caret. */
export interface OpenBrace {
    readonly offset: number;
    /** Where what stands before it begins: behind the brace before, or at the start of its line. */
    readonly head: number;
    /** How far its line is indented, and which line that is. */
    readonly column: number;
    readonly line: number;
    /** How far its first line is indented. */
    inner?: number;
}

/** Where a caret stands in a text; `within` a comment or a text over several lines there is nothing to complete. */
export interface Surroundings {
    readonly within: boolean;
    /** The outer one first. */
    readonly open: readonly OpenBrace[];
    /** Where the caret's line begins, or what stands behind the last brace on it. */
    readonly start: number;
}

/**
 * Looks once through the text, sign by sign. Where its braces do not match, a word of the language that is indented no deeper
 * than a block closes it, as it does for the parser; but the first line of a block belongs to it however it is indented.
 */
export function surroundingsOf(text: string, caret: number): Surroundings {
    const found = look(text, caret, false);
    const matches = found.within || (!found.surplus && depthBehind(text, found.at, found.open.length) === 0);
    return matches ? found : look(text, caret, true);
}

/** With where the look has ended, and whether a brace closed nothing. */
type Look = Surroundings & { readonly at: number; readonly surplus: boolean };

function look(text: string, caret: number, byIndentation: boolean): Look {
    const open: OpenBrace[] = [];
    let start = 0, lineStart = 0, line = 0, column = -1, at = 0;
    let surplus = false;
    while (at < caret) {
        const sign = text.charCodeAt(at);
        if (sign === 10 /* \n */) {
            lineStart = start = at + 1;
            line++;
            column = -1;
        } else if (sign > 32 && sign !== 0xFEFF) {
            if (column < 0) {
                column = at - lineStart;
                if (byIndentation && sign >= 97 && sign <= 122) leave(column, at);
            }
            if (sign === OPENING) {
                open.push({ offset: at, head: start, column, line });
                start = at + 1;
            } else if (sign === CLOSING) {
                surplus ||= open.pop() === undefined;
                start = at + 1;
            } else if (mayBeLong(sign)) {
                const end = endOf(text, at);
                if (end > caret || (end === caret && sign === SLASH)) return { within: isLong(text, at, end), open, start, at: end, surplus };
                for (let i = text.indexOf('\n', at); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) line++;
                at = end;
                continue;
            }
        }
        at++;
    }
    if (byIndentation && column < 0) leave(caret - lineStart, caret);
    return { within: false, open, start, at, surplus };

    /** Closes the blocks that a line which begins at `at` does not belong to. */
    function leave(here: number, at: number): void {
        const [word = ''] = /^[a-z-]+/.exec(text.slice(at, at + 20)) ?? [];
        if (at < caret - word.length && !STARTERS.has(word)) return;
        for (let block = open.at(-1); block && block.line < line; block = open.at(-1)) {
            if (block.inner === undefined && (here > block.column || !THINGS.has(word))) block.inner = here;
            if (here > block.column || here >= (block.inner ?? Infinity)) return;
            open.pop();
        }
    }
}

/** How many blocks stay open at the end, of those that are open at an offset; below zero as soon as a brace closes nothing. */
function depthBehind(text: string, offset: number, open: number): number {
    let depth = open;
    for (let at = offset; at < text.length && depth >= 0; at++) {
        const sign = text.charCodeAt(at);
        if (sign === OPENING) depth++;
        else if (sign === CLOSING) depth--;
        else if (mayBeLong(sign)) at = endOf(text, at) - 1;
    }
    return depth;
}

const QUOTE = 34, SLASH = 47, BACKSLASH = 92, OPENING = 123, CLOSING = 125, GUILLEMET = 0xAB, CURLY = 0x201C, LOW = 0x201E;

/** True for what may start a comment or a text. */
function mayBeLong(sign: number): boolean {
    return sign === QUOTE || sign === SLASH || sign === CURLY || sign === LOW || sign === GUILLEMET;
}

/** True for a comment and for a text over several lines: not for a text on one line, which may be a name. */
function isLong(text: string, at: number, end: number): boolean {
    return text.charCodeAt(at) === SLASH ? end > at + 1 : text.startsWith('"""', at) && end > at + 3;
}

/** The offset behind a comment or a text; behind a sign that starts neither. */
function endOf(text: string, at: number): number {
    const sign = text.charCodeAt(at);
    if (sign === SLASH) {
        if (text.charCodeAt(at + 1) === SLASH) return lineEnd(text, at);
        return text.startsWith('/*', at) ? behind(text, at + 2, '*/') ?? lineEnd(text, at) : at + 1;
    }
    if (sign === QUOTE && text.startsWith('"""', at)) return behind(text, at + 3, '"""') ?? at + 2;
    for (let i = at + 1; i < text.length; i++) {
        const one = text.charCodeAt(i);
        if (one === 10 || one === 13) return i;
        if (one === BACKSLASH && sign === QUOTE && text.charCodeAt(i + 1) !== 10 && text.charCodeAt(i + 1) !== 13) i++;
        else if (sign === GUILLEMET ? one === 0xBB : one === QUOTE || (sign !== QUOTE && (one === CURLY || one === 0x201D))) return i + 1;
    }
    return text.length;
}

function behind(text: string, from: number, closing: string): number | undefined {
    const at = text.indexOf(closing, from);
    return at < 0 ? undefined : at + closing.length;
}

function lineEnd(text: string, at: number): number {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
