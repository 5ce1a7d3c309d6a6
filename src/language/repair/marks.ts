import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { TextEdit } from 'vscode-languageserver-types';
import { listed } from '../listed.ts';
import type { Repair, Report } from '../problem.ts';
import { SIGNS } from '../units.ts';
import { readNumber } from '../values.ts';
import { endOf, is, isWord, rangeOf, retag } from './tokens.ts';

/** Marks that are left out together, as far as they stand on one line. */
const ALIKE = [':=;', '()[]'];
/** No line of a person has more tokens than this. */
const LONGEST_LINE = 200;

/** Leaves out marks that the language does not have, in the middle of a line: the fact around them is kept. */
export function dropMarks(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    if (!tokens.some(token => is(token, 'OTHER'))) return tokens;
    const kept: IToken[] = [];
    let told = 0;
    for (const [i, token] of tokens.entries()) {
        const before = kept.at(-1);
        const currency = is(token, 'OTHER') && is(before, 'NUMBER') ? SIGNS[token.image] : undefined;
        if (currency) {
            const money = `${readNumber(before!.image)} ${currency}`;
            report('near-miss', `Write ${money}: money has a number, then the currency's code.`, before!, token, [money]);
            retag(token, types, 'ID');
            token.image = currency;
            kept.push(token);
            continue;
        }
        if (!is(token, 'OTHER') || before?.startLine !== token.startLine) {
            kept.push(token);
            continue;
        }
        if (told !== token.startLine) explain(tokens, i, before!, report);
        told = token.startLine!;
    }
    return kept;
}

function explain(tokens: readonly IToken[], i: number, before: IToken, report: Report): void {
    const mark = tokens[i]!;
    if (':='.includes(mark.image)) {
        report('near-miss', isWord(before) ? `After ${before.image} no ${mark.image} is needed: leave it out.` : `No ${mark.image} is needed here: leave it out.`, mark, mark, [without(tokens, i)]);
    } else if (mark.image === ';') {
        report('near-miss', 'A line needs no ; at its end: leave it out.', mark, mark, [without(tokens, i)]);
    } else if ('()[]'.includes(mark.image)) {
        report('syntax', `Brackets have no meaning here. A text stands in "quotes", a block in { }.`, mark, mark, [without(tokens, i)]);
    } else {
        report('syntax', `${quoted(mark.image)} has no meaning here. A text stands in "quotes".`, mark);
    }
}

/** Leaves a mark out, and those like it in the rest of its line. */
function without(tokens: readonly IToken[], start: number): Repair {
    const { image, startLine } = tokens[start]!;
    const alike = ALIKE.find(marks => marks.includes(image))!;
    const marks = new Set<string>();
    const edits: TextEdit[] = [];
    for (let i = start; i < Math.min(tokens.length, start + LONGEST_LINE) && tokens[i]!.startLine === startLine; i++) {
        if (!is(tokens[i], 'OTHER') || !alike.includes(tokens[i]!.image)) continue;
        marks.add(tokens[i]!.image);
        edits.push(leftOut(tokens, i));
    }
    return { title: `Leave the ${alike === '()[]' ? 'brackets' : listed([...marks], 'and')} out`, edits };
}

/** With one blank before it; what it has kept apart stays apart. */
function leftOut(tokens: readonly IToken[], i: number): TextEdit {
    const [before, mark, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
    const near = mark.startOffset - before.endOffset! <= 2;
    const glued = after?.startOffset === mark.endOffset! + 1;
    return { range: { start: near ? endOf(before) : rangeOf(mark).start, end: endOf(mark) }, newText: near && glued ? ' ' : '' };
}

function quoted(image: string): string {
    return image === '"' ? 'This quote' : `"${image}"`;
}
