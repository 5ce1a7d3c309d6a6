import assert from 'node:assert/strict';
import { messagesIn } from '../support/language.ts';
import { around, things } from '../support/snippets.ts';

/** A fact of each word that a block says once. */
const once: Readonly<Record<string, readonly string[]>> = {
    brand: ['vision "x"', 'mission "x"'],
    offering: ['kind physical', 'sales direct', 'price-sensitivity low', 'price 3 EUR'],
    segment: ['size 3', 'worth 3 EUR'],
    persona: ['segment S', 'side business', 'role "x"', 'quote "x"', 'job "x"'],
    channel: ['kind human', 'ownership paid', 'owner CX'],
    team: ['kind partner'],
    source: ['kind review', 'on 2026', 'sample 3'],
    metric: ['kind NPS', 'scale 1 to 3', 'unit x', 'better higher', 'target 3'],
    journey: ['brand B', 'offering O', 'model B2B', 'scenario "x"', 'goal "x"', 'around "x"', 'owner CX', 'status draft', 'as-of 2026', 'language de'],
    initiative: ['owner CX', 'status idea', 'starts 2026', 'due 2026', 'worth 3 EUR'],
};
const library = `${things}\nsegment S\nbrand B\noffering O`;

describe('Said once', () => {
    for (const [thing, facts] of Object.entries(once)) {
        for (const fact of facts) {
            it(`in a ${thing}: ${fact}`, async () => {
                const word = fact.split(' ')[0];
                assert.deepEqual(await messagesIn(`${thing} X {\n ${fact}\n}\n${library}`), []);
                assert.deepEqual(await messagesIn(`${thing} X {\n ${fact}\n ${fact}\n}\n${library}`), [`Only one ${word} can hold; line 2 says one already.`]);
            });
        }
    }

    for (const fact of ['takes 3 days', 'waits 3 days', 'pays 3 EUR', 'cost-to-serve 3 EUR', 'importance 3', 'moment-of-truth', 'optional', 'details J', 'feels so 1', 'judges "x" 1']) {
        it(`in a column: ${fact}`, async () => {
            assert.deepEqual(await messagesIn(around(`${fact}\n    ${fact}`)), [`Only one ${fact.split(' ')[0]} can hold; line 3 says one already.`]);
        });
    }

    for (const fact of ['feels so 1', 'judges "x" 1', 'takes 3 days', 'waits 3 days']) {
        it(`a persona: ${fact}`, async () => {
            assert.deepEqual(await messagesIn(around(`${fact}\n    ${fact} for Anna\n    ${fact} for Ben`)), []);
            assert.deepEqual(await messagesIn(around(`${fact} for Anna\n    ${fact} for Ben, Anna`)), [`Only one ${fact.split(' ')[0]} can hold for Anna; line 3 says one already.`]);
        });
    }

    for (const fact of ['customer-value 3', 'business-value 3', 'effort 3', 'owner CX']) {
        it(`in an opportunity: ${fact}`, async () => {
            assert.deepEqual(await messagesIn(around(`opportunity o "x" { ${fact}\n    ${fact} }`)), [`Only one ${fact.split(' ')[0]} can hold; line 3 says one already.`]);
        });
    }

    for (const facts of ['does "x"', 'thinks "x"', 'needs "x"', 'policy "x"', 'artifact "x"', 'backstage "x"', 'handover CX', 'evidence "x"', 'measure ces 3', 'pain "x"\n    pain "y"', 'next b 10 %', 'via App\n    via Phone']) {
        it(`not so ${facts.split('\n')[0]}`, async () => assert.deepEqual(await messagesIn(around(`${facts}\n    ${facts.includes('\n') ? '' : facts}`)), []));
    }

    it('not so the goals of a persona and the promises of a brand', async () => {
        assert.deepEqual(await messagesIn('persona P { goal "x" goal "y" }\nbrand B { promise "x" promise "y" }'), []);
    });

    it('a state, a period', async () => {
        assert.deepEqual(await messagesIn('journey J as-is to-be { phase P before after { action a } }'),
            ['to-be is one too many: a journey is as-is, to-be or ideal.', 'after is one too many: a phase is before, during or after.']);
    });
});
