import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Report } from '../problem.ts';
import { SIGNS } from '../units.ts';
import { is, isWord, retag } from './tokens.ts';

/** Leaves out marks that the language does not have, in the middle of a line: the fact around them is kept. */
export function dropMarks(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    if (!tokens.some(token => is(token, 'OTHER'))) return tokens;
    const kept: IToken[] = [];
    let told = 0;
    for (const token of tokens) {
        const before = kept.at(-1);
        const currency = is(token, 'OTHER') && is(before, 'NUMBER') ? SIGNS[token.image] : undefined;
        if (currency) {
            report('near-miss', `Write ${before!.image} ${currency}: money has a number, then the currency's code.`, before!, token);
            retag(token, types, 'ID');
            token.image = currency;
            kept.push(token);
            continue;
        }
        if (!is(token, 'OTHER') || before?.startLine !== token.startLine) {
            kept.push(token);
            continue;
        }
        if (told !== token.startLine) explain(token, before!, report);
        told = token.startLine!;
    }
    return kept;
}

function explain(mark: IToken, before: IToken, report: Report): void {
    if (':='.includes(mark.image)) {
        report('near-miss', isWord(before) ? `After ${before.image} no ${mark.image} is needed: leave it out.` : `No ${mark.image} is needed here: leave it out.`, mark);
    } else if (mark.image === ';') {
        report('near-miss', 'A line needs no ; at its end: leave it out.', mark);
    } else if ('()[]'.includes(mark.image)) {
        report('syntax', `Brackets have no meaning here. A text stands in "quotes", a block in { }.`, mark);
    } else {
        report('syntax', `${quoted(mark.image)} has no meaning here. A text stands in "quotes".`, mark);
    }
}

function quoted(image: string): string {
    return image === '"' ? 'This quote' : `"${image}"`;
}
