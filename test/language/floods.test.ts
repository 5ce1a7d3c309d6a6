import assert from 'node:assert/strict';
import { columnsOf } from '../../src/model/journey.ts';
import { folder, messagesIn } from '../support/language.ts';

const tooDeep = 'Blocks stand at most 40 deep in each other, so this one is not read. Is a closing } missing above?';

describe('One cause, however often', () => {
    it('braces in a row are told once', async () => {
        assert.deepEqual(await messagesIn(`journey J { action a } ${'}'.repeat(100_000)}`), ['This } closes nothing.']);
        assert.deepEqual(await messagesIn(`journey J ${'{'.repeat(100_000)} }`), ['One { is enough.']);
    });

    it('blocks that stand too deep are told once', async () => {
        for (const blocks of [100_000, 100]) {
            const messages = await messagesIn(`journey J { ${'phase p {\n'.repeat(blocks)}`);
            assert.equal(messages.filter(message => message === tooDeep).length, 1);
            assert.equal(messages.filter(message => /no closing|enough|nothing/.test(message)).length, 1);
            assert.ok(messages.length < 50, `${messages.length}`);
        }
    });

    it('what is too deep is left out and what follows it is read', async () => {
        const { journey } = await folder(`journey J { ${'phase p { '.repeat(50)}${'} '.repeat(50)} action b }`);
        assert.deepEqual(columnsOf(journey()).map(({ name }) => name), ['b']);
    });

    it('a text that is indented is read by its indentation, however many braces are missing', async () => {
        const { journey, problems } = await folder(`journey J {\n${Array.from({ length: 30 }, (_, i) => `  action a${i} {\n    feels fine +1\n`).join('')}}\n`);
        assert.deepEqual(columnsOf(journey()).map(({ feels }) => feels[0]?.score), Array.from({ length: 30 }, () => 1));
        assert.deepEqual(new Set(problems().map(({ message }) => message)), new Set(['The block of action has no closing }.']));
    });

    it('a text without its quotes is one answer, and a text all the same', async () => {
        const text = `journey J {
  action Looks for the button {
    thinks This is great, really; I don't know (yet).
    expects two minutes missed
    pain Too many fields high
  }
}`;
        assert.deepEqual(await messagesIn(text), [
            'Several words need quotes: action "Looks for the button".',
            'A text needs quotes: thinks "This is great, really; I don\'t know (ye…".',
            'A text needs quotes: expects "two minutes".',
            'Several words need quotes: pain "Too many fields".'
        ]);
        const { name, thinks, expects, pains } = columnsOf((await folder(text)).journey())[0]!;
        assert.equal(name, 'Looks for the button');
        assert.equal(thinks[0]!.text, 'This is great, really; I don\'t know (yet).');
        assert.deepEqual([expects[0]!.text, expects[0]!.result], ['two minutes', 'missed']);
        assert.deepEqual([pains[0]!.title, pains[0]!.severity], ['Too many fields', 'high']);
    });

    it('a name with its values is no text', async () => {
        assert.deepEqual(await messagesIn('persona Ann\njourney K\njourney J to-be of K { personas Ann action a { pain x for Ann  pain y low observed } }\nview V of J'), []);
    });

    it('a word that is half typed is not told what it lacks', async () => {
        assert.deepEqual(await messagesIn('impor'), ['"impor" is not a word of the language. Did you mean import?']);
        assert.deepEqual(await messagesIn('journey J { action a { doe } }'), ['"doe" is not a word of the language. Did you mean does?']);
    });

    it('a line that says nothing is one answer, whatever marks are in it', async () => {
        assert.deepEqual(await messagesIn('Decide;Looks: 5;Me'), ['"Decide" is not a word of the language. A line starts with a word such as journey, persona or channel.']);
    });

    it('a word of a million letters is shown by its first ones', async () => {
        for (const message of [...await messagesIn('x'.repeat(1_000_000)), ...await messagesIn(`journey J { action a { next ${'x'.repeat(1_000_000)} } }`)]) assert.ok(message.length < 300, message.slice(0, 400));
    });

    it('several words behind a name are one answer', async () => {
        assert.deepEqual(await messagesIn('journey J one to-be two { }'), ['"one" has no place behind the name. Write as-is, to-be or ideal.']);
    });

    it('unknown words by the thousand are read in a time that grows with them', async function () {
        this.timeout(8_000);
        assert.equal((await messagesIn(`journey J {\n${'  foo bar\n'.repeat(40_000)}}\n`)).length, 40_000);
    });
});
