import assert from 'node:assert/strict';
import { columnsOf } from '../../src/model/journey.ts';
import { folder, messagesIn } from '../support/language.ts';

describe('Text from a word processor', () => {
    it('may hold signs that nobody sees', async () => {
        const { problems, journey } = await folder('journey\u200B J\u200F {\u00AD\n\u00A0\u202Aaction\u2060 a { feels\u00A0fine\u202F+1 }\n}');
        assert.deepEqual(problems(), []);
        assert.equal(columnsOf(journey())[0]!.feels[0]!.score, 1);
    });

    it('has quotes and apostrophes of its own', async () => {
        for (const [text, plain] of [['‘I don’t know’', 'I don’t know'], ["'I don't know'", "I don't know"], ['“I don’t know”', 'I don’t know']]) {
            const { problems, journey } = await folder(`journey J { action a { thinks ${text} feels lost -1 } }`);
            assert.deepEqual(problems().map(({ message }) => message), [`Write straight quotes: "${plain}".`]);
            assert.equal(columnsOf(journey())[0]!.thinks[0]!.text, plain);
            assert.equal(columnsOf(journey())[0]!.feels[0]!.score, -1);
        }
    });

    it('has numbers as other countries write them', async () => {
        assert.deepEqual(await messagesIn('journey J { action a { pays 1.000,50 EUR } }'), ['Write 1000.5: a number has a point and no comma.']);
    });

    it('has pictures among the letters, which stand in quotes', async () => {
        assert.deepEqual(await messagesIn('journey J { action a { feels 👋 -1 } }'), ['"👋" has no meaning here. A text stands in "quotes".']);
        assert.deepEqual(await messagesIn('journey J { action "👋" }'), []);
    });
});
