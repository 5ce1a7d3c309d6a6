import type { IToken } from 'chevrotain';
import { differenceOf } from './difference.ts';
import { readAs, restore, writtenAs } from './repair/tokens.ts';
import { isClosed } from './values.ts';

/** A text with its tokens and comments as they were lexed, before any repair. */
export interface Lexed {
    readonly text: string;
    readonly tokens: readonly IToken[];
    readonly hidden: readonly IToken[];
    /** How many tokens there are: of a sound text the parser reads these themselves, and pads them at their end. */
    readonly count: number;
    /** Whether the repair found nothing to mend in it: its tokens are those that the parser reads. */
    sound?: boolean;
}

/**
 * Lexes a text by what differs from one that was lexed before: the lines of the edit are lexed again, the tokens around
 * them are moved. `before` is given up for it. Undefined where an edit may change how the rest of the text is read. A sound
 * text in which only the words between quotes have changed is as sound as before, and read as it was.
 */
export function relex(text: string, before: Lexed, lex: (text: string) => Pick<Lexed, 'tokens' | 'hidden'>): Lexed | undefined {
    const edit = editBetween(before.text, text);
    const was = before.text.slice(edit.start, edit.oldEnd);
    const is = text.slice(edit.start, edit.newEnd);
    if (text.includes('\r') && /\r(?!\n)/.test(text) || /"""|\/\*|\*\//.test(was) || /"""|\/\*|\*\//.test(is)) return undefined;
    const [oldTokens, oldHidden] = [before.tokens, before.hidden] as [IToken[], IToken[]];
    oldTokens.length = before.count;
    const tokens = reach(oldTokens, edit);
    const hidden = reach(oldHidden, edit);
    if (!tokens || !hidden) return undefined;

    const fresh = lex(is);
    const line = linesIn(text, 0, edit.start);
    const moveFresh = { offset: edit.start, lines: line };
    const moveRest = { offset: edit.newEnd - edit.oldEnd, lines: linesIn(is, 0, is.length) - linesIn(was, 0, was.length) };
    const replaced = oldTokens.slice(tokens.from, tokens.to);
    const sound = before.sound && moveRest.lines === 0 && !is.includes('\uFFFD') && areAlike(replaced, fresh.tokens, line);
    if (sound) replaced.forEach(({ tokenType, payload }, i) => { if (payload) readAs(fresh.tokens[i]!, tokenType); });
    const all = joined(oldTokens, tokens, fresh.tokens);
    return { text, tokens: all, count: all.length, hidden: joined(oldHidden, hidden, fresh.hidden), sound };

    function joined(old: IToken[], { from, to }: Reach, middle: readonly IToken[]): readonly IToken[] {
        if (!sound) for (const token of old) restore(token);
        for (const token of middle) move(token, moveFresh);
        for (let i = to; i < old.length; i++) move(old[i]!, moveRest);
        if (middle.length > mostInPlace) return [...old.slice(0, from), ...middle, ...old.slice(to)];
        // In its place: a list as long as a large file is new memory, which costs more than the rest of the edit.
        old.splice(from, to - from, ...middle);
        return old;
    }
}

/** As many as may be told to a function one by one. */
const mostInPlace = 10_000;

/** Whether these are the same tokens on the same lines, of which `lines` are before them, but for the words between quotes; of those, the repair asks no more than whether they are closed. */
function areAlike(before: readonly IToken[], now: readonly IToken[], lines: number): boolean {
    return before.length === now.length && now.every((token, i) => {
        const { tokenType, image } = writtenAs(before[i]!);
        return token.tokenType === tokenType && (token.image === image || tokenType.name === 'TEXT' && isClosed(image) && isClosed(token.image))
            && (i === 0 || token.startOffset - now[i - 1]!.endOffset! === before[i]!.startOffset - before[i - 1]!.endOffset!)
            && token.startLine! + lines === before[i]!.startLine;
    });
}

/** Whole lines: what stands before `start` and behind the ends is the same in both texts. */
interface Edit { readonly start: number; readonly oldEnd: number; readonly newEnd: number }

function editBetween(before: string, now: string): Edit {
    const { head: same, tail } = differenceOf(before, now);
    const start = same === 0 ? 0 : now.lastIndexOf('\n', same - 1) + 1;
    const lineEnd = before.indexOf('\n', before.length - tail);
    const oldEnd = lineEnd < 0 ? before.length : lineEnd;
    return { start, oldEnd, newEnd: oldEnd + now.length - before.length };
}

interface Reach { readonly from: number; readonly to: number }

/** The tokens that an edit replaces; undefined where one reaches into it. */
function reach(tokens: readonly IToken[], { start, oldEnd }: Edit): Reach | undefined {
    const first = firstAt(tokens, start);
    const next = firstAt(tokens, oldEnd);
    if (first > 0 && tokens[first - 1]!.endOffset! >= start) return undefined;
    if (next > first && tokens[next - 1]!.endOffset! >= oldEnd) return undefined;
    return { from: first, to: next };
}

/** The index of the first token that starts at or behind an offset. */
function firstAt(tokens: readonly IToken[], offset: number): number {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (tokens[middle]!.startOffset < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

function move(token: IToken, by: { readonly offset: number; readonly lines: number }): void {
    token.startOffset += by.offset;
    token.endOffset! += by.offset;
    token.startLine! += by.lines;
    token.endLine! += by.lines;
}

function linesIn(text: string, from: number, to: number): number {
    let lines = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
    return lines;
}
