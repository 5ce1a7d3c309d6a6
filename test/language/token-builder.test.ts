import assert from 'node:assert/strict';
import { DefaultTokenBuilder } from 'langium';
import type { TokenType } from 'chevrotain';
import { createJourneyCore } from '../../src/language/services.ts';

describe('The tokens of the language', () => {
    it('are those that Langium would make, sooner', () => {
        const { Grammar, parser } = createJourneyCore().journey;
        const described = (tokens: readonly TokenType[]) => tokens.map(({ name, LONGER_ALT }) => [name, [LONGER_ALT ?? []].flat().map(({ name }) => name)]);
        const usual = new DefaultTokenBuilder().buildTokens(Grammar) as TokenType[];
        assert.deepEqual(described(parser.TokenBuilder.buildTokens(Grammar) as TokenType[]), described(usual));
    });
});
