import type { IToken } from 'chevrotain';
import type { Report } from '../problem.ts';
import { insert } from '../repairs.ts';
import { isClosed } from '../values.ts';
import { THINGS } from '../words.ts';
import { meantBy } from './meant.ts';
import { isMark } from './quotes.ts';
import { textStart } from './text-start.ts';
import { endOf, is, isWord, rangeOf } from './tokens.ts';

/** No line of a person has more tokens than this. */
const LONGEST_LINE = 200;

interface Signs { readonly tokens: readonly IToken[]; readonly hidden: readonly IToken[] }
type Lex = (text: string) => Signs;
/** A line read anew from its token `from` on, as if its quote were there. */
interface Mended extends Signs { readonly from: number }

/**
 * Reads a line again that has one quote of two, where it is plain which one is missing: `thinks They noticed!"` has no
 * opening one, `touchpoint b "B {` no closing one. So the text ends where it should, and what is behind it is understood.
 */
export function addMissingQuotes(signs: Signs, text: string, lex: Lex, report: Report): Signs {
    const { tokens } = signs;
    if (!tokens.some(isOpen)) return signs;
    const out: IToken[] = [];
    const comments: IToken[] = [];
    let comment = 0;
    for (const [i, token] of tokens.entries()) {
        out.push(token);
        if (!isOpen(token) || tokens[i + 1]?.startLine === token.startLine) continue;
        const start = lineStart(tokens, i);
        const mended = i - start > LONGEST_LINE ? undefined : withOpening(tokens, start, i, text, lex, report) ?? withClosing(tokens, start, i, lex, report);
        if (!mended) continue;
        out.length -= i - mended.from + 1;
        out.push(...mended.tokens);
        const { startOffset } = tokens[mended.from]!;
        for (; signs.hidden[comment] && signs.hidden[comment]!.startOffset < startOffset; comment++) comments.push(signs.hidden[comment]!);
        while (signs.hidden[comment] && signs.hidden[comment]!.startOffset < token.endOffset!) comment++;
        comments.push(...mended.hidden);
    }
    return { tokens: out, hidden: [...comments, ...signs.hidden.slice(comment)] };
}

function isOpen(token: IToken): boolean {
    return is(token, 'TEXT') && token.image.startsWith('"') && !isClosed(token.image);
}

function lineStart(tokens: readonly IToken[], i: number): number {
    let start = i;
    while (start > 0 && i - start <= LONGEST_LINE && tokens[start - 1]!.startLine === tokens[i]!.startLine) start--;
    return start;
}

/** From the first quote on that stands where a text ends, the quotes of the line are taken for the wrong ones: the text before it has no opening one. */
function withOpening(tokens: readonly IToken[], start: number, last: number, text: string, lex: Lex, report: Report): Mended | undefined {
    for (let i = start + 1; i <= last; i++) {
        const quote = tokens[i]!;
        if (!is(quote, 'TEXT') || !endsText(text, quote.startOffset)) continue;
        const from = textStart(tokens, start, i);
        if (from === undefined) continue;
        const first = tokens[from]!;
        const { tokens: [said, ...rest], hidden } = lex(`"${text.slice(first.startOffset, tokens[last]!.endOffset! + 1)}`);
        if (!said || isOpen(said) || rest.some(isOpen) || !goesOn(rest[0])) continue;
        for (const token of [said, ...rest, ...hidden]) move(token, first, 0);
        report('syntax', 'This text has no opening ".', said, said, [insert('Add the missing "', rangeOf(said).start, '"')]);
        return { from, tokens: [said, ...rest], hidden };
    }
    return undefined;
}

/** A quote right behind a word, with nothing of a word behind it. */
function endsText(text: string, at: number): boolean {
    return text[at] === '"' && /[^\s"{}]/.test(text[at - 1] ?? ' ') && /^"(?=$|[\s{},;]|[-+−–]\d)/.test(text.slice(at, at + 3));
}

/** What may stand behind a text; in `A 24" screen` the quote is none. */
function goesOn(behind: IToken | undefined): boolean {
    if (!behind || isWord(behind) || isMark(behind)) return true;
    return ['{', '}', ',', 'NUMBER', 'TEXT'].includes(behind.tokenType.name) || behind.image === ';';
}

/** In the head of a thing, the { at the end of the line, or an empty block, is no part of its title. */
function withClosing(tokens: readonly IToken[], start: number, last: number, lex: Lex, report: Report): Mended | undefined {
    const [first, open] = [tokens[start]!, tokens[last]!];
    const [kept, brace] = /^(".*\S)(\s*\{[\s}]*)$/.exec(open.image)?.slice(1) ?? [];
    const word = is(first, 'ID') ? meantBy(first.image, '') : first.tokenType.name;
    if (kept === undefined || kept.endsWith('\\') || !THINGS.has(word ?? '')) return undefined;
    const { tokens: again, hidden } = lex(`${kept}"${brace}`);
    const said = again[0]!;
    for (const token of again) move(token, open, kept.length);
    report('syntax', 'This text has no closing ".', said, said, [insert('Add the missing "', endOf(said), '"')]);
    return { from: last, tokens: again, hidden };
}

/** Puts a token of a line that was read by itself where it stands in the text, which lacks the quote that was added at `added`. */
function move(token: IToken, to: IToken, added: number): void {
    const start = token.startOffset > added ? -1 : 0;
    const end = token.endOffset! >= added ? -1 : 0;
    token.startColumn! += to.startColumn! - 1 + start;
    token.endColumn! += to.startColumn! - 1 + end;
    token.startOffset += to.startOffset + start;
    token.endOffset! += to.startOffset + end;
    token.startLine = token.endLine = to.startLine;
}
