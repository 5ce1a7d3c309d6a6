import type { IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { isInserted } from './repair/tokens.ts';

/** The parser's messages, in words that an analyst understands. */
export class JourneySentences extends AbstractParserErrorMessageProvider {
    override buildMismatchTokenMessage({ actual, expected }: { expected: TokenType; actual: IToken; previous: IToken; ruleName: string }): string {
        return expected.name === '}' && isInserted(actual) ? 'A } is missing at the end of the file.' : unexpected(actual);
    }

    override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken; ruleName: string }): string {
        return unexpected(firstRedundant);
    }

    override buildNoViableAltMessage({ actual }: { expectedPathsPerAlt: TokenType[][][]; actual: IToken[]; previous: IToken; customUserDescription: string; ruleName: string }): string {
        return unexpected(actual[0]);
    }

    override buildEarlyExitMessage({ actual }: { expectedIterationPaths: TokenType[][]; actual: IToken[]; previous: IToken; customUserDescription: string; ruleName: string }): string {
        return unexpected(actual[0]);
    }
}

function unexpected(token: IToken | undefined): string {
    if (!token) return 'The file ends in the middle of a fact.';
    switch (token.tokenType.name) {
        case 'EOF': return 'The file ends in the middle of a fact.';
        case 'TEXT': return `The text ${shortened(token.image)} has no place here. Each fact stands on a line of its own.`;
        case 'NUMBER': case 'DATE': case 'RANGE': case 'MONEY': return `${token.image} has no place here.`;
        case '{': return 'This { opens no block: a block belongs to a thing such as a phase, a touchpoint or a persona.';
        case 'for': return 'for has no place here. It stands behind what may differ by persona: feels annoyed -1 for Anna.';
        case ',': return 'This comma has nothing to list.';
        default: return isInserted(token) ? 'Something is missing here.' : `"${token.image}" has no place here.`;
    }
}

function shortened(image: string): string {
    const line = image.split(/\r?\n/)[0]!;
    return line.length > 40 ? `${line.slice(0, 38)}…"` : line;
}
