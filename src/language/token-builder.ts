import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import type { CustomPatternMatcherFunc, TokenType } from 'chevrotain';

/**
 * The default tries every terminal on every keyword with a regular expression of its own, for half the time that it takes to
 * make the lexer. A keyword of letters can only be the beginning of a name; the tokens are the same.
 */
export class JourneyTokenBuilder extends DefaultTokenBuilder {
    protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
        return /^[a-z]/.test(keyword.value) ? terminals.filter(({ name }) => name === 'ID') : super.findLongerAlt(keyword, terminals);
    }

    protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
        const token = super.buildTerminalToken(terminal);
        return terminal.name === 'ML_COMMENT' ? { ...token, PATTERN: commentPattern(), START_CHARS_HINT: ['/'], LINE_BREAKS: true } : token;
    }
}

/** A comment up to its end, or else to the end of its line. The grammar's expression would look through the whole rest for every comment that has no end. */
function commentPattern(): CustomPatternMatcherFunc {
    let endless = { text: '', from: 0 };
    return (text, offset) => {
        if (!text.startsWith('/*', offset)) return null;
        const known = text === endless.text && offset >= endless.from;
        const end = known ? -1 : text.indexOf('*/', offset + 2);
        if (end < 0 && !known) endless = { text, from: offset };
        const line = /[^\r\n]*/y;
        line.lastIndex = offset;
        return end < 0 ? line.exec(text) : [text.slice(offset, end + 2)] as unknown as RegExpExecArray;
    };
}
