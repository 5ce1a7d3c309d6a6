import assert from 'node:assert/strict';
import { messagesIn } from '../support/language.ts';

describe('Names across files', () => {
    const journey = 'import "people.journey"\njourney J { personas Anna\n action a }\n';

    it('are seen where their file is imported', async () => {
        assert.deepEqual(await messagesIn({ 'a.journey': journey, 'people.journey': 'persona Anna' }), []);
        assert.deepEqual(await messagesIn({ 'a.journey': journey.replace('"people', '"./people'), 'people.journey': 'persona Anna' }), []);
        assert.deepEqual(await messagesIn({ 'a.journey': journey.replace('"people', '"lib/../people'), 'people.journey': 'persona Anna' }), []);
        assert.deepEqual(await messagesIn({ 'sub/a.journey': journey.replace('"people', '"../people'), 'people.journey': 'persona Anna' }), []);
    });

    it('are not seen through an import of an import', async () => {
        assert.deepEqual(await messagesIn({ 'a.journey': journey, 'people.journey': 'import "more.journey"', 'more.journey': 'persona Anna' }),
            ['There is no persona "Anna". It is declared in more.journey, which is not imported here.']);
    });

    it('that two imports bring are an error where they are used, and nowhere else', async () => {
        const files = { 'people.journey': 'persona Anna', 'more.journey': 'persona Anna' };
        assert.deepEqual(await messagesIn({ 'a.journey': `import "more.journey"\n${journey}`, ...files }),
            ['"Anna" is declared in more.journey and in people.journey. Rename one of them or import one file only.']);
        assert.deepEqual(await messagesIn({ 'a.journey': 'import "more.journey"\nimport "people.journey"\njourney J { action a }', ...files }), []);
    });

    it('that a file and its import declare are an error at the declaration', async () => {
        assert.deepEqual(await messagesIn({ 'a.journey': `persona Anna\n${journey}`, 'people.journey': 'persona Anna' }),
            ['There is a persona "Anna" already in people.journey, which is imported here.']);
    });

    it('may be imported twice from one file', async () => {
        assert.deepEqual(await messagesIn({ 'a.journey': `import "people.journey"\nimport "./people.journey"\n${journey}`, 'people.journey': 'persona Anna' }), []);
    });

    it('may come in a circle', async () => {
        assert.deepEqual(await messagesIn({ 'a.journey': journey, 'people.journey': 'import "a.journey"\npersona Anna\ninitiative I { implements J.o }' }), []);
    });

    it('of several kinds may be the same', async () => {
        assert.deepEqual(await messagesIn('team CX\npersona CX\nchannel CX\njourney CX { personas CX owner CX\n touchpoint CX { via CX } }'), []);
    });

    it('of the wrong kind are told', async () => {
        assert.deepEqual(await messagesIn('team CX\njourney J { personas CX\n action a }'), ['"CX" is a team; here a persona is needed.']);
    });

    it('that nobody knows come with what was probably meant', async () => {
        assert.deepEqual(await messagesIn('persona Walter\njourney J { personas Wolter\n action a }'), ['There is no persona "Wolter". Did you mean Walter?']);
        assert.deepEqual(await messagesIn('persona Walter\npersona Aylin\njourney J { personas Zoe\n action a }'), ['There is no persona "Zoe". There is Walter and Aylin.']);
        assert.deepEqual(await messagesIn('journey J { personas Zoe\n action a }'), ['There is no persona "Zoe".']);
    });
});

describe('An import', () => {
    for (const [path, message] of [
        ['a.journey', 'This file imports itself. Leave the line out.'],
        ['gone.journey', 'There is no file "gone.journey" here.'],
        ['', 'An import is a path from this file to another .journey file, such as "people.journey" or "../people.journey".'],
        ['/etc/passwd', 'An import is a path from this file to another .journey file, such as "people.journey" or "../people.journey".'],
        ['https://example.org/x.journey', 'An import is a path from this file to another .journey file, such as "people.journey" or "../people.journey".'],
    ] as const) {
        it(`of "${path}" is answered`, async () => assert.deepEqual(await messagesIn(`import "${path}"`), [message]));
    }

    it('without a path is answered', async () => assert.deepEqual(await messagesIn('import'), ['import needs the path of a file: import "people.journey".']));
});

describe('Paths', () => {
    const now = 'journey Now { phase P { action a { opportunity o "O" pain p "P" } action "a.b" { opportunity "one tap" } } }';
    const plan = (path: string) => `initiative I { implements ${path} }\n${now}`;
    for (const path of ['o', 'Now.o', 'Now.a.o', 'Now."one tap"', 'Now."a.b"."one tap"', '"Now".o', '"one tap"']) {
        it(`lead to ${path}`, async () => assert.deepEqual(await messagesIn(plan(path)), []));
    }

    for (const [path, message] of [
        ['Now.zz.o', 'There is no touchpoint or action "zz". There is a and a.b.'],
        ['Then.o', 'There is no journey "Then". There is Now.'],
        ['Now.a.p', '"p" is a pain; here an opportunity is needed.'],
        ['Now.a.b', 'There is no opportunity "b". There is o.'],
        ['Now."a.c"', 'There is no opportunity "a.c". There is o and one tap.'],
    ] as const) {
        it(`that lead nowhere are told once: ${path}`, async () => assert.deepEqual(await messagesIn(plan(path)), [message]));
    }

    it('from another file start with the journey', async () => {
        const files = { 'now.journey': now };
        assert.deepEqual(await messagesIn({ 'a.journey': 'import "now.journey"\ninitiative I { implements Now.o }', ...files }), []);
        assert.deepEqual(await messagesIn({ 'a.journey': 'import "now.journey"\ninitiative I { implements o }', ...files }), ['There is no opportunity "o".']);
    });

    it('of a simple name are ambiguous where two journeys of the file have it', async () => {
        const text = 'initiative I { implements o }\njourney J { action a { opportunity o "x" } }\njourney K { action a { opportunity o "x" } }';
        assert.deepEqual(await messagesIn(text), ['"o" is in several journeys of this file. Write J.o or K.o.']);
        assert.deepEqual(await messagesIn(text.replace('implements o', 'implements K.o')), []);
    });

    it('of replaces start in the journey that this one is of', async () => {
        const text = (names: string) => ({ 'a.journey': `import "now.journey"\njourney T to-be of Now { action x { replaces ${names} } }`, 'now.journey': now });
        assert.deepEqual(await messagesIn(text('a, "a.b", Now.a')), []);
        assert.deepEqual(await messagesIn(text('x')), ['There is no touchpoint or action "x". There is a and a.b.']);
    });

    it('of next may lead to another column by its journey, and of a view to the phases of its own', async () => {
        assert.deepEqual(await messagesIn('journey J { action a { next J.b } action b { next a } }'), []);
        assert.deepEqual(await messagesIn(`view V of Now { phases P, Q }\n${now}\njourney K { phase Q }`), ['There is no phase "Q". There is P.']);
    });
});
