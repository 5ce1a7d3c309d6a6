import type { IToken, TokenTypeDictionary } from 'chevrotain';
import { spokenPlace } from '../kinds.ts';
import { listed } from '../listed.ts';
import type { Repair, Report } from '../problem.ts';
import { leaveOut } from '../repairs.ts';
import { writtenText } from '../written.ts';
import { CONTINUING, MEANT, OTHER_TOOLS, OUTCOMES, PLACES, REFERRING, STARTERS, THINGS } from '../words.ts';
import { braceOf, laterHead, readHead } from './heads.ts';
import { allMeantBy, isNameHere, meantBy } from './meant.ts';
import { inserted, is, isWord, rangeOf, retag, startsLine } from './tokens.ts';

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
        if (is(token, '{') || is(token, '}')) {
            out.push(token);
            if (is(token, '{')) places.push(fact);
            else places.pop();
            fact = '';
            continue;
        }
        const place = places.at(-1) ?? 'file';
        const starts = startsLine(token, before);
        if (starts && isBullet(tokens, i, place)) {
            report('near-miss', `A line needs no ${token.image} in front: leave it out.`, token, token, [inFront(token, tokens[i + 1]!)]);
            continue;
        }
        const brace = starts || (THINGS.has(token.tokenType.name) && !isNameHere(tokens, i)) ? braceOf(tokens, i) : -1;
        if (brace > i && !laterHead(tokens, i, brace)) {
            fact = readHead(tokens, i, brace, place, types, report, out);
            i = brace - 1;
            continue;
        }
        if (starts && (isWord(token) || !continues(token, before))) {
            readAsMeant(tokens, i, place, types, report);
            fact = isWord(token) ? token.tokenType.name : '';
            if (!isWord(token)) {
                i = strayLine(tokens, i, place, types, report, out);
                continue;
            }
        } else if (isWord(token)) {
            fact = readWithin(tokens, i, fact, types, report);
        } else if (is(token, 'ID') && (fact === 'next' || fact === 'exit')) {
            readWayOn(token, before!, types, report, out);
        }
        if (is(token, ',') && !starts && !goesOn(token, tokens[i + 1])) report('syntax', 'This comma has nothing to list.', token, token, [leaveOut('comma', rangeOf(token))]);
        else out.push(token);
    }
    return out;
}

/** A mark of a list that somebody has pasted, before a word that starts a line here. */
function isBullet(tokens: readonly IToken[], i: number, place: string): boolean {
    const [mark, word] = [tokens[i]!, tokens[i + 1]];
    return is(mark, 'OTHER') && BULLETS.includes(mark.image) && word?.startLine === mark.startLine && isWord(word) && PLACES[place]?.includes(word!.tokenType.name) === true;
}

const BULLETS = '-–*•·';

function inFront(mark: IToken, word: IToken): Repair {
    return { title: `Leave the ${mark.image} out`, edits: [{ range: { start: rangeOf(mark).start, end: rangeOf(word).start }, newText: '' }] };
}

/** Reads the first token of a line as the word that was meant by it, where it is another one. */
function readAsMeant(tokens: readonly IToken[], i: number, place: string, types: TokenTypeDictionary, report: Report): void {
    const token = tokens[i]!;
    const meant = isWord(token) ? referenceMeant(tokens, i, place) : is(token, 'ID') ? meantBy(token.image, place) : undefined;
    if (!meant) return;
    report('near-miss', isWord(token) ? `${token.image} has no place ${spokenPlace(place)}. Did you mean ${meant} ${tokens[i + 1]!.image}?`
        : `"${token.image}" is not a word of the language. Did you mean ${meant}?`, token, token, isWord(token) ? [meant] : allMeantBy(token.image, place));
    retag(token, types, meant);
}

/** Reads a word of the language in the middle of a line, and answers the word of the fact that it belongs to. */
function readWithin(tokens: readonly IToken[], i: number, fact: string, types: TokenTypeDictionary, report: Report): string {
    const token = tokens[i]!;
    const word = token.tokenType.name;
    if (isNameHere(tokens, i)) {
        report('near-miss', `${token.image} is a word of the language: as a name it needs quotes, "${token.image}".`, token, token, [writtenText(token.image)]);
        retag(token, types, 'ID');
        return fact;
    }
    // Of work it is said behind the text how long it takes; elsewhere `takes` starts a fact of its own.
    if (word === 'takes' && WORK.includes(fact)) {
        retag(token, types, 'TAKES');
        return fact;
    }
    return STARTERS.has(word) ? word : fact;
}

/** `next pay if "it fits"` and `exit churn`. */
function readWayOn(token: IToken, before: IToken, types: TokenTypeDictionary, report: Report, out: IToken[]): void {
    if (token.image === 'if') {
        report('near-miss', '"if" is not a word of the language. Did you mean when?', token, token, ['when']);
        retag(token, types, 'when');
    } else if (!is(before, 'as') && (OUTCOMES as readonly string[]).includes(token.image) && !is(before, 'next')) {
        report('near-miss', `How it ends stands behind as: as ${token.image}.`, token, token, [`as ${token.image}`]);
        out.push(inserted(types, 'as', before));
    }
}

const WORK = ['frontstage', 'backstage', 'support'];

/** A comma at the end of a line may be followed by the next name, and by nothing else. */
function goesOn(comma: IToken, next: IToken | undefined): boolean {
    return next !== undefined && (next.startLine === comma.startLine ? !is(next, '}') : is(next, 'ID') || is(next, 'TEXT'));
}

/** The fact that was meant by a thing which has no place here and is only named: `channel App` in a touchpoint is `via App`. */
function referenceMeant(tokens: readonly IToken[], i: number, place: string): string | undefined {
    const meant = MEANT[place]?.[tokens[i]!.tokenType.name];
    const [name, after] = [tokens[i + 1], tokens[i + 2]];
    if (!meant || !REFERRING.has(meant) || !STARTERS.has(meant) || !(is(name, 'ID') || is(name, 'TEXT'))) return undefined;
    const ends = !after || after.startLine !== name!.startLine || is(after, ',') || is(after, '}') || isWord(after);
    return ends || (meant === 'measure' && is(after, 'NUMBER')) ? meant : undefined;
}

/** A value, or what follows a comma or a word that waits for something, goes on with the line above. */
function continues(token: IToken, before: IToken | undefined): boolean {
    if (!before || is(before, '{') || is(before, '}')) return false;
    if (is(token, 'OTHER')) return false;
    // A word of another tool starts a line of its own, whatever the line above still waits for.
    if (is(token, 'ID') && OTHER_TOOLS.has(token.image.toLowerCase())) return false;
    if (is(before, ',') || is(token, ',') || isWord(before)) return true;
    return is(token, 'ID') ? CONTINUING.has(token.image) : true;
}

/** Puts a line that says nothing aside, up to its end or a brace, and answers the index of its last token. */
function strayLine(tokens: readonly IToken[], start: number, place: string, types: TokenTypeDictionary, report: Report, out: IToken[]): number {
    const first = tokens[start]!;
    let end = start;
    while (end + 1 < tokens.length && tokens[end + 1]!.startLine === first.startLine && !is(tokens[end + 1], '{') && !is(tokens[end + 1], '}')) end++;
    if (first.image === '#') report('near-miss', 'A comment starts with //.', first, tokens[end], [{ title: 'Write //', edits: [{ range: rangeOf(first), newText: '//' }] }]);
    else report('syntax', strayMessage(first, place), first, tokens[end]);
    for (let i = start; i <= end; i++) {
        retag(tokens[i]!, types, 'JUNK');
        out.push(tokens[i]!);
    }
    return end;
}

function strayMessage(first: IToken, place: string): string {
    const such = `A line starts with a word such as ${listed(usualWords(place), 'or')}`;
    if (is(first, 'ID')) return `"${first.image}" is not a word of the language. ${such}.`;
    if (is(first, 'TEXT') && place !== 'file') return 'A text cannot start a line: which fact is it? For example thinks, does or needs.';
    return `${such}, not with ${is(first, 'TEXT') ? 'a text' : `"${first.image}"`}.`;
}

/** Words that start a line at a place, those first that most lines there start with. */
function usualWords(place: string): readonly string[] {
    const here = USUAL[place] ?? PLACES[place] ?? [];
    return here.length > 0 ? here.slice(0, 3) : ['touchpoint', 'feels', 'pain'];
}

const USUAL: Readonly<Record<string, readonly string[]>> = {
    file: ['journey', 'persona', 'channel'], journey: ['phase', 'touchpoint', 'goal'], phase: ['touchpoint', 'action', 'goal'],
    touchpoint: ['does', 'feels', 'pain'], action: ['does', 'feels', 'pain'],
};
