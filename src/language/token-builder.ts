import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import type { TokenType } from 'chevrotain';

/**
 * The default tries every terminal on every keyword with a regular expression of its own, for half the time that it takes to
 * make the lexer. A keyword of letters can only be the beginning of a name; the tokens are the same.
 */
export class JourneyTokenBuilder extends DefaultTokenBuilder {
    protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
        return /^[a-z]/.test(keyword.value) ? terminals.filter(({ name }) => name === 'ID') : super.findLongerAlt(keyword, terminals);
    }
}
