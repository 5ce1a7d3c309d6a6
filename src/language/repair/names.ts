import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Report } from '../problem.ts';
import { REFERRING, THINGS } from '../words.ts';
import { asText, isMark } from './quotes.ts';
import { endOf, inserted, is, rangeOf, retag } from './tokens.ts';

/** Words that are followed by names which are declared elsewhere; behind `of` stands what a journey is, too. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([...REFERRING, 'phases'].filter(word => word !== 'of'));
const BEFORE_ONE_NAME: ReadonlySet<string> = new Set(['owner', 'details', 'handover', 'measure', 'next']);
/** What people write between two names, and what they write for `when`. */
const BETWEEN: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder', '&', '/', '+', ';']);
const IF = 'if';
/** No person lists more on one line. */
const LONGEST_LIST = 200;

/** The indices of the first and the last word of a name. */
type Name = readonly [first: number, last: number];

/** Reads names that lack their quotes or their commas: `via Web shop`, `via App and Phone`, `personas Ann Ben`. */
export function readNames(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    if (!tokens.some((_, i) => lacksSigns(tokens, i))) return tokens;
    const out: IToken[] = [];
    let known: ReadonlySet<string> | undefined;
    const isKnown = (token: IToken): boolean => (known ??= namesIn(tokens)).has(token.image);
    for (let i = 0; i < tokens.length; i++) {
        const word = tokens[i]!;
        out.push(word);
        if (!lacksSigns(tokens, i)) continue;
        const isOne = BEFORE_ONE_NAME.has(word.tokenType.name);
        const names = namesBehind(tokens, i + 1, isOne).flatMap(name => isOne ? [name] : apart(tokens, name, isKnown));
        tellCommas(tokens, word, names, types, report);
        names.forEach(([first, last], at) => {
            if (at > 0) out.push(commaBefore(tokens, names[at - 1]![1], first, types));
            out.push(...asOne(tokens, first, last, word, types, report));
        });
        i = names.at(-1)?.[1] ?? i;
    }
    return out;
}

/** True for the word before names behind which more stands than names and commas. */
function lacksSigns(tokens: readonly IToken[], i: number): boolean {
    if (!BEFORE_NAMES.has(tokens[i]!.tokenType.name) || !tokens[i + 1] || !isOnLineOf(tokens, i + 1, i)) return false;
    let last = i + 1;
    while (is(tokens[last + 1], ',') || is(tokens[last + 1], '.')) last += 2;
    const behind = tokens[last + 1];
    return tokens[last] !== undefined && (is(behind, 'ID') || is(behind, 'OTHER')) && isOnLineOf(tokens, last + 1, last);
}

function tellCommas(tokens: readonly IToken[], word: IToken, names: readonly Name[], types: TokenTypeDictionary, report: Report): void {
    const lacking = names.flatMap(([first], at) => at > 0 && !is(tokens[first - 1], ',') ? [at] : []);
    if (lacking.length === 0) return;
    const written = names.map(([first, last]) => asText(tokens, first, last + 1, types).image.slice(1, -1)).join(', ');
    const edits = lacking.map(at => ({ range: { start: endOf(tokens[names[at - 1]![1]]!), end: rangeOf(tokens[names[at]![0]]!).start }, newText: ', ' }));
    const first = tokens[names[lacking[0]!]![0]]!;
    report('near-miss', `Names stand apart by a comma: ${word.image} ${written}.`, first, first, [{ title: WITH_COMMAS, edits }]);
}

function namesBehind(tokens: readonly IToken[], start: number, isOne: boolean): readonly Name[] {
    const names: Name[] = [];
    for (let at = start; at < start + LONGEST_LIST && (is(tokens[at], 'ID') || is(tokens[at], 'TEXT'));) {
        let last = at;
        while (is(tokens[last + 1], '.') && is(tokens[last + 2], 'ID')) last += 2;
        if (last === at && is(tokens[at], 'ID')) while (isOneName(tokens, last + 1, isOne)) last += is(tokens[last + 1], 'ID') ? 1 : 2;
        names.push([at, last]);
        at = last + 1;
        if (isOne) break;
        const comma = is(tokens[at], ',');
        if (comma) at++;
        if (isBetween(tokens[at]) && isOnLineOf(tokens, at + 1, at) && (is(tokens[at + 1], 'ID') || is(tokens[at + 1], 'TEXT'))) at++;
        else if (!comma) break;
    }
    return names;
}

/** The words of a name stand one blank apart; facts on one line stand further apart. */
function isOneName(tokens: readonly IToken[], at: number, isOne: boolean): boolean {
    const token = tokens[at];
    if (!token || !isOnLineOf(tokens, at, at - 1) || token.startOffset - tokens[at - 1]!.endOffset! > 2) return false;
    if (isBetween(token)) return isOne && is(tokens[is(token, 'ID') ? at : at + 1], 'ID') && isOnLineOf(tokens, at + 1, at);
    return is(token, 'ID') && !isMark(token) && token.image !== IF;
}

function isBetween(token: IToken | undefined): boolean {
    return token !== undefined && BETWEEN.has(token.image) && (is(token, 'ID') || is(token, 'OTHER'));
}

function isOnLineOf(tokens: readonly IToken[], at: number, before: number): boolean {
    return tokens[at]?.startLine === tokens[before]!.startLine;
}

/** Several names of which each is known, without a sign between them. */
function apart(tokens: readonly IToken[], [first, last]: Name, isKnown: (token: IToken) => boolean): readonly Name[] {
    const words = tokens.slice(first, last + 1);
    return words.length > 1 && words.every(word => is(word, 'ID') && isKnown(word)) ? words.map((_, i): Name => [first + i, first + i]) : [[first, last]];
}

/** The names of one word that this file declares, or has in a list by themselves. */
function namesIn(tokens: readonly IToken[]): ReadonlySet<string> {
    const isName = (token: IToken, i: number): boolean => {
        const before = tokens[i - 1]?.tokenType.name ?? '';
        return is(token, 'ID') && (THINGS.has(before) || ((before === ',' || BEFORE_NAMES.has(before)) && !isOneName(tokens, i + 1, false)));
    };
    return new Set(tokens.filter(isName).map(({ image }) => image));
}

/** The comma between two names: one that is there, or what stands there instead. */
function commaBefore(tokens: readonly IToken[], last: number, first: number, types: TokenTypeDictionary): IToken {
    if (first === last + 1) return inserted(types, ',', tokens[last]);
    const sign = tokens[last + 1]!;
    if (!is(sign, ',')) retag(sign, types, ',');
    return sign;
}

/** A name of several words as one. */
function asOne(tokens: readonly IToken[], first: number, last: number, word: IToken, types: TokenTypeDictionary, report: Report): readonly IToken[] {
    const written = tokens.slice(first, last + 1);
    if (written.length === 1 || written.some(token => is(token, '.'))) return written;
    const name = asText(tokens, first, last + 1, types);
    // Words that all look like names may be several.
    const several = !BEFORE_ONE_NAME.has(word.tokenType.name) && written.every(({ image }) => /^\p{Lu}/u.test(image));
    const commas = written.slice(1).map((next, i) => ({ range: { start: endOf(written[i]!), end: rangeOf(next).start }, newText: ', ' }));
    report('near-miss', `Several words need quotes: ${word.image} ${name.image}.`, name, name, [name.image, ...several ? [{ title: WITH_COMMAS, edits: commas }] : []]);
    return [name];
}

const WITH_COMMAS = 'Write a comma between the names';
