import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Report } from '../problem.ts';
import { GRADES, NAMING, OTHER_STATES, PERIODS, RESULTS, SEVERITIES, STARTERS, STATES, TEXTUAL, THINGS } from '../words.ts';
import { inserted, is, isWord } from './tokens.ts';

/** As much of what was written as is shown with its quotes. */
const SHOWN = 40;

/** Reads words that stand where a text belongs, `thinks I never use it`, as that text: one answer, and the map shows it. */
export function quoteTexts(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    const out: IToken[] = [];
    let depth = 0;
    for (let i = 0; i < tokens.length; i++) {
        const word = tokens[i]!;
        out.push(word);
        if (is(word, '{')) depth++;
        else if (is(word, '}')) depth--;
        if (!isWord(word) || !startsFact(word, tokens[i - 1])) continue;
        const end = unquotedEnd(tokens, i + 1);
        const words = end - i - 1;
        const text = TEXTUAL.has(word.tokenType.name) ? words > 0 : NAMING.has(word.tokenType.name) && words > 2 && areWords(tokens, i, end) && !(depth > 0 && isForSome(tokens, i));
        if (!text) continue;
        const quoted = asText(tokens, i + 1, end, types);
        const shown = quoted.image.length > SHOWN ? `${quoted.image.slice(0, SHOWN)}…"` : quoted.image;
        report('near-miss', `${TEXTUAL.has(word.tokenType.name) ? 'A text needs' : 'Several words need'} quotes: ${word.image} ${shown}.`, quoted, quoted, [quoted.image]);
        out.push(quoted);
        i = end - 1;
    }
    return out;
}

function startsFact(word: IToken, before: IToken | undefined): boolean {
    return !before || before.endLine !== word.startLine || is(before, '{') || is(before, '}') || is(before, 'TEXT') || is(before, 'NUMBER');
}

/** The index behind the last word of an unquoted text, which ends before a brace, a text, the next fact, or a closing `high` or `observed`. */
function unquotedEnd(tokens: readonly IToken[], start: number): number {
    const word = tokens[start - 1]!;
    const isPath = is(word, 'import');
    const isFirst = is(tokens[start], 'NUMBER') ? TEXTUAL.has(word.tokenType.name) : is(tokens[start], 'ID') && !isMark(tokens[start]!);
    if (!isPath && !isFirst) return start;
    let end = start;
    while (end < tokens.length && tokens[end]!.startLine === word.startLine && !isEnd(tokens, end, isPath) && !goesOnBehind(word, tokens[end]!, tokens[end + 1])) end++;
    return end > start && isMark(tokens[end - 1]!) ? end - 1 : end;
}

/** A path ends with `.journey`, which starts no fact there. */
function isEnd(tokens: readonly IToken[], at: number, isPath: boolean): boolean {
    const token = tokens[at]!;
    return is(token, '{') || is(token, '}') || is(token, 'TEXT') || (!isPath && STARTERS.has(token.tokenType.name) && hasItsValue(token, tokens[at + 1]));
}

/** In `Packs by hand` the word is one of the sentence; in `Packs by Warehouse` a name follows it. */
function goesOnBehind(fact: IToken, word: IToken, name: IToken | undefined): boolean {
    return BEHIND[fact.tokenType.name]?.includes(word.tokenType.name) === true && is(name, 'ID') && /^\p{Lu}/u.test(name!.image);
}

const BEHIND: Readonly<Record<string, readonly string[]>> = { frontstage: ['by', 'using'], backstage: ['by', 'using'], support: ['by', 'using'], evidence: ['from'] };

/** In `I cannot see the price` neither `see` nor `price` has what belongs to it, and both are words of the sentence. */
function hasItsValue(word: IToken, next: IToken | undefined): boolean {
    const wanted = VALUES_OF.get(word.tokenType.name) ?? (TEXTUAL.has(word.tokenType.name) ? TEXTS : undefined);
    return wanted === undefined || (next !== undefined && next.startLine === word.startLine && wanted.includes(next.tokenType.name));
}

const TEXTS: readonly string[] = ['TEXT'];
const WORK: readonly string[] = ['TEXT', 'by', 'using'];
const NUMBERS: readonly string[] = ['NUMBER', 'RANGE', 'MONEY'];
const DATES: readonly string[] = ['DATE', 'NUMBER'];
const VALUES_OF: ReadonlyMap<string, readonly string[]> = new Map([
    ['see', TEXTS] as const,
    ...['frontstage', 'backstage', 'support'].map(word => [word, WORK] as const),
    ...['price', 'size', 'worth', 'takes', 'waits', 'pays', 'cost-to-serve', 'sample', 'importance', 'effort', 'target', 'scale'].map(word => [word, NUMBERS] as const),
    ...['on', 'as-of', 'starts', 'due'].map(word => [word, DATES] as const),
]);

/** True for a word that is only a value, as those behind a text are. */
export function isMark(token: IToken): boolean {
    return marks.has(token.image);
}

const marks: ReadonlySet<string> = new Set([...GRADES, ...RESULTS, ...SEVERITIES, ...STATES, ...PERIODS, ...OTHER_STATES.keys()]);

/** Names and values are no text: `journey J of K`, `pain retype for Ann`. */
function areWords(tokens: readonly IToken[], start: number, end: number): boolean {
    const [word, , second, third] = tokens.slice(start, start + 4);
    const goesOn = is(second, 'ID') || (isWord(second) && !is(second, 'of') && THINGS.has(word!.tokenType.name));
    return goesOn && is(third, 'ID') && !tokens.slice(start, end).some(isMark);
}

/** In a block a channel or a metric is meant to be a fact, which may be for somebody: `channel App for Walter` is `via App for Walter`. */
function isForSome(tokens: readonly IToken[], start: number): boolean {
    return (is(tokens[start], 'channel') || is(tokens[start], 'metric')) && is(tokens[start + 2], 'for');
}

/** One text in the place of several tokens. */
export function asText(tokens: readonly IToken[], start: number, end: number, types: TokenTypeDictionary): IToken {
    let text = '';
    for (let i = start; i < end; i++) {
        const { image, startOffset } = tokens[i]!;
        text += i > start && startOffset > tokens[i - 1]!.endOffset! + 1 ? ` ${image}` : image;
    }
    const [first, last] = [tokens[start]!, tokens[end - 1]!];
    const { startOffset, startLine, startColumn } = first;
    const { endOffset, endLine, endColumn } = last;
    return { ...inserted(types, 'TEXT', first), image: `"${text.replaceAll('\\', '\\\\').replaceAll('"', '')}"`, startOffset, startLine, startColumn, endOffset, endLine, endColumn };
}
