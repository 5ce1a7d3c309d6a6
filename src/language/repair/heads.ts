import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Repair, Report } from '../problem.ts';
import { insert } from '../repairs.ts';
import { writtenText } from '../written.ts';
import { CONTINUING, PLACES, THINGS } from '../words.ts';
import { allMeantBy, isNameHere, meantBy } from './meant.ts';
import { inserted, is, isWord, rangeOf, retag, startsLine } from './tokens.ts';

/** No head has more tokens than this; a line may have a million. */
const LONGEST_HEAD = 200;

/** The index of the { that the line of tokens[start] opens, or -1. */
export function braceOf(tokens: readonly IToken[], start: number): number {
    const line = tokens[start]!.startLine;
    for (let i = start; i < Math.min(tokens.length, start + LONGEST_HEAD); i++) {
        const token = tokens[i]!;
        if (is(token, '{')) return token.startLine === line || headGoesOn(tokens, start, i) ? i : -1;
        if (is(token, '}')) return -1;
        if (token.startLine !== line && isWord(token)) return -1;
    }
    return -1;
}

/** Behind a fact on the same line the block belongs to the thing that stands before it: `goal "x"  action look "Looks" {`. */
export function laterHead(tokens: readonly IToken[], start: number, brace: number): boolean {
    if (THINGS.has(tokens[start]!.tokenType.name) || !isWord(tokens[start])) return false;
    for (let i = start + 2; i < brace; i++) {
        if (THINGS.has(tokens[i]!.tokenType.name) && !isNameHere(tokens, i)) return true;
    }
    return false;
}

/** A head may be written over two lines: a thing's word first, and nothing but its name and title before the brace. A further line of it does not look like one of its own. */
function headGoesOn(tokens: readonly IToken[], start: number, brace: number): boolean {
    if (!THINGS.has(tokens[start]!.tokenType.name)) return false;
    for (let i = start + 1; i < brace; i++) {
        const token = tokens[i]!;
        const startsLine = token.startLine !== tokens[i - 1]!.startLine;
        if (isWord(token) || (startsLine && i > start + 1 && is(token, 'ID') && !CONTINUING.has(token.image))) return false;
    }
    return true;
}

/** Reads `word name "title" more {` up to the brace and answers the word of the thing that its block is of. */
export function readHead(tokens: readonly IToken[], start: number, brace: number, place: string, types: TokenTypeDictionary, report: Report, out: IToken[]): string {
    const first = tokens[start]!;
    const written = isWord(first) ? first.tokenType.name : '';
    let word = written;
    let next = start + 1;
    const meant = meantThing(first, place);
    const words = contents(tokens, brace);
    const fitting = holds(words, written, place) ? written : meant ?? fits(words, place);
    if (fitting && fitting !== written) {
        word = fitting;
        if (!THINGS.has(written) && (next < brace || is(first, 'TEXT')) && !is(first, 'ID') && !isWord(first)) {
            report('syntax', `A block needs a word in front that says what it is, such as ${fitting}.`, first, first, [inFront(fitting, first)]);
            out.push(inserted(types, fitting, out.at(-1)));
            next = start;
        } else if (!written && !meant && is(tokens[start + 1], 'TEXT') && start + 2 >= brace) {
            report('syntax', `A block needs a word in front that says what it is: ${fitting} ${first.image} …`, first, first, [inFront(fitting, first)]);
            out.push(inserted(types, fitting, out.at(-1)), first);
            readNames(tokens, next, brace, types, report, out, 1);
            return word;
        } else {
            report('near-miss', `${written ? `${written} cannot hold this block` : `"${first.image}" is not a word of the language`}. Did you mean ${fitting}?`, first, first, [fitting, ...otherThings(first, fitting, place)]);
            retag(first, types, fitting);
            out.push(first);
        }
    } else if (!THINGS.has(written)) {
        report('syntax', written ? `${written} opens no block.` : `"${first.image}" is not a word of the language.`, first);
        for (let i = start; i < brace; i++) {
            retag(tokens[i]!, types, 'JUNK');
            out.push(tokens[i]!);
        }
        return 'unknown';
    } else {
        out.push(first);
    }
    // In a block, `brand X` says which one; with a block of its own it declares one.
    const declaring = place === 'file' ? undefined : DECLARING[word];
    if (declaring) retag(out.at(-1)!, types, declaring);
    readNames(tokens, next, brace, types, report, out);
    return word;
}

function inFront(word: string, first: IToken): Repair {
    return insert(`Write ${word} in front of it`, rangeOf(first).start, `${word} `);
}

/** What else may have been meant by the word of a block. */
function otherThings(first: IToken, fitting: string, place: string): readonly string[] {
    const words = is(first, 'ID') ? allMeantBy(first.image, place) : [];
    return words.filter(word => word !== fitting && THINGS.has(word) && PLACES[place]?.includes(word));
}

const DECLARING: Readonly<Record<string, string>> = { brand: 'BRAND', offering: 'OFFERING', segment: 'SEGMENT' };

/** What stands between a thing's word and its brace: a name, a title, then values and `of`. */
function readNames(tokens: readonly IToken[], start: number, brace: number, types: TokenTypeDictionary, report: Report, out: IToken[], names = 0): void {
    let told = false;
    for (let i = start; i < brace; i++) {
        const token = tokens[i]!;
        const type = token.tokenType.name;
        const name = names === 0;
        if (name && type !== 'ID' && type !== 'TEXT' && type !== 'of') {
            const why = isWord(token) ? `${token.image} is a word of the language` : 'A name starts with a letter';
            report('near-miss', `${why}: as a name it needs quotes, "${token.image}".`, token, token, [writtenText(token.image)]);
            retag(token, types, 'ID');
        } else if (!name && type !== 'ID' && type !== 'of' && !(type === 'TEXT' && names === 1)) {
            if (!told) report('syntax', `${type === 'TEXT' ? 'A second title' : `"${token.image}"`} has no place before the {.`, token);
            told = true;
            retag(token, types, 'JUNK');
        }
        names = is(token, 'of') ? 0 : names + 1;
        out.push(token);
    }
}

/** The thing that another tool's or a misspelt word stands for. */
function meantThing(first: IToken, place: string): string | undefined {
    const meant = is(first, 'ID') ? meantBy(first.image, place) : undefined;
    return meant !== undefined && THINGS.has(meant) ? meant : undefined;
}

/** True for a thing that its block fits, or whose block says too little to doubt what is written. */
function holds(words: readonly string[], thing: string, place: string): boolean {
    if (!THINGS.has(thing)) return false;
    if (accepts(words, thing) >= 0.5) return true;
    return PLACES[place]?.includes(thing) === true && (words.length < 2 || !PLACES[place].includes(fits(words, place) ?? ''));
}

/** The share of what stands directly in the block that may stand in a `thing`; 1 for an empty block. */
function accepts(words: readonly string[], thing: string): number {
    const good = words.filter(word => PLACES[thing]!.includes(word)).length;
    return words.length === 0 ? 1 : good / words.length;
}

/** The thing that takes most of what stands in the block: one that may stand at `place` before others. */
function fits(words: readonly string[], place: string): string | undefined {
    if (words.length === 0) return EMPTY_IN[place];
    let best: string | undefined;
    let most = 0;
    for (const thing of THINGS) {
        const share = accepts(words, thing);
        const fit = share + (PLACES[place]?.includes(thing) ? 0.4 : 0);
        if (share > 0.5 && fit > most) {
            best = thing;
            most = fit;
        }
    }
    return best;
}

/** What a block is that says nothing yet, by where it stands. */
const EMPTY_IN: Readonly<Record<string, string>> = { journey: 'phase', phase: 'touchpoint' };

/** The words that start the lines directly in a block; the first few tell what it is. */
function contents(tokens: readonly IToken[], brace: number): readonly string[] {
    const words: string[] = [];
    let depth = 0;
    for (let i = brace; i < tokens.length && words.length < 8; i++) {
        const token = tokens[i]!;
        if (is(token, '{')) depth++;
        else if (is(token, '}')) {
            if (--depth === 0) break;
        } else if (depth === 1 && startsLine(token, tokens[i - 1])) {
            const word = isWord(token) ? token.tokenType.name : is(token, 'ID') ? meantBy(token.image, '') : undefined;
            if (word) words.push(word);
        }
    }
    return words;
}
