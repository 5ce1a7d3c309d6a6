import type { IToken, TokenTypeDictionary } from 'chevrotain';
import { nearest } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { CONTINUING, NAMING, OTHER_TOOLS, PLACES, REFERRING, STARTERS, THINGS } from '../words.ts';
import { inserted, is, isWord, retag } from './tokens.ts';

/**
 * Reads each line by its first word, as a person would: an unknown word there is one problem up to the end of its line,
 * a misspelt one is what it was meant to be, and a line that opens a block is the head of the thing that the block fits.
 */
export function readLines(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): IToken[] {
    const out: IToken[] = [];
    const places: string[] = [];
    /** The word of the fact that the current tokens belong to. */
    let fact = '';

    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        const before = out.at(-1);
        if (is(token, '{')) {
            out.push(token);
            places.push(fact);
            fact = '';
            continue;
        }
        if (is(token, '}')) {
            out.push(token);
            places.pop();
            fact = '';
            continue;
        }
        const starts = !before || before.startLine !== token.startLine || is(before, '{') || is(before, '}');
        if (starts) {
            const place = places.at(-1) ?? 'file';
            const brace = braceOf(tokens, i);
            if (brace > i && !laterHead(tokens, i, brace)) {
                fact = readHead(tokens, i, brace, place, types, report, out);
                i = brace - 1;
                continue;
            }
            if (!isWord(token)) {
                if (continues(token, before)) {
                    out.push(token);
                    continue;
                }
                const meant = is(token, 'ID') ? meantBy(token.image, place) : undefined;
                if (!meant) {
                    fact = '';
                    i = strayLine(tokens, i, types, report, out);
                    continue;
                }
                report('near-miss', `"${token.image}" is not a word of the language. Did you mean ${meant}?`, token);
                retag(token, types, meant);
            }
        }
        if (isWord(token)) {
            const brace = !starts && THINGS.has(token.tokenType.name) && !isNameHere(tokens, i) ? braceOf(tokens, i) : -1;
            if (brace > i && !laterHead(tokens, i, brace)) {
                fact = readHead(tokens, i, brace, places.at(-1) ?? 'file', types, report, out);
                i = brace - 1;
                continue;
            }
            if (!starts && isNameHere(tokens, i)) {
                report('near-miss', `${token.image} is a word of the language: as a name it needs quotes, "${token.image}".`, token);
                retag(token, types, 'ID');
            } else if (is(token, 'takes') && !starts && ['frontstage', 'backstage', 'support'].includes(fact)) {
                retag(token, types, 'TAKES');
            } else if (starts || STARTERS.has(token.tokenType.name)) {
                fact = token.tokenType.name;
            }
        }
        out.push(token);
    }
    return out;
}

/** The index of the { that the line of tokens[start] opens, or -1. */
function braceOf(tokens: readonly IToken[], start: number): number {
    const line = tokens[start]!.startLine;
    for (let i = start; i < tokens.length; i++) {
        const token = tokens[i]!;
        if (is(token, '{')) return token.startLine === line || headGoesOn(tokens, start, i) ? i : -1;
        if (is(token, '}')) return -1;
        if (token.startLine !== line && isWord(token)) return -1;
    }
    return -1;
}

/** Behind a fact on the same line the block belongs to the thing that stands before it: `goal "x"  action look "Looks" {`. */
function laterHead(tokens: readonly IToken[], start: number, brace: number): boolean {
    if (THINGS.has(tokens[start]!.tokenType.name) || !isWord(tokens[start])) return false;
    for (let i = start + 2; i < brace; i++) {
        if (THINGS.has(tokens[i]!.tokenType.name) && !isNameHere(tokens, i)) return true;
    }
    return false;
}

/** A head may be written over two lines: a thing's word first, and nothing but its name and title before the brace. */
function headGoesOn(tokens: readonly IToken[], start: number, brace: number): boolean {
    if (!THINGS.has(tokens[start]!.tokenType.name)) return false;
    for (let i = start + 1; i < brace; i++) {
        if (isWord(tokens[i])) return false;
    }
    return true;
}

/** Reads `word name "title" more {` up to the brace and answers the word of the thing that its block is of. */
function readHead(tokens: readonly IToken[], start: number, brace: number, place: string, types: TokenTypeDictionary, report: Report, out: IToken[]): string {
    const first = tokens[start]!;
    const written = isWord(first) ? first.tokenType.name : '';
    let word = written;
    let next = start + 1;
    const fitting = THINGS.has(written) && accepts(tokens, brace, written) >= 0.5 ? written : meantThing(first, place) ?? fits(tokens, brace, place);
    if (fitting && fitting !== written) {
        word = fitting;
        if (!THINGS.has(written) && next < brace && !is(first, 'ID') && !isWord(first)) {
            report('syntax', `A block needs a word in front that says what it is, such as ${fitting}.`, first);
            out.push(inserted(types, fitting, out.at(-1)));
            next = start;
        } else if (!written && !nearest(first.image, THINGS) && !OTHER_TOOLS[first.image] && is(tokens[start + 1], 'TEXT') && start + 2 >= brace) {
            report('syntax', `A block needs a word in front that says what it is: ${fitting} ${first.image} …`, first);
            out.push(inserted(types, fitting, out.at(-1)), first);
            readNames(tokens, next, brace, types, report, out, 1);
            return word;
        } else {
            report('near-miss', `${written ? `${written} cannot hold this block` : `"${first.image}" is not a word of the language`}. Did you mean ${fitting}?`, first);
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
            report('near-miss', `${why}: as a name it needs quotes, "${token.image}".`, token);
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

/** What a block is that says nothing yet, by where it stands. */
const EMPTY_IN: Readonly<Record<string, string>> = { journey: 'phase', phase: 'touchpoint' };

/** The share of what stands directly in the block that may stand in a `thing`; 1 for an empty block. */
function accepts(tokens: readonly IToken[], brace: number, thing: string): number {
    let all = 0;
    let good = 0;
    for (const word of contents(tokens, brace)) {
        all++;
        if (PLACES[thing]!.includes(word)) good++;
    }
    return all === 0 ? 1 : good / all;
}

/** The thing that another tool's or a misspelt word stands for. */
function meantThing(first: IToken, place: string): string | undefined {
    const meant = is(first, 'ID') ? meantBy(first.image, place) : undefined;
    return meant !== undefined && THINGS.has(meant) ? meant : undefined;
}

/** The thing that takes most of what stands in the block: one that may stand at `place` before others. */
function fits(tokens: readonly IToken[], brace: number, place: string): string | undefined {
    if (contents(tokens, brace).length === 0) return EMPTY_IN[place];
    let best: string | undefined;
    let most = 0;
    for (const thing of THINGS) {
        const share = accepts(tokens, brace, thing);
        const fit = share + (PLACES[place]?.includes(thing) ? 0.4 : 0);
        if (share > 0.5 && fit > most) {
            best = thing;
            most = fit;
        }
    }
    return best;
}

/** The words that start the lines directly in a block; the first few tell what it is. */
function contents(tokens: readonly IToken[], brace: number): string[] {
    const words: string[] = [];
    let depth = 0;
    for (let i = brace; i < tokens.length && words.length < 8; i++) {
        const token = tokens[i]!;
        if (is(token, '{')) depth++;
        else if (is(token, '}')) {
            if (--depth === 0) break;
        } else if (depth === 1 && startsHere(tokens, i)) {
            const word = isWord(token) ? token.tokenType.name : is(token, 'ID') ? meantBy(token.image, '') : undefined;
            if (word) words.push(word);
        }
    }
    return words;
}

function startsHere(tokens: readonly IToken[], i: number): boolean {
    const before = tokens[i - 1];
    return !before || before.startLine !== tokens[i]!.startLine || is(before, '{') || is(before, '}');
}

/** A value, or what follows a comma or a word that waits for something, goes on with the line above. */
function continues(token: IToken, before: IToken | undefined): boolean {
    if (!before || is(before, '{') || is(before, '}')) return false;
    if (is(token, 'OTHER')) return false;
    if (is(before, ',') || is(token, ',') || isWord(before)) return true;
    return is(token, 'ID') ? CONTINUING.has(token.image) : true;
}

/** The word that was probably meant by one that the language does not have, at this place. */
function meantBy(typed: string, place: string): string | undefined {
    const here = PLACES[place] ?? [];
    const other = OTHER_TOOLS[typed.toLowerCase()];
    return other ? other.find(word => here.includes(word)) ?? other[0] : nearest(typed, here) ?? nearest(typed, STARTERS);
}

/** Puts a line that says nothing aside, up to its end or a brace, and answers the index of its last token. */
function strayLine(tokens: readonly IToken[], start: number, types: TokenTypeDictionary, report: Report, out: IToken[]): number {
    const first = tokens[start]!;
    let end = start;
    while (end + 1 < tokens.length && tokens[end + 1]!.startLine === first.startLine && !is(tokens[end + 1], '{') && !is(tokens[end + 1], '}')) end++;
    report('syntax', strayMessage(first), first, tokens[end]);
    for (let i = start; i <= end; i++) {
        retag(tokens[i]!, types, 'JUNK');
        out.push(tokens[i]!);
    }
    return end;
}

function strayMessage(first: IToken): string {
    if (is(first, 'ID')) return `"${first.image}" is not a word of the language. A line starts with a word such as touchpoint, feels or pain.`;
    if (is(first, 'TEXT')) return 'A text cannot start a line: which fact is it? For example thinks, does or needs.';
    return `A line starts with a word such as touchpoint, feels or pain, not with "${first.image}".`;
}

/** A word of the language stands where only a name makes sense: behind `team`, or behind `by` at the end of the fact. */
function isNameHere(tokens: readonly IToken[], i: number): boolean {
    const before = tokens[i - 1]!;
    const after = tokens[i + 1];
    const ends = !after || after.startLine !== tokens[i]!.startLine || is(after, ',') || is(after, '}') || is(after, '{');
    if (is(tokens[i], 'of')) return false;
    // `brand` and its like are both a thing's word and a fact's.
    if (NAMING.has(before.tokenType.name)) return ends || is(after, 'TEXT');
    if (is(before, 'feels') || is(before, 'judges')) return is(after, 'NUMBER');
    if (is(before, ',')) return ends && !STARTERS.has(tokens[i]!.tokenType.name);
    return ends && REFERRING.has(before.tokenType.name) && !is(tokens[i], 'every');
}
