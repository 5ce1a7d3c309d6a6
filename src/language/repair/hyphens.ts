import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Report } from '../problem.ts';
import { STARTERS, STATES } from '../words.ts';
import { is, isWord, joined, startsLine } from './tokens.ts';

/** What is one word with hyphens, by the words that people write apart. */
const apart = (words: Iterable<string>): ReadonlyMap<string, string> => new Map([...words].filter(word => word.includes('-')).map(word => [word.replaceAll('-', ' '), word]));
const STARTING = apart(STARTERS);
const STATING = apart(STATES);
const COUNTED = apart(['working-days', 'working-day']);
/** What they start with, also in capitals: no other word is looked at any further. */
const FIRST: ReadonlySet<string> = new Set([STARTING, STATING, COUNTED].flatMap(words => [...words.keys()]).flatMap(words => {
    const first = words.split(' ')[0]!;
    return [first, first[0]!.toUpperCase() + first.slice(1)];
}));

/** Reads words of the language that are written apart as one: `moment of truth`, `journey Card as is`, `5 working days`. */
export function joinHyphens(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    if (!tokens.some(({ image }) => FIRST.has(image))) return tokens;
    const out: IToken[] = [];
    for (let i = 0; i < tokens.length; i++) {
        const first = tokens[i]!;
        const words = wordsAt(tokens, i, out);
        const count = words && [3, 2].find(many => words.has(spoken(tokens, i, many)));
        if (!words || !count) {
            out.push(first);
            continue;
        }
        const word = words.get(spoken(tokens, i, count))!;
        const one = joined(types, words === STARTING ? word : 'ID', word, first, tokens[i + count - 1]!);
        report('near-miss', `Write ${word} as one word, with ${word.indexOf('-') === word.lastIndexOf('-') ? 'a hyphen' : 'hyphens'}.`, one, one, [word]);
        out.push(one);
        i += count - 1;
    }
    return out;
}

/** The words that may be meant at a place. */
function wordsAt(tokens: readonly IToken[], i: number, out: readonly IToken[]): ReadonlyMap<string, string> | undefined {
    const [first, before] = [tokens[i]!, out.at(-1)];
    if (!FIRST.has(first.image) || !(isWord(first) || is(first, 'ID'))) return undefined;
    if (startsLine(first, before)) return STARTING;
    if (is(before, 'NUMBER') || is(before, 'RANGE')) return COUNTED;
    return isBehindHead(out, first) ? STATING : undefined;
}

/** Behind the name of a journey, or behind its title. */
function isBehindHead(out: readonly IToken[], first: IToken): boolean {
    const head = is(out.at(-1), 'TEXT') && !is(out.at(-2), 'journey') ? out.at(-3) : out.at(-2);
    return is(head, 'journey') && head!.startLine === first.startLine;
}

/** Some words that stand one blank apart, in small letters. */
function spoken(tokens: readonly IToken[], start: number, count: number): string {
    const words = tokens.slice(start, start + count);
    const near = words.every((word, i) => i === 0 || word.startOffset - words[i - 1]!.endOffset! === 2);
    return near && words.length === count ? words.map(({ image }) => image).join(' ').toLowerCase() : '';
}
