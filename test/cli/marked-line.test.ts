import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { markedLine } from '../../src/cli/check-formats/marked-line.ts';
import { visible } from '../../src/cli/visible.ts';

/** The part of the line that stands over the mark, column by column. */
function over({ text, mark }: ReturnType<typeof markedLine>): string {
    let column = 0;
    return [...new Intl.Segmenter('en').segment(text.padEnd(mark.length))].filter(({ segment }) => {
        const here = mark[column] === '^';
        column += stringWidth(segment);
        return here;
    }).map(({ segment }) => segment).join('');
}

describe('A marked line', () => {
    it('has its mark under what is marked', () => {
        assert.deepEqual(markedLine('  next quote 70 %\n', 8, 13), { text: '  next quote 70 %', mark: '       ^^^^^' });
    });

    it('shows tabs as blanks up to the next stop, and the mark with them', () => {
        assert.deepEqual(markedLine('\t\tnext quote', 8, 13), { text: '        next quote', mark: '             ^^^^^' });
        assert.deepEqual(markedLine(' \tx', 3, 4), { text: '    x', mark: '    ^' });
    });

    for (const [what, line, part] of [
        ['wide letters', 'does "返品を申し込む" nix', 'nix'],
        ['a wide part', 'feels 不安 -1', '不安'],
        ['combining marks', 'does "cafe\u0301" nix', 'nix'],
        ['emoji of several signs', 'does "👨‍👩‍👧 🇩🇪 👍🏽" nix', 'nix'],
        ['letters outside the first plane', 'does "𝒳𝒴" nix', 'nix'],
        ['right-to-left text', 'does "החזרה" nix', 'nix']
    ] as const) {
        it(`stands under the same part behind ${what}`, () => {
            const start = line.indexOf(part);
            assert.equal(over(markedLine(line, start + 1, start + part.length + 1)), part);
        });
    }

    it('marks a sign of two halves whole', () => assert.equal(over(markedLine('a 👍 b', 3, 4)), '👍'));

    it('marks the place behind the end of a line', () => {
        assert.deepEqual(markedLine('next', 5, 5), { text: 'next', mark: '    ^' });
        assert.deepEqual(markedLine('', 1, 1), { text: '', mark: '^' });
        assert.deepEqual(markedLine('next', 9, 12), { text: 'next', mark: '    ^' });
    });

    it('marks to the end of a line what goes on in the next one', () => {
        assert.equal(markedLine('pain """ab', 6, Infinity).mark, '     ^^^^^');
    });

    it('shows of a long line what is around the mark', () => {
        const line = `${'a'.repeat(5_000_000)} nix ${'b'.repeat(5_000_000)}`;
        const marked = markedLine(line, 5_000_002, 5_000_005);
        assert.equal(over(marked), 'nix');
        assert.ok(stringWidth(marked.text) <= 102, marked.text);
        assert.match(marked.text, /^…a+ nix b+…$/);
        assert.equal(over(markedLine('返'.repeat(90) + ' nix', 92, 95)), 'nix');
    });

    it('cannot command the terminal', () => {
        assert.equal(visible('a\x1b[31m\x07\u202Eb\u2028'), 'a\uFFFD[31m\uFFFD\uFFFDb\uFFFD');
        assert.equal(over(markedLine('does "\x1b[2J" nix', 13, 16)), 'nix');
    });
});
