import assert from 'node:assert/strict';
import { LANES, VALUES } from '../../src/language/words.ts';
import { folder, messagesIn } from '../support/language.ts';
import { repaired, repairsOf } from '../support/repaired.ts';
import { around, things } from '../support/snippets.ts';

/** Where each word with a closed list of values stands. */
const places: Readonly<Record<string, string>> = {
    'sales': 'offering', 'price-sensitivity': 'offering', 'side': 'persona', 'ownership': 'channel', 'better': 'metric', 'model': 'journey', 'lanes': 'view',
};

describe('Values', () => {
    for (const [key, values] of Object.entries(VALUES)) {
        const [word = key, thing = places[key]] = key.split(' of ');
        for (const value of values) it(`${word} of a ${thing} may be ${value}`, async () => assert.deepEqual(await messagesIn(`${thing} X { ${word} ${value} }`), []));
        it(`${word} of a ${thing} is nothing else`, async () => {
            const [message, ...more] = await messagesIn(`${thing} X { ${word} zzz }`);
            assert.ok(message!.startsWith(`"zzz" is no ${word.replace('lanes', 'lane')}.`), message);
            assert.deepEqual(more, []);
        });
    }

    it('of which several may be said are separated by commas', async () => {
        assert.deepEqual(await messagesIn(`view V { lanes ${LANES.join(', ')} }\nchannel C { kind digital, physical, human }\noffering O { kind physical, durable }`), []);
        assert.deepEqual(await messagesIn('team T { kind internal, partner }'), ['kind has one value here.']);
    });

    for (const [fact, message] of [
        ['importance 6', 'importance is a whole number from 1 to 5.'], ['importance 2.5', 'importance is a whole number from 1 to 5.'],
        ['opportunity o "x" { effort 0 }', 'effort is a whole number from 1 to 5.'], ['opportunity o "x" { customer-value 9 }', 'customer-value is a whole number from 1 to 5.'],
        ['pain "x" hihg', '"hihg" has no place here. Did you mean high?'], ['gain "x" high', '"high" has no place here. Write measured, observed, reported or assumed.'],
        ['expects "x" metted', '"metted" has no place here. Write exceeded, met, partly or missed.'], ['does "x" well', '"well" has no place here. A text stands in "quotes".'],
        ['exit as gone', '"gone" is no outcome. Write repeat, advocate, neutral or churn.'], ['waits 2 days informed twice', 'Informed how often? Write informed once or informed every 2 days.'],
        ['pays 4 EUR for Anna', 'pays is said for everybody; it cannot differ by persona.'], ['cost-to-serve 4 EUR for Anna', 'cost-to-serve is said for everybody; it cannot differ by persona.'],
        ['frontstage "x" by CX for Anna', 'for has no place here. It stands behind what may differ by persona: feels annoyed -1 for Anna.'], ['moment-of-truth for Anna', 'for has no place here. It stands behind what may differ by persona: feels annoyed -1 for Anna.'],
        ['evidence "x" see "gone.md"', 'There is no file "gone.md" here.'],
    ] as const) {
        it(`are questioned: ${fact}`, async () => assert.deepEqual(await messagesIn(around(fact)), [message]));
    }

    for (const [fact, message, right] of [
        ['language german', '"german" is no language. Write its code: de.', 'language de'], ['language Deutsch', '"Deutsch" is no language. Write its code: de.', 'language de'],
        ['language english', '"english" is no language. Write its code: en.', 'language en'], ['language klingon', '"klingon" is no language. Write its code, such as de, en or pt-BR.', undefined],
        ['as-of 30.09.2026', '"30.09.2026" is no date. Write 2026-09-30, 2026-09, 2026-Q3 or 2026.', 'as-of 2026-09-30'], ['as-of 1.9.2026', '"1.9.2026" is no date. Write 2026-09-30, 2026-09, 2026-Q3 or 2026.', 'as-of 2026-09-01'],
        ['as-of 31.02.2026', '"31.02.2026" is no date. Write 2026-09-30, 2026-09, 2026-Q3 or 2026.', undefined], ['as-of 26', '"26" is no date. Write 2026-09-30, 2026-09, 2026-Q3 or 2026.', undefined],
    ] as const) {
        it(`of a journey are questioned: ${fact}`, async () => {
            const text = `journey J { ${fact} action a }`;
            const { problems } = await folder(text);
            assert.deepEqual(problems().map(problem => problem.message), [message]);
            assert.deepEqual(problems().flatMap(repairsOf).map(repair => repaired(text, repair)), right === undefined ? [] : [`journey J { ${right} action a }`]);
        });
    }

    it('that are the code of a language are understood', async () => {
        for (const code of ['de', 'pt-BR', 'zh-Hant', 'gsw', 'EN']) assert.deepEqual(await messagesIn(`journey J { language ${code} action a }`), [], code);
    });

    it('of a journey, a source, a metric', async () => {
        assert.deepEqual(await messagesIn(`journey J { language deutsch2000x action a }\nsource S { sample 2.5 }\nmetric m { scale 7 to 1 }\n${things}`), [
            '"deutsch2000x" is no language. Write its code, such as de, en or pt-BR.', 'A sample is a whole number of people or cases.', 'A scale goes from its lowest to its highest value.',
        ]);
    });
});
