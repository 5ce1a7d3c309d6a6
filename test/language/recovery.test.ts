import assert from 'node:assert/strict';
import { columnsOf } from '../../src/model/journey.ts';
import { folder } from '../support/language.ts';

/** The problems of a text and what is left of its first journey: `Phase: column column`. */
async function left(text: string) {
    const { problems, documents, journey } = await folder(text);
    const phases = documents[0]!.parseResult.value.$cstNode ? journey().phases : [];
    return { problems: problems().map(({ range, message }) => `${range.start.line + 1} ${message}`), phases: phases.map(({ name, columns }) => `${name}: ${columns.map(column => column.name).join(' ')}`) };
}

describe('A half-typed file', () => {
    it('is one problem for an unknown word, up to the end of its line', async () => {
        assert.deepEqual(await left('journey J {\n phase P {\n  action a\n  blah "x" 12 feels , %\n  action b\n }\n}'), {
            problems: ['4 "blah" is not a word of the language. A line starts with a word such as touchpoint, action or goal.'], phases: ['P: a b'],
        });
    });

    for (const [place, text, words] of [
        ['a file', 'blah x', 'journey, persona or channel'], ['a journey', 'journey J {\n blah x\n}', 'phase, touchpoint or goal'],
        ['a touchpoint', 'journey J {\n touchpoint a {\n blah x\n }\n}', 'does, feels or pain'], ['a team', 'team T {\n blah x\n}', 'kind'],
    ] as const) {
        it(`names words that may stand in ${place}`, async () => {
            assert.deepEqual((await folder(text)).problems().map(({ message }) => message), [`"blah" is not a word of the language. A line starts with a word such as ${words}.`]);
        });
    }

    it('keeps what stands in a block that an unknown word opens', async () => {
        const { problems, journey } = await folder('journey J {\n phase P {\n  xyzzy a "A" {\n   feels lost -2\n  }\n  action b\n }\n}');
        assert.deepEqual(problems().map(({ message }) => message), ['"xyzzy" is not a word of the language. Did you mean touchpoint?']);
        assert.deepEqual(columnsOf(journey()).map(column => [column.name, column.feels[0]?.score]), [['a', -2], ['b', undefined]]);
    });

    it('gives phases and columns behind one } too many to the last journey', async () => {
        assert.deepEqual((await left('journey J {\n phase P {\n  action a\n }\n }\n phase Q {\n  action b\n }\n}')).phases, ['P: a', 'Q: b']);
        assert.deepEqual((await left('journey J { phase P { action a } } }\nphase Q { action b }\naction c')).phases, ['P: a', 'Q: b c']);
    });

    it('names the block that is not closed', async () => {
        assert.deepEqual(await left('journey J {\n phase P {\n  action a {\n   feels lost -2\n  action b\n }\n}'), { problems: ['3 The block of action has no closing }.'], phases: ['P: a b'] });
        assert.equal((await left('journey J {\n stage "P" {\n  action a\n}')).problems[0], '2 The block of stage has no closing }.');
        assert.deepEqual(await left('journey J {\n phase P {\n  action a'), { problems: ['1 The block of journey has no closing }.', '2 The block of phase has no closing }.'], phases: ['P: a'] });
    });

    it('reads the { behind a title without its closing quote', async () => {
        const opened = (head: string) => left(`journey J {\n phase P {\n  ${head}\n   feels lost -2\n  }\n  action b\n }\n}`);
        assert.deepEqual(await opened('touchpoint a "A {'), { problems: ['3 This text has no closing ".'], phases: ['P: a b'] });
        assert.deepEqual(await opened('action "A {'), { problems: ['3 This text has no closing ".'], phases: ['P: A b'] });
        assert.deepEqual((await opened('step a "A {')).phases, ['P: a b']);
    });

    it('names the block that is not opened', async () => {
        assert.deepEqual(await left('journey J {\n phase P\n  action a\n  action b\n }\n}'), { problems: ['2 The block of phase has no opening {.'], phases: ['P: a b'] });
    });

    for (const [line, message] of [
        ['via App,', 'This comma has nothing to list.'], ['via', 'via needs the names of channels: via App, Phone.'], ['does', 'does needs a text in "quotes".'], ['feels', 'feels needs a score from -2 to +2: feels annoyed -1.'],
        ['feels lost', 'feels needs a score from -2 to +2: feels lost -2.'], ['feels curious', 'feels needs a score from -2 to +2: feels curious +1.'], ['feels "let down" observed', 'feels needs a score from -2 to +2: feels "let down" -1.'], ['judges', 'judges needs a score from -2 to +2: judges "Too dear" -1.'],
       
        ['takes', 'takes needs a number with its unit: takes 2 hours.'], ['measure ces', 'measure needs the value that was measured.'], ['next', 'next needs the name of a touchpoint or an action.'],
        ['waits 9 days informed every', 'Informed how often? Write informed once or informed every 2 days.'], ['skipped', 'Skipped for whom? Write skipped for Anna.'], ['handover', 'Handed over to whom? Write handover and the name of a team.'],
        ['feels lost -1 for', 'for needs the name of a persona.'], ['feels lost -1 from', 'from needs the name of a source.'], ['exit as', 'as needs repeat, advocate, neutral or churn.'],
        ['takes a week', 'takes needs a number with its unit: takes 2 hours.'], ['waits about a week', 'waits needs a number with its unit: waits 9 days.'], ['skipped by Anna', 'Skipped for whom? Write skipped for Anna.'],
        ['handover to CX', 'Handed over to whom? Write handover and the name of a team.'], ['waits 9 days informed every day "mail"', 'Informed how often? Write informed once or informed every 2 days.'],
        ['opportunity', 'opportunity needs a name.'], ['pain', 'pain needs a text in "quotes".'], ['backstage "x" by', 'by needs the name of a team.'], ['replaces', 'replaces needs a name.'],
    ] as const) {
        it(`says what a line still needs: ${line}`, async () => {
            const { problems, journey } = await folder(`journey J {\n touchpoint a {\n ${line}\n thinks "Next line"\n }\n touchpoint b\n}\nchannel App\nmetric ces`);
            assert.deepEqual(problems().map(problem => [problem.range.start.line, problem.message]), [[2, message]]);
            assert.deepEqual(columnsOf(journey()).map(column => column.thinks.map(({ text }) => text)), [['Next line'], []]);
        });
    }
});
