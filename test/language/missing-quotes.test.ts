import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { columnsOf, type Column } from '../../src/model/journey.ts';
import { folder } from '../support/language.ts';
import { assertRepairs, repaired, repairsOf } from '../support/repaired.ts';
import { around } from '../support/snippets.ts';

/** A fact whose text has no opening quote, and with it. */
const facts: readonly (readonly [written: string, right: string, understood: (column: Column) => unknown])[] = [
    ['thinks They noticed!"', 'thinks "They noticed!"', column => column.thinks[0]?.text === 'They noticed!'],
    ['thinks They noticed!" // why', 'thinks "They noticed!" // why', column => column.thinks[0]?.text === 'They noticed!'],
    ['thinks I know when it comes" for Anna', 'thinks "I know when it comes" for Anna', column => column.thinks[0]?.for[0] === 'Anna'],
    ['thinkss They noticed!"', 'thinkss "They noticed!"', column => column.thinks[0]?.text === 'They noticed!'],
    ['feels let down" -1', 'feels "let down" -1', column => column.feels[0]?.text === 'let down' && column.feels[0].score === -1],
    ['feels let down"-1', 'feels "let down"-1', column => column.feels[0]?.score === -1],
    ['feels calm 0  thinks Fine by me"', 'feels calm 0  thinks "Fine by me"', column => column.thinks[0]?.text === 'Fine by me'],
    ['feels calm +1 thinks Fine by me"', 'feels calm +1 thinks "Fine by me"', column => column.thinks[0]?.text === 'Fine by me'],
    ['judges The voucher" -1', 'judges "The voucher" -1', column => column.judges[0]?.text === 'The voucher' && column.judges[0].score === -1],
    ['pain Slow" high', 'pain "Slow" high', column => column.pains[0]?.title === 'Slow' && column.pains[0].severity === 'high'],
    ['pain slow Slow today" high', 'pain slow "Slow today" high', column => column.pains[0]?.title === 'Slow today'],
    ['pain No way back" high', 'pain "No way back" high', column => column.pains[0]?.title === 'No way back'],
    ['pain sizeChart wrong" high', 'pain sizeChart "wrong" high', column => column.pains[0]?.title === 'wrong'],
    ['opportunity z What a day" { effort 2 }', 'opportunity z "What a day" { effort 2 }', column => column.opportunities[0] === 'z'],
    ['does Reads"  needs "Help"', 'does "Reads"  needs "Help"', column => column.does[0]?.text === 'Reads' && column.needs[0]?.text === 'Help'],
    ['next b 70 % when price is clear"', 'next b 70 % when "price is clear"', () => true],
    ['waits 9 days informed every 2 to 3 days status mail" for Anna', 'waits 9 days informed every 2 to 3 days "status mail" for Anna', column => column.waits[0]?.for[0] === 'Anna'],
    ['waits 9 days informed once mail"', 'waits 9 days informed once "mail"', column => column.waits.length === 1],
    ['handover CX parcel announced"', 'handover CX "parcel announced"', column => column.handovers[0]?.text === 'parcel announced'],
];

/** A quote that lacks its partner, where nothing says that the opening one is missing. */
const others = ['thinks "They noticed!', 'pain slow "Slow high', 'thinks A 24" screen is fine', 'thinks "', 'does x"y'];

describe('A text without its opening quote', () => {
    for (const [written, right, understood] of facts) {
        it(`is one answer: ${written}`, async () => {
            const text = around(written);
            const { problems, journey } = await folder(text);
            const told = problems().filter(({ message }) => !String(message).includes('Did you mean thinks?'));
            // What its line says wrong besides is told when the quote is there.
            assert.deepEqual(told.map(({ code, message }) => `${code} ${message}`), ['syntax This text has no opening ".']);
            assert.deepEqual(repairsOf(told[0]!).map(repair => repaired(text, repair)), [around(right)]);
            assert.ok(understood(columnsOf(journey())[0]!), JSON.stringify(columnsOf(journey())[0]));
            await assertRepairs(text);
        });
    }

    for (const written of others) {
        it(`is not taken for one: ${written}`, async () => {
            const { problems } = await folder(around(written));
            assert.deepEqual(problems().filter(({ message }) => String(message).includes('opening')), []);
        });
    }

    it('is told at its words, and leaves the other lines as they are', async () => {
        const { problems, journey } = await folder(around('thinks They noticed!" // why\n    does "Reads"'));
        assert.deepEqual(problems().map(({ range }) => range), [{ start: { line: 2, character: 11 }, end: { line: 2, character: 25 } }]);
        assert.equal(columnsOf(journey())[0]!.does[0]!.text, 'Reads');
    });

    it('is found in every line of the sample, and gives it back', async function () {
        this.timeout(10_000);
        const sample = (name: string) => readFileSync(new URL(`../../examples/return/${name}`, import.meta.url), 'utf8');
        const wrong: string[] = [];
        for (const name of ['library.journey', 'plan.journey', 'return.journey', 'return-to-be.journey']) {
            const text = sample(name);
            const before = (await folder(text)).problems().length;
            for (const { index } of text.matchAll(/^[^\n]*?"/gm)) {
                const damaged = withoutQuote(text, index);
                const { problems } = await folder(damaged);
                const told = problems().filter(({ message }) => message === 'This text has no opening ".');
                const mended = told.flatMap(repairsOf).map(repair => repaired(damaged, repair));
                if (problems().length !== before + 1 || mended.length !== 1 || mended[0] !== text) wrong.push(damaged.slice(index).split('\n')[0]!);
            }
        }
        assert.deepEqual(wrong, []);
    });
});

/** The text without the first quote from an index on. */
function withoutQuote(text: string, index: number): string {
    const quote = text.indexOf('"', index);
    return text.slice(0, quote) + text.slice(quote + 1);
}
