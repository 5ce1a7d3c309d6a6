import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IToken } from 'chevrotain';
import type { JourneyLexer } from '../../src/language/lexer.ts';
import type { LexingProblem } from '../../src/language/problem.ts';
import { STARTERS } from '../../src/language/words.ts';
import { chance } from '../support/chance.ts';
import { core, formatted, parse } from '../support/formatted.ts';
import { generateText } from '../support/generate-text.ts';
import { folder } from '../support/language.ts';
import { editedAt } from '../support/random-edits.ts';
import { uglified } from '../support/uglified.ts';

const sample = readFileSync(new URL('../../examples/return/return.journey', import.meta.url), 'utf8');

describe('The formatter, over texts made by chance', function () {
    this.timeout(60_000);

    for (const tails of [false, true]) {
        it(`keeps every word, comment and meaning of a badly written text${tails ? ', and sorts its tails' : ''}`, async () => {
            for (let seed = 0; seed < 25; seed++) {
                const luck = chance(seed);
                const habits = { lines: luck.happens(70), comments: luck.happens(60), tails, crlf: luck.happens(20) };
                const text = uglified(generateText({ seed, columns: luck.whole(0, 4), personas: luck.whole(0, 3) }), habits, core, luck);
                const after = formatted(text);
                assertKept(text, after, tails, `seed ${seed}`);
                assert.deepEqual(await modelOf(after), await modelOf(text), `seed ${seed}`);
                assert.notEqual(after, text);
            }
        });
    }

    it('writes the same, whatever the white space', () => {
        for (let seed = 0; seed < 20; seed++) {
            const text = generateText({ seed, columns: 3 }).replace(/^( *)(.*\S)  (\S.*)(?<!\})$/gm, '$1$2\n$1$3');
            const blown = uglified(text, { lines: false, comments: false, tails: true, crlf: false }, core, chance(seed)).replace(/\n\s*\n/g, '\n');
            assert.equal(formatted(blown).replace(/\n\n/g, '\n'), formatted(text).replace(/\n\n/g, '\n'), `seed ${seed}`);
        }
    });

    it('keeps lines with a problem, and every word, of a text that was edited by chance', () => {
        for (let seed = 0; seed < 60; seed++) {
            const luck = chance(seed);
            const whole = luck.happens(30) ? sample : generateText({ seed, columns: luck.whole(0, 4) });
            const ugly = luck.happens(60) ? uglified(whole, { lines: true, comments: luck.happens(60), tails: false, crlf: luck.happens(20) }, core, luck) : whole;
            let text = ugly;
            for (let edits = luck.whole(1, 3); edits > 0; edits--) text = editedAt(text, luck);
            assertKept(text, formatted(text), false, `seed ${seed}`);
        }
    });

    it('formats what is around a damage anywhere', () => {
        const text = sample.replace(/^ +/gm, spaces => spaces + spaces);
        const words = [...STARTERS];
        const tokens = rawTokens(text).tokens;
        for (let i = 0; i < tokens.length; i += 97) {
            const { startOffset, endOffset, startLine } = tokens[i]!;
            const [before, image, after] = [text.slice(0, startOffset), text.slice(startOffset, endOffset! + 1), text.slice(endOffset! + 1)];
            const rest = after.slice(after.indexOf('\n'));
            for (const damaged of [before + after, `${before}${image} ${image}${after}`, before + words[i * 7 % words.length] + after, `${before}foo${after}`, before + image + rest, before + image]) {
                const done = formatted(damaged);
                assertKept(damaged, done, false, `line ${startLine}, ${image}`);
                assert.notEqual(done, damaged, `line ${startLine}, ${image}`);
            }
        }
    });
});

/** Holds for any text: formatted again it stays; its words and comments are the same, its problems too, and the lines that have one. */
function assertKept(text: string, after: string, sorts: boolean, where: string): void {
    assert.equal(formatted(after), after, `${where}: again`);
    const [was, is] = [imagesOf(text), imagesOf(after)];
    assert.deepEqual(sorts ? is.tokens.toSorted() : is.tokens, sorts ? was.tokens.toSorted() : was.tokens, where);
    assert.deepEqual(is.comments, was.comments, where);
    const [problems, left] = [problemsOf(text), problemsOf(after)];
    assert.deepEqual(left.map(({ code, message }) => `${code} ${message}`), problems.map(({ code, message }) => `${code} ${message}`), where);
    const [lines, linesAfter] = [linesOf(text), linesOf(after)];
    let at = 0;
    for (const line of problems.map(problem => lines[problem.line! - 1]!)) {
        const found = linesAfter.indexOf(line, at);
        assert.ok(found >= at, `${where}: the broken line ${JSON.stringify(line)} is as it was`);
        at = found;
    }
}

function rawTokens(text: string): { readonly tokens: readonly IToken[]; readonly hidden: readonly IToken[] } {
    const lexer = core.journey.parser.Lexer as JourneyLexer;
    lexer.tokenize(text);
    return lexer.lexed ?? { tokens: [], hidden: [] };
}

/** The words as they are written, and the comments; how their further lines are indented, and blanks at an end, say nothing. */
function imagesOf(text: string): { readonly tokens: readonly string[]; readonly comments: readonly string[] } {
    const { tokens, hidden } = rawTokens(text);
    const image = ({ startOffset, endOffset }: IToken) => text.slice(startOffset, endOffset! + 1).trimEnd();
    const loose = (words: string) => words.startsWith('"""') || words.startsWith('/*') ? linesOf(words).map((line, i) => i === 0 ? line : line.trimStart()).join('\n') : words;
    return { tokens: tokens.map(image).map(loose), comments: hidden.map(image).map(loose) };
}

function problemsOf(text: string): readonly LexingProblem[] {
    const problems = (parse(text).lexerReport?.diagnostics ?? []) as LexingProblem[];
    return problems.toSorted((a, b) => a.line! - b.line!);
}

function linesOf(text: string): readonly string[] {
    return text.split(/\r\n?|\n/);
}

async function modelOf(text: string): Promise<unknown> {
    return (await folder(text)).journey();
}
