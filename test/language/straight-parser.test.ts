import assert from 'node:assert/strict';
import { LangiumParser, type ParseResult } from 'langium';
import { StraightParser } from '../../src/language/straight-parser.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { chance } from '../support/chance.ts';
import { generateText } from '../support/generate-text.ts';
import { editedAt } from '../support/random-edits.ts';
import { treeText } from '../support/tree-text.ts';

describe('The parser for texts without a mistake', () => {
    const { journey } = createJourneyCore();
    const straight = new StraightParser(journey);

    /** The tree as Langium's own parser makes it, and as this one does; undefined where it gives up. */
    function bothWays(text: string): readonly [string, string | undefined] {
        const langium = LangiumParser.prototype.parse.call(journey.parser.LangiumParser, text);
        const lexed = journey.parser.Lexer.tokenize(text);
        const value = straight.parse(text, lexed);
        return [treeText(langium), value && treeText({ value, parserErrors: [], lexerErrors: [], lexerReport: lexed.report } satisfies ParseResult)];
    }

    it('makes the tree of a whole file', () => {
        for (const text of ['', '// nothing\n', '/* a */ journey X "x" { } // b', generateText({ seed: 1, columns: 9 })]) {
            const [langium, own] = bothWays(text);
            assert.equal(own, langium);
        }
    });

    it('gives up at a mistake of the grammar', () => {
        for (const text of ['journey X { , }', 'persona A {', 'feels { }']) {
            const [langium, own] = bothWays(text);
            assert.equal(own === undefined, langium.includes('\nparser: '), text);
        }
        assert.equal(bothWays('journey X { action a { takes to 5 } }')[1], undefined);
    });

    it('makes the same tree as Langium\'s parser of damaged texts, wherever it makes one', function () {
        this.timeout(60_000);
        let made = 0;
        for (let seed = 1; seed <= 12; seed++) {
            const luck = chance(seed);
            const whole = generateText({ seed, columns: 4 });
            let text = whole;
            for (let edit = 0; edit < 24; edit++) {
                text = edit % 8 === 0 ? whole : editedAt(text, luck);
                const [langium, own] = bothWays(text);
                if (own === undefined) continue;
                assert.equal(own, langium, text);
                made++;
            }
        }
        assert.ok(made > 100, `${made} trees`);
    });

    it('makes the same tree of words in any order, where one token leaves a choice', function () {
        this.timeout(60_000);
        const words = [...Object.keys(journey.parser.Lexer.definition).filter(word => /^[a-z,{}.%]/.test(word)),
            '"a text"', 'x', 'Shop', '12', '3-4', '2026-01', '€ 5', 'assumed', '// aside\n', ...Array<string>(9).fill('\n'), 'action a "A" {', '{', '}', '}'];
        let made = 0;
        for (let seed = 1; seed <= 4000; seed++) {
            const luck = chance(seed);
            const text = Array.from({ length: luck.whole(1, 12) }, () => luck.oneOf(words)).join(' ');
            const [langium, own] = bothWays(text);
            if (own === undefined) continue;
            assert.equal(own, langium, text);
            made++;
        }
        assert.ok(made > 1000, `${made} trees`);
    });
});
