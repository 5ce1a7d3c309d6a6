import type { IToken, TokenTypeDictionary } from 'chevrotain';
import { nearestFew } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { GRADES, NAMING, OTHER_STATES, OUTCOMES, PERIODS, RESULTS, SEVERITIES, STARTERS, STATES, TEXTUAL, THINGS, VALUES } from '../words.ts';
import { is, isWord, joined } from './tokens.ts';

/** As much of what was written as is shown with its quotes. */
const SHOWN = 40;

/** Reads words that stand where a text belongs, `thinks I never use it`, as that text: one answer, and the map shows it. */
export function quoteTexts(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    const out: IToken[] = [];
    let depth = 0;
    let alone: ReadonlySet<string> | undefined;
    for (let i = 0; i < tokens.length; i++) {
        const word = tokens[i]!;
        out.push(word);
        if (is(word, '{')) depth++;
        else if (is(word, '}')) depth--;
        if (!isWord(word) || !(is(word, 'when') || startsFact(word, tokens[i - 1]))) continue;
        const isText = TEXTUAL.has(word.tokenType.name) || is(word, 'when');
        const end = isText ? unquotedEnd(tokens, i + 1) : nameEnd(tokens, i, depth);
        const words = end - i - 1;
        const text = isText ? words > 0 : NAMING.has(word.tokenType.name) && words > 1 && areWords(tokens, i, end, alone ??= withoutTheOther(tokens));
        if (!text) continue;
        const quoted = asText(tokens, i + 1, end, types);
        const shown = quoted.image.length > SHOWN ? `${quoted.image.slice(0, SHOWN)}…"` : quoted.image;
        report('near-miss', `${isText ? 'A text needs' : 'Several words need'} quotes: ${word.image} ${shown}.`, quoted, quoted, [quoted.image]);
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
    const isFirst = is(tokens[start], 'NUMBER') ? !NAMING.has(word.tokenType.name) : is(tokens[start], 'ID') && !isMark(tokens[start]!);
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
    if (is(fact, 'when') && is(word, 'as')) return (OUTCOMES as readonly string[]).includes(name?.image ?? '');
    return BEHIND[fact.tokenType.name]?.includes(word.tokenType.name) === true && isCapital(name);
}

const BEHIND: Readonly<Record<string, readonly string[]>> = { frontstage: ['by', 'using'], backstage: ['by', 'using'], support: ['by', 'using'], evidence: ['from'], when: ['for'] };

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

/** Names and values are no text: `journey J of K`, `pain retype for Ann`. A first word that is used as a name without the second is one, and what follows it the title. */
function areWords(tokens: readonly IToken[], start: number, end: number, alone: ReadonlySet<string>): boolean {
    const [word, first, second, third] = tokens.slice(start, end);
    if (tokens.slice(start, end).some(isMark)) return false;
    if (third === undefined) return is(second, 'ID') && isNear(first!, second!) && !alone.has(`${first!.image} ${second!.image}`) && !isMeantAsValue(word!.tokenType.name, second!.image);
    const goesOn = is(second, 'ID') || (isWord(second) && THINGS.has(word!.tokenType.name));
    return goesOn && (is(third, 'ID') || (is(second, 'ID') && isWord(third) && end - start > 4));
}

/** Of each two words of the text that stand one blank apart, those of which the first is also there without the second. */
function withoutTheOther(tokens: readonly IToken[]): ReadonlySet<string> {
    const uses = new Map<string, number>();
    const pairs = new Map<string, readonly [first: string, count: number]>();
    tokens.forEach((token, i) => {
        if (!is(token, 'ID')) return;
        uses.set(token.image, (uses.get(token.image) ?? 0) + 1);
        const next = tokens[i + 1];
        if (!is(next, 'ID') || !isNear(token, next!)) return;
        const pair = `${token.image} ${next!.image}`;
        pairs.set(pair, [token.image, (pairs.get(pair)?.[1] ?? 0) + 1]);
    });
    return new Set([...pairs].flatMap(([pair, [first, count]]) => uses.get(first)! > count ? [pair] : []));
}

function isNear(one: IToken, next: IToken): boolean {
    return next.startOffset - one.endOffset! === 2;
}

/** `journey Card tobe`, `pain retype hihg`, `channel App digital`: the second word is no part of a name. */
function isMeantAsValue(thing: string, word: string): boolean {
    const values = thing === 'journey' ? STATES : thing === 'phase' ? PERIODS : thing === 'pain' ? [...SEVERITIES, ...GRADES] : thing === 'gain' ? GRADES : VALUES[`kind of ${thing}`] ?? [];
    return values.some(value => value === word) || nearestFew(word, values).some(value => value[0] === word[0]);
}

/** The name of a pain ends before whom it is felt by, as does that of a channel or a metric in a block, where they are meant to be facts; the name of a journey or a view before the journey that it is of. */
function nameEnd(tokens: readonly IToken[], start: number, depth: number): number {
    const word = tokens[start]!.tokenType.name;
    const end = unquotedEnd(tokens, start + 1);
    const isFact = !THINGS.has(word) || (depth > 0 && (word === 'channel' || word === 'metric'));
    for (let i = start + 2; i < end; i++) {
        if (is(tokens[i], 'of') && (word === 'journey' || word === 'view')) return i;
        if (isFact && (is(tokens[i], 'for') || is(tokens[i], 'from')) && isCapital(tokens[i + 1])) return i;
    }
    return end;
}

function isCapital(name: IToken | undefined): boolean {
    return is(name, 'ID') && /^\p{Lu}/u.test(name!.image);
}

/** One text in the place of several tokens. */
export function asText(tokens: readonly IToken[], start: number, end: number, types: TokenTypeDictionary): IToken {
    let text = '';
    for (let i = start; i < end; i++) {
        const { image, startOffset } = tokens[i]!;
        text += i > start && startOffset > tokens[i - 1]!.endOffset! + 1 ? ` ${image}` : image;
    }
    return joined(types, 'TEXT', `"${text.replaceAll('\\', '\\\\').replaceAll('"', '')}"`, tokens[start]!, tokens[end - 1]!);
}
