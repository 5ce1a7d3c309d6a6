import assert from 'node:assert/strict';
import { messagesIn } from '../support/language.ts';
import { folder } from '../support/language.ts';

const one = (line: string) => `journey J { phase P {\n touchpoint a {\n ${line}`;

describe('In a journey a name stands for one thing', () => {
    for (const [what, text, message] of [
        ['two phases', 'journey J { phase P\n phase P }', '"P" is already the name of the phase in line 1. In a journey each name stands for one thing.'],
        ['two columns of two phases', 'journey J { phase P { action a }\n phase Q { action a } }', '"a" is already the name of the action in line 1. In a journey each name stands for one thing.'],
        ['a phase and a column', 'journey J { phase P {\n action P } }', '"P" is already the name of the phase in line 1. In a journey each name stands for one thing.'],
        ['a pain and a gain', `${one('pain x "X"\n gain x "Y"')} } } }`, '"x" is already the name of the pain in line 3. In a journey each name stands for one thing.'],
        ['a pain and an opportunity', `${one('pain x "X"\n opportunity x "Y"')} } } }`, '"x" is already the name of the pain in line 3. In a journey each name stands for one thing.'],
        ['a pain twice in a column', `${one('pain x "X"\n pain x')} } } }`, '"x" is named twice in this touchpoint.'],
        ['a pain twice in a column by its text', `${one('pain x "X"\n pain "X"')} } } }`, '"X" is named twice in this touchpoint.'],
        ['a pain with another text', `${one('pain x "X" }\n action b { pain x "Y"')} } } }`, '"x" is already the name of the pain in line 3 with another text. In a journey each name stands for one thing.'],
    ] as const) {
        it(`not for ${what}`, async () => assert.deepEqual(await messagesIn(text), [message]));
    }

    for (const [what, text] of [
        ['a pain that is felt again by its name', `${one('pain x "X" }\n action b { pain x')} } } }`],
        ['a pain that is felt again by its text', `${one('pain x "X" }\n action b { pain "X"')} } } }`],
        ['a pain that is felt again with the same text', `${one('pain x "X" }\n action b { pain x "X"')} } } }`],
        ['a name of another journey', 'journey J { action a }\njourney K { action a }'],
        ['a name of the library', 'team a\njourney J { action a }'],
    ] as const) {
        it(`but for ${what}`, async () => assert.deepEqual(await messagesIn(text), []));
    }

    it('and a pain that is felt again is one, as bad as its worst', async () => {
        const { journey } = await folder('journey J { action a { pain x "X" low }\n action b { pain "X" high }\n action c { pain x } }');
        assert.deepEqual(journey().pains.map(({ name, title, columns, severity }) => ({ name, title, columns, severity })), [{ name: 'x', title: 'X', columns: ['a', 'b', 'c'], severity: 'high' }]);
    });
});

describe('In a file a name stands for one thing of a kind', () => {
    for (const kind of ['brand', 'offering', 'segment', 'persona', 'channel', 'team', 'system', 'source', 'metric', 'journey', 'initiative', 'view']) {
        it(kind, async () => assert.deepEqual(await messagesIn(`${kind} X\n${kind} X`), [`There is ${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind} "X" already in this file.`]));
    }
});
