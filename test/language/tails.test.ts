import assert from 'node:assert/strict';
import { columnsOf } from '../../src/model/journey.ts';
import { folder, messagesIn } from '../support/language.ts';
import { assertRepairs } from '../support/repaired.ts';
import { around } from '../support/snippets.ts';

const columnWith = async (...facts: string[]) => columnsOf((await folder(around(facts.join('\n    ')))).journey())[0]!;

/** Each with what follows it, whose order is free. */
const orders: readonly (readonly [fact: string, tails: readonly string[]])[] = [
    ['feels lost -2', ['measured', 'from Survey', 'for Anna']],
    ['judges "Dear" -1', ['assumed', 'from Survey', 'for Ben, Anna']],
    ['pain slow "Slow"', ['high', 'observed', 'from Survey', 'for Anna']],
    ['expects "Help"', ['missed', 'for Anna']],
    ['measure ces 3.1', ['was 2.8', 'target 5.5', 'on 2026-09', 'from Survey', 'for Anna']],
    ['waits 9 days', ['informed every 2 days "mail"', 'for Anna']],
    ['backstage "Packs"', ['by CX, Sales', 'using CRM', 'takes 2 hours']],
    ['evidence "Diary"', ['observed', 'on 2026', 'see "https://example.org"', 'from Survey']],
    ['next b', ['10 %', 'when "cheap"', 'for Anna']],
    ['exit', ['10 %', 'when "dear"', 'as churn', 'for Anna']],
];

describe('What follows the first value of a fact', () => {
    for (const [fact, tails] of orders) {
        it(`may stand in any order: ${fact} ${tails.join(' ')}`, async () => {
            const expected = await columnWith(`${fact} ${tails.join(' ')}`);
            for (const order of [tails.toReversed(), tails.toSorted(), [...tails.slice(1), tails[0]!]]) {
                const text = `${fact} ${order.join(' ')}`;
                assert.deepEqual(await messagesIn(around(text)), [], text);
                assert.deepEqual(await columnWith(text), expected, text);
            }
        });
    }

    it('is said once', async () => {
        assert.deepEqual(await messagesIn(around('feels lost -2 observed assumed')), ['assumed says a second time what this feels has said already.']);
        assert.deepEqual(await messagesIn(around('measure ces 3 was 2 was 1')), ['was says a second time what this measure has said already.']);
    });
});

describe('for', () => {
    for (const [word, one, other] of [['feels', 'lost -2', 'fine +1'], ['judges', '"Dear" -2', '"Fair" +1'], ['takes', '2 days', '3 days'], ['waits', '2 days', '3 days'], ['via', 'App', 'Phone']] as const) {
        it(`replaces what ${word} says for all`, async () => {
            const column = await columnWith(`${word} ${one}`, `${word} ${other} for Ben`);
            assert.deepEqual(column[word].map(fact => fact.for), [['Anna'], ['Ben']]);
        });
    }

    for (const [word, property] of [['does', 'does'], ['thinks', 'thinks'], ['wants', 'wants'], ['needs', 'needs'], ['expects', 'expects'], ['pain', 'pains'], ['gain', 'gains']] as const) {
        it(`adds to what ${word} says for all`, async () => {
            const column = await columnWith(`${word} "One"`, `${word} "Other" for Ben`);
            assert.deepEqual(column[property].map(fact => fact.for), [['Anna', 'Ben'], ['Ben']]);
        });
    }

    it('adds measures', async () => {
        const column = await columnWith('measure ces 3', 'measure ces 4 for Ben');
        assert.deepEqual(column.measures.map(fact => fact.for), [['Anna', 'Ben'], ['Ben']]);
    });

    it('replaces next and exit as a group', async () => {
        const { journey } = await folder(around('next b 40 %\n    exit\n    exit 10 % for Ben'));
        assert.deepEqual(journey().flow.map(({ kind, share, for: who }) => `${kind} ${share} ${who}`), ['next 40 Anna', 'exit 60 Anna', 'exit 10 Ben', 'next 90 Ben']);
    });

    it('names those who travel', async () => {
        assert.deepEqual(await messagesIn(`journey J { personas Anna\n action a { feels lost -1 for Ben } }\npersona Anna\npersona Ben`),
            ['Ben does not travel this journey. Add the name to its personas.']);
    });

    it('lets only those skip a part who travel', async () => {
        const told = 'Ben does not travel this journey. Add the name to its personas.';
        for (const phase of ['skipped for Ben  action a', 'action a { skipped for Anna, Ben }']) {
            const text = `journey J { personas Anna\n phase P { ${phase} } }\npersona Anna\npersona Ben`;
            assert.deepEqual(await messagesIn(text), [told]);
            await assertRepairs(text);
        }
        assert.deepEqual(await messagesIn('journey J { action a { skipped for Ben } }\npersona Ben'), [told]);
    });

    it('is shown by a view only to those who travel', async () => {
        const told = 'Ben does not travel J, the journey of this view. Add the name to the personas of J.';
        const journey = 'persona Anna\npersona Ben\njourney J { personas Anna\n action a }\n';
        assert.deepEqual(await messagesIn(`${journey}view V of J { personas Anna, Ben }`), [told]);
        assert.deepEqual(await messagesIn(`${journey}view V of J { personas Anna }\nview W { personas Ben }`), []);
        assert.deepEqual((await folder({ 'a.journey': 'import "b.journey"\nview V of J { personas Ben }', 'b.journey': journey })).problems('a.journey').map(({ message }) => message), [told]);
    });

    it('holds for nobody who skips the column, unless it names them', async () => {
        const column = await columnWith('skipped for Ben', 'does "One"', 'thinks "Other" for Ben');
        assert.deepEqual([column.skippedFor, column.does[0]!.for, column.thinks[0]!.for], [['Ben'], ['Anna'], ['Ben']]);
    });
});
