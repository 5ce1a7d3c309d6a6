import assert from 'node:assert/strict';
import { folder, messagesIn, problemsIn } from '../support/language.ts';

describe('An import', () => {
    for (const path of ['../../dev/zero', '/etc/passwd.journey', 'notes.txt', 'people', '', 'https://example.com/people.journey', 'file:///people.journey', 'people.JOURNEY']) {
        it(`leads to a .journey file, and not to "${path}"`, async () => {
            assert.deepEqual(await problemsIn(`import "${path}"`), ['1:8 wrong-value']);
        });
    }

    it('without its quotes is read', async () => {
        assert.deepEqual(await messagesIn({ 'a.journey': 'import people.journey\njourney J { personas Ann }', 'people.journey': 'persona Ann' }), ['A text needs quotes: import "people.journey".']);
    });
});

describe('Words that JavaScript knows', () => {
    const words = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
    for (const word of words) {
        it(`are names as others are: ${word}`, async () => {
            const { problems, journey } = await folder(`persona ${word}\nmetric ${word}\njourney ${word} { personas ${word} touchpoint ${word} { feels ${word} -1 for ${word} measure ${word} 3 next ${word} } }`);
            assert.deepEqual(problems(), []);
            assert.deepEqual(journey(word).phases.flatMap(({ columns }) => columns.map(({ name }) => name)), [word]);
        });
        it(`are no words of the language: ${word}`, async () => {
            assert.deepEqual(await messagesIn(word), [`"${word}" is not a word of the language. A line starts with a word such as journey, persona or channel.`]);
            assert.match((await messagesIn(`journey J { action a { takes 5 ${word} } }`)).join('\n'), /is no unit of time/);
            assert.match((await messagesIn(`journey J ${word} { }`)).join('\n'), /^Several words need quotes: journey "J \w+"\.$/);
        });
    }
});
