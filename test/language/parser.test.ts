import assert from 'node:assert/strict';
import type { ParseResult } from 'langium';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { outlineOf } from '../../src/language/outline.ts';
import type { JourneyParser } from '../../src/language/parser.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { chance } from '../support/chance.ts';
import { generateText } from '../support/generate-text.ts';
import { editedAt } from '../support/random-edits.ts';
import { treeText } from '../support/tree-text.ts';

const parser = () => createJourneyCore().journey.parser.LangiumParser as JourneyParser;

describe('A tree that takes over unchanged columns', () => {
    const fresh = parser();
    for (const seed of [1, 2, 3, 4]) {
        it(`equals a fresh one in everything, edit after edit (seed ${seed})`, function () {
            this.timeout(60_000);
            const typing = parser();
            const luck = chance(seed);
            const whole = generateText({ seed, columns: 9 });
            let text = whole;
            let previous: ParseResult | undefined;
            for (let edit = 0; edit < 60; edit++) {
                const before = text;
                // A text that is too broken says little about columns: from time to time a new start.
                text = edit % 12 === 0 ? whole : editedAt(text, luck);
                previous = typing.parse(text, { previous });
                assert.equal(treeText(previous), treeText(fresh.parse(text)), `edit ${edit}:\n${difference(before, text)}`);
            }
        });
    }

    it('equals a fresh one while somebody types between quotes, whatever it is', function () {
        this.timeout(60_000);
        const typing = parser();
        const luck = chance(5);
        const work = 'journey Work {\n  touchpoint look "Looks" {\n    frontstage "Answers" takes 5 minutes by Care\n    backstage "Looks it up" takes 2 hours\n  }\n}\n';
        let text = `${generateText({ seed: 5, columns: 9 })}\nteam Care\n${work}`;
        let previous: ParseResult | undefined;
        for (let edit = 0; edit < 150; edit++) {
            const before = text;
            const quoted = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"/g)];
            const { index, 0: { length } } = quoted[luck.whole(0, quoted.length - 1)]!;
            const at = index + (luck.whole(0, 3) === 0 ? length - 1 : luck.whole(1, length - 1));
            const sign = text[at - 1] === '\\' ? 'n' : luck.oneOf(['x', ' ', '{', '}', 'takes 5 ', '// ', 'é', '\\"', '7', ',', '’', '”', '\ufffd', '"', '\\']);
            text = text.slice(0, at) + sign + text.slice(at);
            previous = typing.parse(text, { previous });
            assert.equal(treeText(previous), treeText(fresh.parse(text)), `edit ${edit}:\n${difference(before, text)}`);
            // What breaks the text is taken back, so that it is sound most of the time.
            if (sign !== '"' && sign !== '\ufffd' && sign !== '\\') continue;
            text = before;
            previous = typing.parse(text, { previous });
            assert.equal(treeText(previous), treeText(fresh.parse(text)), `edit ${edit} taken back`);
        }
    });

    it('equals a fresh one after a large part is pasted, and after it is taken back', function () {
        this.timeout(60_000);
        const typing = parser();
        const small = generateText({ seed: 1, columns: 3 });
        const at = small.indexOf('  phase ');
        const lots = generateText({ seed: 2, columns: 250 });
        const pasted = small.slice(0, at) + lots.slice(lots.indexOf('  phase '), lots.lastIndexOf('\n}\n\ninitiative')) + '\n' + small.slice(at);
        let previous = typing.parse(small);
        assert.ok(typing.parse(pasted).value.$cstNode!.root.fullText.match(/\S+/g)!.length > 10_000);
        for (const text of [small, pasted, small, small.replace('"', '"x')]) {
            previous = typing.parse(text, { previous });
            assert.equal(treeText(previous), treeText(fresh.parse(text)));
        }
    });

    it('is told of a closing quote that becomes a letter', () => {
        const typing = parser();
        const text = 'journey J {\n  touchpoint look "Looks" {\n    thinks "Why"\n  }\n}\n';
        const broken = text.replace('Why"', 'Why\\"');
        const second = typing.parse(broken, { previous: typing.parse(text) });
        assert.equal(second.lexerReport?.diagnostics.length, 1);
        assert.equal(treeText(second), treeText(fresh.parse(broken)));
    });

    it('keeps the nodes of the columns that have not changed', () => {
        const typing = parser();
        const text = generateText({ seed: 1, columns: 9 });
        const first = typing.parse(text);
        const kept = columnsOf(first);
        const second = typing.parse(text.replace('column5 "', 'column5 "Now: '), { previous: first });
        assert.deepEqual(columnsOf(second).map((column, i) => column === kept[i]), [true, true, true, true, false, true, true, true, true]);
    });

    it('finds what Langium keeps to itself', () => {
        const inside = parser() as unknown as Record<string, Record<string, unknown>>;
        for (const name of ['isValidToken', 'extractHiddenTokens', 'performSubruleAssignment']) assert.equal(typeof inside[name], 'function', name);
        for (const name of ['exportLexerState', 'importLexerState']) assert.equal(typeof inside['wrapper']![name], 'function', name);
        for (const name of ['createLeafNode', 'addHiddenNodes', 'appendChild']) assert.equal(typeof inside['nodeBuilder']![name], 'function', name);
        assert.ok('input' in inside['wrapper']! && 'current' in inside['nodeBuilder']!);
    });
});

function columnsOf(result: ParseResult): readonly object[] {
    return outlineOf(result.value as JourneyFile).journeys.flatMap(({ phases }) => phases.flatMap(({ columns }) => columns.map(({ node }) => node)));
}

function difference(before: string, now: string): string {
    let same = 0;
    while (same < now.length && before[same] === now[same]) same++;
    return `${JSON.stringify(before.slice(same - 40, same + 60))}\n${JSON.stringify(now.slice(same - 40, same + 60))}`;
}
