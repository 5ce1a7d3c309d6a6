import assert from 'node:assert/strict';
import { columnsOf } from '../../src/model/journey.ts';
import { folder, messagesIn, problemsIn } from '../support/language.ts';
import { assertRepairs } from '../support/repaired.ts';
import { around } from '../support/snippets.ts';

const columnWith = async (fact: string) => columnsOf((await folder(around(fact))).journey())[0]!;

describe('Names', () => {
    for (const name of ['Anna', 'Ärger-Ω_2', 'Zoë', '顧客', 'अतिथि', 'Ольга', 'ناصر', '고객', 'งาน', '𠮷野', '"Jürgen von Höh"', '"team"', '"9 to 5"', 'high', 'met', 'review', 'digital']) {
        it(`may be ${name}`, async () => {
            const { problems, journey } = await folder(`persona ${name}\njourney J { personas ${name}\n action a { thinks "x" for ${name} } }`);
            assert.deepEqual(problems(), []);
            assert.deepEqual(journey().personas.map(persona => persona.name), [name.replaceAll('"', '')]);
        });
    }

    it('are the same however their marks are encoded', async () => {
        assert.deepEqual(await messagesIn('persona Zoe\u0308\njourney J { personas Zo\u00EB action a }'), []);
    });

    it('that are words of the language need quotes, and are understood without', async () => {
        const { problems, journey } = await folder('team support\njourney J { owner support\n action next\n action b { next next } }');
        assert.deepEqual(problems().map(({ code, message }) => `${code} ${message}`), [
            'near-miss support is a word of the language: as a name it needs quotes, "support".',
            'near-miss support is a word of the language: as a name it needs quotes, "support".',
            'near-miss next is a word of the language: as a name it needs quotes, "next".',
            'near-miss next is a word of the language: as a name it needs quotes, "next".',
        ]);
        assert.equal(journey().owner?.name, 'support');
        assert.deepEqual(journey().flow.map(({ from, to }) => `${from} ${to}`), ['next b', 'b next']);
    });
});

describe('Names in a list', () => {
    for (const [fact, names] of [
        ['backstage "x" by CX, support', ['support']], ['backstage "x" by CX, support using CRM', ['support']], ['backstage "x" by support, backstage takes 2 hours', ['support', 'backstage']],
        ['via App, channel', ['channel']],
    ] as const) {
        it(`need quotes too where they are words of the language: ${fact}`, async () => {
            const text = `${around(fact)}\nteam "support"\nteam "backstage"\nchannel "channel"`;
            assert.deepEqual(await messagesIn(text), names.map(name => `${name} is a word of the language: as a name it needs quotes, "${name}".`));
            await assertRepairs(text);
        });
    }

    it('end before the next line, and before what may stand alone', async () => {
        assert.deepEqual(await messagesIn(around('via App,\n    support "x" by CX')), ['This comma has nothing to list.']);
        assert.deepEqual(await messagesIn(`${around('does "x"')}\nview V of J { lanes emotion, support, needs }`), []);
        assert.equal((await columnWith('via App, optional')).optional, true);
    });
});

describe('Texts', () => {
    for (const [written, text] of [
        ['"one line"', 'one line'],
        [String.raw`"a \"b\" \\ c\nd"`, 'a "b" \\ c\nd'],
        ['""', undefined],
        ['"""\n      First\n        more\n      Last\n    """', 'First\n  more\nLast'],
        ['"""one "quoted" line"""', 'one "quoted" line'],
        ['"""First\r\n      Last\r\n"""', 'First\nLast'],
        ['"</text><script>"', '</text><script>'],
        ['"{ } // no comment /* none */"', '{ } // no comment /* none */'],
    ] as const) {
        it(`${JSON.stringify(written)} says ${JSON.stringify(text)}`, async () => assert.equal((await columnWith(`does ${written}`)).does[0]?.text, text));
    }

    it('that are not closed end with their line', async () => {
        assert.deepEqual(await messagesIn(around('does "never ends\n    thinks "closed"')), ['This text has no closing ".']);
        assert.equal((await columnWith('does "never ends\n    thinks "closed"')).thinks[0]?.text, 'closed');
    });
});

describe('Numbers', () => {
    for (const [written, score] of [['-1', -1], ['−1', -1], ['–1.5', -1.5], ['+2', 2], ['2', 2], ['0', 0], ['0.5', 0.5]] as const) {
        it(`may be written ${written}`, async () => {
            assert.deepEqual(await messagesIn(around(`feels so ${written}`)), []);
            assert.equal((await columnWith(`feels so ${written}`)).feels[0]?.score, score);
        });
    }
});

describe('Amounts', () => {
    for (const [written, hours] of [
        ['30 seconds', 30 / 3600], ['90 min', 1.5], ['1 minute', 1 / 60], ['2 h', 2], ['1 hour', 1], ['2 d', 48], ['1 day', 24], ['4 to 9 working-days', 216],
        ['1 week', 168], ['2 months', 1440], ['1 quarter', 2184], ['1 year', 8760],
    ] as const) {
        it(`of time: ${written}`, async () => {
            assert.deepEqual(await messagesIn(around(`takes ${written}`)), []);
            assert.equal((await columnWith(`takes ${written}`)).takes[0]?.amount.hours, hours);
        });
    }

    it('keep what was written', async () => assert.deepEqual((await columnWith('takes 4 to 9 working-days')).takes[0]?.amount, { from: 4, to: 9, unit: 'working-days', hours: 216 }));

    it('have their unit on the same line', async () => {
        assert.deepEqual(await messagesIn('segment S { size 4\n worth 3 EUR }'), []);
        assert.deepEqual((await columnWith('pays 3\n    exit')).pays, { from: 3 });
    });

    for (const [fact, message] of [
        ['takes 3', 'takes needs a unit of time, such as 3 days.'],
        ['takes 3 EUR', '"EUR" is no unit of time. Write seconds, minutes, hours, days, working-days, weeks, months, quarters or years.'],
        ['pays 3 euros', '"euros" is no currency. Write its code of three letters, such as EUR, USD or CHF.'],
        ['cost-to-serve 3', 'cost-to-serve needs a currency, such as 3 EUR.'],
        ['takes 9 to 4 days', 'A range goes from the smaller to the larger number.'],
        ['waits 2 days informed every 3', 'every needs a unit of time, such as 3 days.'],
    ] as const) {
        it(`are questioned: ${fact}`, async () => assert.deepEqual(await messagesIn(around(fact)), [message]));
    }
});

describe('Dates', () => {
    for (const [written, first, last] of [
        ['2026-09-30', '2026-09-30', '2026-09-30'], ['2024-02', '2024-02-01', '2024-02-29'], ['2026-Q3', '2026-07-01', '2026-09-30'], ['2026', '2026-01-01', '2026-12-31'],
    ] as const) {
        it(`${written} counts by its end`, async () => {
            const { problems, journey } = await folder(`journey J { as-of ${written} action a }`);
            assert.deepEqual(problems(), []);
            assert.deepEqual(journey().asOf, { text: written, first, last });
        });
    }

    for (const written of ['2026-13', '2026-02-30', '2026-Q5', '2026-9-1', '26']) {
        it(`${written} is none`, async () => assert.deepEqual(await problemsIn(`journey J { as-of ${written} action a }`), ['1:19 wrong-value']));
    }
});

describe('Comments', () => {
    it('are left out wherever they stand', async () => {
        assert.deepEqual(await messagesIn('/* a\n b */ journey J /* x */ { // c\n action /* y */ a { feels // z\n /* q */ lost -1 } }'), []);
    });

    it('before a thing are its note', async () => {
        const { journey } = await folder('/** Made of\n  * two lines. */\njourney J { /** The phase. */ phase P { /** The column. */\n action a } }');
        assert.deepEqual([journey().note, journey().phases[0]!.note, columnsOf(journey())[0]!.note], ['Made of two lines.', 'The phase.', 'The column.']);
    });

    it('that are not closed end with their line', async () => {
        assert.deepEqual(await messagesIn('/* open\njourney J { action a }'), ['This comment has no closing */, so it ends with its line.']);
    });
});

describe('Files', () => {
    it('may have a byte order mark and line ends of every system', async () => {
        for (const end of ['\n', '\r\n']) assert.deepEqual(await messagesIn(`\uFEFF${around('does """\n  a\n  b\n"""')}`.replaceAll('\n', end)), []);
    });
});
