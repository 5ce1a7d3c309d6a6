import type { IToken } from 'chevrotain';
import { NAMING, REFERRING, STARTERS, TEXTUAL } from '../words.ts';
import { meantBy } from './meant.ts';
import { is, isWord } from './tokens.ts';

/** The index of the token with which a text begins that ends before tokens[end] and lacks its opening quote; undefined where no fact of the line waits for a text. */
export function textStart(tokens: readonly IToken[], lineStart: number, end: number): number | undefined {
    const start = segmentStart(tokens, lineStart, end);
    let name: number | undefined;
    for (let i = start; i < end - 1; i++) {
        const word = wordAt(tokens, i, i === lineStart);
        if (word === undefined || (STARTERS.has(word) && !TAILS.has(word) && !startsFact(tokens, i, start))) continue;
        if (word === 'feels' || word === 'judges') {
            if (!hasScore(tokens, i, end)) return i + 1;
        } else if (TEXTUAL.has(word) || word === 'when' || word === 'see') return i + 1;
        else if (word === 'informed') return behindInformed(tokens, i, end);
        else if (word === 'handover') return end - i > 2 ? i + 2 : i + 1;
        else if (NAMING.has(word)) return hasOwnName(tokens, i, end) ? i + 2 : i + 1;
        else if (REFERRING.has(word) && (name === undefined || word === 'by' || word === 'using')) name = i + 1;
    }
    return name === undefined ? undefined : lastOfList(tokens, name, end);
}

/** Starts a fact, and stands behind others too. */
const TAILS: ReadonlySet<string> = new Set(['see']);

/** Facts do not reach over a brace, nor a text over another text. */
function segmentStart(tokens: readonly IToken[], lineStart: number, end: number): number {
    for (let i = end - 1; i >= lineStart; i--) {
        if (is(tokens[i], '{') || is(tokens[i], '}') || (is(tokens[i], 'TEXT') && tokens[i]!.image.startsWith('"'))) return i + 1;
    }
    return lineStart;
}

/** A word of the language, also a misspelt one at the start of its line. */
function wordAt(tokens: readonly IToken[], i: number, first: boolean): string | undefined {
    const token = tokens[i]!;
    if (isWord(token)) return token.tokenType.name;
    return first && is(token, 'ID') ? meantBy(token.image, '') : undefined;
}

/** Facts on one line stand apart, or a number ends the one before; else it is a word of the sentence. */
function startsFact(tokens: readonly IToken[], i: number, start: number): boolean {
    return i === start || is(tokens[i - 1], 'NUMBER') || areApart(tokens, i);
}

function hasScore(tokens: readonly IToken[], start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
        if (endsReaction(tokens, i)) return true;
    }
    return false;
}

/** A score does, told by its sign, or since a fact stands apart behind it; in `1,900 words` the number is none. */
function endsReaction(tokens: readonly IToken[], i: number): boolean {
    return is(tokens[i], 'NUMBER') && (/^\D/.test(tokens[i]!.image) || (isWord(tokens[i + 1]) && areApart(tokens, i + 1)));
}

function areApart(tokens: readonly IToken[], i: number): boolean {
    return tokens[i]!.startOffset - tokens[i - 1]!.endOffset! > 2;
}

/** Behind `informed once` or `informed every 2 days`. */
function behindInformed(tokens: readonly IToken[], i: number, end: number): number | undefined {
    let at = i + 1;
    if (is(tokens[at], 'every')) {
        at++;
        while (is(tokens[at], 'NUMBER') || is(tokens[at], 'RANGE') || is(tokens[at], 'to')) at++;
    }
    return at + 1 < end ? at + 1 : undefined;
}

/** True for `wait Waits for the money` and `sizeChart wrong for some`, false for `Waits for the money`: behind a name, a title begins anew. */
function hasOwnName(tokens: readonly IToken[], i: number, end: number): boolean {
    const [name, next] = [tokens[i + 1]!, tokens[i + 2]];
    if (i + 2 >= end || !is(name, 'ID')) return false;
    return /\p{Ll}\p{Lu}/u.test(name.image) || !(isWord(next) || is(next, 'OTHER') || is(next, ',') || /^\p{Ll}/u.test(next!.image));
}

/** Of `App, Web shop` the last name; a number is part of none. */
function lastOfList(tokens: readonly IToken[], start: number, end: number): number | undefined {
    let from = start;
    for (let i = start; i < end; i++) {
        if (is(tokens[i], 'NUMBER')) return undefined;
        if (is(tokens[i], ',')) from = i + 1;
    }
    return from < end ? from : undefined;
}
