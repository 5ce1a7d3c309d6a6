import type { IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult } from 'langium';
import { problemAt, type LexingProblem, type Report } from './problem.ts';
import { type Lexed, relex } from './relex.ts';
import { balanceBraces } from './repair/braces.ts';
import { closing } from './repair/closing.ts';
import { joinHyphens } from './repair/hyphens.ts';
import { readLines } from './repair/lines.ts';
import { dropMarks } from './repair/marks.ts';
import { quoteLinks } from './repair/links.ts';
import { addMissingQuotes } from './repair/missing-quotes.ts';
import { readMoney } from './repair/money.ts';
import { readNames } from './repair/names.ts';
import { quoteTexts } from './repair/quotes.ts';
import { is } from './repair/tokens.ts';
import { isClosed } from './values.ts';

/** A file longer than this, in characters, is not read; 1,000 columns with all their facts are about 1.2 million. */
const LONGEST_FILE = 5_000_000;

/** Lexes any text into tokens that the parser can read, and says in its report what had to be mended for that. */
export class JourneyLexer extends DefaultLexer {
    /** The text that the next one is an edit of, set by the parser, whose own caller knows no way to say it. */
    before: Lexed | undefined;
    /** The last text that was lexed. */
    lexed: Lexed | undefined;

    override tokenize(text: string): LexerResult {
        const refused = refuse(text);
        this.lexed = undefined;
        if (refused) return { tokens: [], hidden: [], errors: [], report: { diagnostics: [refused] } };
        const lexed = this.lexed = this.lex(text);
        const { tokens: raw } = lexed;
        if (lexed.sound) return { tokens: raw as IToken[], hidden: [...lexed.hidden], errors: [], report: { diagnostics: [] } };
        const problems: LexingProblem[] = text.includes('\uFFFD') ? [notText()] : [];
        const report: Report = (...problem) => problems.push(problemAt(...problem));
        const lex = (part: string): LexerResult => super.tokenize(part);
        const linked = quoteLinks(lexed, text, this.definition, lex, report);
        const { tokens: quoted, hidden } = addMissingQuotes(linked, text, lex, report);
        const balanced = balanceBraces(this.inOurWords(quoted, report), this.definition, report);
        const before = problems.splice(0);
        const tokens = readLines(balanced, this.definition, report);
        problems.unshift(...notWithin(problems, before));
        reportUnclosed(tokens, hidden, report);
        lexed.sound = problems.length === 0 && tokens.length === raw.length && tokens.every((token, i) => token === raw[i]);
        return { tokens, hidden: [...hidden], errors: [], report: { diagnostics: problems } };
    }

    /** The signs of a text without other ways of writing words, texts, names and marks. */
    private inOurWords(tokens: readonly IToken[], report: Report): readonly IToken[] {
        return [joinHyphens, quoteTexts, readNames, readMoney, dropMarks].reduce((read, mend) => mend(read, this.definition, report), tokens);
    }

    private lex(text: string): Lexed {
        const { before } = this;
        this.before = undefined;
        return (before && relex(text, before, part => super.tokenize(part))) ?? this.whole(text);
    }

    private whole(text: string): Lexed {
        const { tokens, hidden } = super.tokenize(text);
        return { text, tokens, hidden, count: tokens.length };
    }
}

function refuse(text: string): LexingProblem | undefined {
    if (text.length > LONGEST_FILE) {
        const size = (text.length / 1_000_000).toFixed(1);
        return atStart(`This file has ${size} million characters; up to ${LONGEST_FILE / 1_000_000} million are read. Split it into several files.`);
    }
    return text.includes('\0') ? notText() : undefined;
}

/** Of a line that is put aside as a whole, what else is wrong in it is no second problem. */
function notWithin(lines: readonly LexingProblem[], problems: readonly LexingProblem[]): readonly LexingProblem[] {
    const byLine = new Map(lines.map(line => [line.line, line]));
    return problems.filter(({ line, offset }) => {
        const around = byLine.get(line);
        return !around || offset! <= around.offset! || offset! >= around.offset! + around.length;
    });
}

function notText(): LexingProblem {
    return atStart('This file is not UTF-8 text. Save it with the encoding UTF-8.');
}

function atStart(message: string): LexingProblem {
    return { code: 'syntax', message, severity: 'error', offset: 0, line: 1, column: 1, length: 1 };
}

/** Texts and comments that are opened and not closed end with their line. */
function reportUnclosed(tokens: readonly IToken[], comments: readonly IToken[], report: Report): void {
    for (const token of tokens) {
        if (is(token, 'TEXT') && token.image.startsWith('"') && !isClosed(token.image)) report('syntax', 'This text has no closing ".', token, token, [closing(token, '"')]);
    }
    for (const comment of comments) {
        if (comment.image.startsWith('/*') && !comment.image.endsWith('*/')) {
            report('syntax', 'This comment has no closing */, so it ends with its line.', comment, comment, [closing(comment, ' */')]);
        }
    }
}
