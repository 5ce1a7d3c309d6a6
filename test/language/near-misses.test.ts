import assert from 'node:assert/strict';
import { columnsOf, type Column } from '../../src/model/journey.ts';
import { folder, messagesIn } from '../support/language.ts';
import { assertRepairs, repaired, repairsOf } from '../support/repaired.ts';
import { around, things } from '../support/snippets.ts';

/** A way of writing that others have, what it is answered, and what the model still understands by it. */
const facts: readonly (readonly [written: string, message: string, understood: (column: Column) => unknown, expected: unknown])[] = [
    ['feels so 0,5', 'Write 0.5: a number has a point and no comma.', column => column.feels[0]?.score, 0.5],
    ['pays 4,200 EUR', 'Write 4200: a number has a point and no comma.', column => column.pays, { from: 4200, unit: 'EUR' }],
    ['takes 4-9 days', 'Write 4 to 9: a range has a word.', column => column.takes[0]?.amount, { from: 4, to: 9, unit: 'days', hours: 216 }],
    ...(['EUR', 'CHF'] as const).map(unit => [`pays ${unit} 14,50`, `Write 14.5 ${unit}: money has a number, then the currency's code.`, (column: Column) => column.pays, { from: 14.5, unit }] as const),
    ['pays €14', 'Write 14 EUR: money has a number, then the currency\'s code.', column => column.pays, { from: 14, unit: 'EUR' }],
    ['pays 14€', 'Write 14 EUR: money has a number, then the currency\'s code.', column => column.pays, { from: 14, unit: 'EUR' }],
    ['pays 4,50 €', 'Write 4.5 EUR: money has a number, then the currency\'s code.', column => column.pays, { from: 4.5, unit: 'EUR' }],
    ['evidence 6 interviews observed from Survey', 'A text needs quotes: evidence "6 interviews".', column => [column.evidence[0]?.text, column.evidence[0]?.grade, column.evidence[0]?.sources[0]?.name], ['6 interviews', 'observed', 'Survey']],
    ['frontstage Partner quote by CX', 'A text needs quotes: frontstage "Partner quote".', column => [column.frontstage[0]?.text, column.frontstage[0]?.teams[0]?.name], ['Partner quote', 'CX']],
    ['backstage packed by hand', 'A text needs quotes: backstage "packed by hand".', column => column.backstage[0]?.text, 'packed by hand'],
    ...['via App and Phone', 'via App & Phone', 'via App/Phone', 'via App; Phone', 'via App, and Phone', 'via App Phone', 'via App und Phone'].map(written =>
        [written, 'Names stand apart by a comma: via App, Phone.', (column: Column) => column.via[0]?.channels.map(({ name }) => name), ['App', 'Phone']] as const),
    ['feels sad -1 for Anna and Ben', 'Names stand apart by a comma: for Anna, Ben.', column => column.feels[0]?.for, ['Anna', 'Ben']],
    ['backstage "Checks" by CX and Sales using CRM', 'Names stand apart by a comma: by CX, Sales.', column => [column.backstage[0]?.teams.length, column.backstage[0]?.systems.length], [2, 1]],
    ['via Web shop for Anna', 'Several words need quotes: via "Web shop".', column => [column.via[0]?.channels[0]?.name, column.via[0]?.for], ['Web shop', ['Anna']]],
    ['via App, Web shop', 'Several words need quotes: via "Web shop".', column => column.via[0]?.channels.map(({ name }) => name), ['App', 'Web shop']],
    ['pain Too slow high', 'Several words need quotes: pain "Too slow".', column => [column.pains[0]?.title, column.pains[0]?.severity], ['Too slow', 'high']],
    ['pain Too slow for Anna', 'Several words need quotes: pain "Too slow".', column => column.pains[0]?.for, ['Anna']],
    ['moment of truth', 'Write moment-of-truth as one word, with hyphens.', column => column.momentOfTruth, true],
    ['takes 5 working days', 'Write working-days as one word, with a hyphen.', column => column.takes[0]?.amount.unit, 'working-days'],
    ['cost to serve 14 EUR', 'Write cost-to-serve as one word, with hyphens.', column => column.costToServe?.from, 14],
    ['# "Ask" again', 'A comment starts with //.', column => column.does, []], ['## Ask again', 'A comment starts with //.', column => column.does, []],
    ['- does "Reads"', 'A line needs no - in front: leave it out.', column => column.does[0]?.text, 'Reads'], ['• does "Reads"', 'A line needs no • in front: leave it out.', column => column.does[0]?.text, 'Reads'],
    ['next b if "it fits"', '"if" is not a word of the language. Did you mean when?', column => column.name, 'a'],
    ['exit 10 % churn', 'How it ends stands behind as: as churn.', column => column.name, 'a'],
    ['exit 10 % when too dear as churn for Anna', 'A text needs quotes: when "too dear".', column => column.name, 'a'],
    ['evidence "Diary" see https://a.de/x?y=1 on 2026-05-01 // why', 'A link needs quotes: see "https://a.de/x?y=1".', column => [column.evidence[0]?.see, column.evidence[0]?.on?.text], ['https://a.de/x?y=1', '2026-05-01']],
    ['does: "Reads"', 'After does no : is needed: leave it out.', column => column.does[0]?.text, 'Reads'],
    ['handover: CX', 'After handover no : is needed: leave it out.', column => column.handovers[0]?.team.name, 'CX'],
    ['does \'Reads\'', 'Write straight quotes: "Reads".', column => column.does[0]?.text, 'Reads'],
    ['does “Reads”', 'Write straight quotes: "Reads".', column => column.does[0]?.text, 'Reads'],
    ['does „Reads“', 'Write straight quotes: "Reads".', column => column.does[0]?.text, 'Reads'],
    ['feels annoyed-1', 'Write feels annoyed -1: the score stands apart.', column => [column.feels[0]?.text, column.feels[0]?.score], ['annoyed', -1]],
    ['feels -1 annoyed', 'Write feels annoyed -1: the word comes first, then the score.', column => [column.feels[0]?.text, column.feels[0]?.score], ['annoyed', -1]],
    ['feels let down -1', 'Several words need quotes: feels "let down" -1.', column => [column.feels[0]?.text, column.feels[0]?.score], ['let down', -1]],
    ['next b 70', 'A share has its sign: write 70 %.', () => undefined, undefined],
    ['exit 10 as churn', 'A share has its sign: write 10 %.', () => undefined, undefined],
    ['does "Reads";', 'A line needs no ; at its end: leave it out.', column => column.does[0]?.text, 'Reads'],
    ['via support', 'support is a word of the language: as a name it needs quotes, "support".', column => column.via[0]?.channels[0]?.name, 'support'],
    ['channel App', 'channel has no place in a touchpoint. Did you mean via App?', column => column.via[0]?.channels[0]?.name, 'App'],
    ['channel App for Anna', 'channel has no place in a touchpoint. Did you mean via App?', column => [column.via[0]?.channels[0]?.name, column.via[0]?.for], ['App', ['Anna']]],
    ['metric ces 3.1', 'metric has no place in a touchpoint. Did you mean measure ces?', column => column.measures[0]?.value, 3.1],
    ['feel annoyed -1', '"feel" is not a word of the language. Did you mean feels?', column => column.feels[0]?.score, -1],
    ['Thinks "Why?"', '"Thinks" is not a word of the language. Did you mean thinks?', column => column.thinks[0]?.text, 'Why?'],
    ['opportunty o "One tap"', '"opportunty" is not a word of the language. Did you mean opportunity?', column => column.opportunities, ['o']],
];

/** Words that other tools have for what a column says. */
const words: readonly (readonly [line: string, meant: string, understood: (column: Column) => unknown])[] = [
    ...['painpoint', 'friction', 'problem'].map(word => [`${word} "Slow"`, 'pain', (column: Column) => column.pains[0]?.title === 'Slow'] as const),
    ...['feeling', 'emotion', 'sentiment', 'mood'].map(word => [`${word} lost -2`, 'feels', (column: Column) => column.feels[0]?.score === -2] as const),
    ['channels App, Phone', 'via', column => column.via[0]?.channels.length === 2],
    ['duration 2 days', 'takes', column => column.takes[0]?.amount.from === 2],
    ['rational "Dear" -1', 'judges', column => column.judges[0]?.score === -1],
    ['expectation "Help"', 'expects', column => column.expects[0]?.text === 'Help'],
    ['need "Help"', 'needs', column => column.needs[0]?.text === 'Help'],
    ['idea "One tap"', 'opportunity', column => column.opportunities.length === 1],
    ['solution "One tap" { effort 2 }', 'opportunity', column => column.opportunities.length === 1],
    ['kpi ces 3', 'measure', column => column.measures[0]?.value === 3],
    ['frontend "Answers" by CX', 'frontstage', column => column.frontstage[0]?.teams[0]?.name === 'CX'],
    ['backend "Packs" by CX', 'backstage', column => column.backstage[0]?.teams[0]?.name === 'CX'],
];

describe('What others write', () => {
    for (const [written, message, understood, expected] of facts) {
        it(`${written} is understood and answered`, async () => {
            const text = `${around(written)}\nchannel "support"\nchannel "Web shop"`;
            const { problems, journey } = await folder(text);
            assert.deepEqual(problems().map(problem => [problem.code, problem.message]), [['near-miss', message]]);
            assert.deepEqual(understood(columnsOf(journey())[0]!), expected);
            await assertRepairs(text);
        });
    }

    for (const [line, meant, understood] of words) {
        it(`${line} means ${meant}`, async () => {
            const { problems, journey } = await folder(around(line));
            assert.deepEqual(problems().map(({ code, message }) => [code, message]), [['near-miss', `"${line.split(' ')[0]}" is not a word of the language. Did you mean ${meant}?`]]);
            assert.ok(understood(columnsOf(journey())[0]!));
            await assertRepairs(around(line));
        });
    }

    it('what is read as a text for want of its quotes has no quotes that are odd', async () => {
        assert.deepEqual(await messagesIn(around('thinks I never use it\n    does “Reads”')), ['A text needs quotes: thinks "I never use it".', 'Write straight quotes: "Reads".']);
        assert.deepEqual(await messagesIn(`channel Desk for returns // “why”`), ['Several words need quotes: channel "Desk for returns".']);
    });

    it('words that look like names may lack a comma, and do where each is a name elsewhere', async () => {
        const titles = async (text: string) => (await folder(text)).problems().flatMap(problem => repairsOf(problem).map(({ title }) => title));
        assert.deepEqual(await titles('channel App\npersona Max { uses App, Web Shop }'), ['Write "Web Shop" in quotes', 'Write a comma between the names']);
        assert.deepEqual(await titles('channel App\npersona Max { uses App, Web shop }'), ['Write "Web shop" in quotes']);
        assert.deepEqual(await messagesIn('journey J { owner App Shop }'), ['Several words need quotes: owner "App Shop".']);
        assert.ok((await messagesIn('persona Max { uses Web, Shop }\npersona Mia { uses Web Shop }')).includes('Names stand apart by a comma: uses Web, Shop.'));
    });

    for (const [text, message, right] of [
        ['channel App kind digital', 'kind stands in the block of App: channel App { kind digital }.', 'channel App { kind digital }'],
        ['journey J\n  action a { } // first\n  action b { } // last\n', 'action stands in the block of J: journey J { action … }.', 'journey J {\n  action a { } // first\n  action b { } // last\n}\n'],
        ['journey J {\n  touchpoint Visit "x"\n  feels fine 0\n  does "y" // why\n  action b\n}', 'feels stands in the block of Visit: touchpoint Visit { feels … }.', 'journey J {\n  touchpoint Visit "x" {\n  feels fine 0\n  does "y" // why\n  }\n  action b\n}'],
        [around('opportunity "Fix it" owner CX'), 'owner stands in the block of "Fix it": opportunity "Fix it" { owner CX }.', around('opportunity "Fix it" { owner CX }')],
        ['channel App\nkind digital  channel Post', 'kind stands in the block of App: channel App { kind digital }.', 'channel App {\nkind digital }  channel Post'],
    ] as const) {
        it(`a block without { } is one mistake: ${text.split('\n')[0]}`, async () => {
            const { problems } = await folder(text);
            assert.deepEqual(problems().map(problem => problem.message), [message]);
            assert.equal(repaired(text, repairsOf(problems()[0]!)[0]!), right);
            await assertRepairs(text);
        });
    }

    it('a link without quotes is no comment, and the block behind it is closed', async () => {
        for (const text of ['source S { kind log  see https://a.de }', 'source S { see http://a.de/b }\nsource T { see "https://a.de" } // why']) {
            assert.deepEqual((await folder(text)).problems().map(({ code }) => code), ['near-miss']);
            await assertRepairs(text);
        }
    });

    it('a name of several words that nobody knows is told when it has its quotes', async () => {
        assert.deepEqual(await messagesIn(around('next Gets the parcel')), ['Several words need quotes: next "Gets the parcel".']);
        assert.deepEqual(await messagesIn(around('handover Sales & Marketing "the order"')), ['Several words need quotes: handover "Sales & Marketing".']);
        assert.deepEqual(await messagesIn(around('via App  fels sad -1')), ['"fels" has no place here.']);
    });

    it('a name of two words is one also where it is used', async () => {
        const text = 'channel Web shop\nteam Front desk\njourney J "T" { touchpoint a "A" { via Web shop  frontstage "Greets" by Front desk  feels fine +1 } }';
        assert.deepEqual(await messagesIn(text), ['channel "Web shop".', 'team "Front desk".', 'via "Web shop".', 'by "Front desk".'].map(right => `Several words need quotes: ${right}`));
        await assertRepairs(text);
        assert.ok((await messagesIn('channel Web shop\npersona Max { uses Web }')).includes('"shop" has no place behind the name. A title stands in "quotes".'));
    });

    for (const [head, message] of [
        ['channel Web shop', 'Several words need quotes: channel "Web shop".'], ['channel Web shop for Walter', 'Several words need quotes: channel "Web shop for Walter".'],
        ['team Customer care { kind internal }', 'Several words need quotes: team "Customer care".'], ['initiative Import of data { }', 'Several words need quotes: initiative "Import of data".'],
        ['journey Old card of Card { }\njourney Card { }', 'Several words need quotes: journey "Old card".'], ['journey Card as is { }', 'Write as-is as one word, with a hyphen.'],
        ['journey Card "A card" to be { }', 'Write to-be as one word, with a hyphen.'], ['channel App digital', 'digital is a kind, which stands in the block: { kind digital }.'],
    ] as const) {
        it(`the head ${head.split('\n')[0]} has one mistake`, async () => {
            assert.deepEqual(await messagesIn(head), [message]);
            await assertRepairs(head);
        });
    }

    it('what follows a name that is used is its title', async () => {
        const text = 'persona Max Muster\njourney J { personas Max }';
        assert.deepEqual(await messagesIn(text), ['"Muster" has no place behind the name. A title stands in "quotes".']);
        assert.deepEqual(await messagesIn(around('pain retype hihg')), ['"hihg" has no place here. Did you mean high?']);
    });

    it('several words without a score are one mistake after the other', async () => {
        assert.deepEqual(await messagesIn(around('feels let down')), ['Several words need quotes, and a score from -2 to +2 behind them: feels "let down" -1.']);
        assert.deepEqual(await messagesIn(around('feels "let down"')), ['feels needs a score from -2 to +2: feels "let down" -1.']);
    });

    it('a share without its sign is one all the same', async () => {
        const { journey } = await folder(around('next b 70\n    exit'));
        assert.deepEqual(journey().flow.map(({ share }) => share), [70, 30]);
    });

    for (const word of ['stage', 'section', 'episode', 'milestone', 'phaze']) {
        it(`${word} means phase`, async () => {
            const text = `journey J {\n ${word} Look "Looks" {\n step a { feels so 1 }\n interaction b\n }\n}`;
            const { problems, journey } = await folder(text);
            assert.deepEqual(problems().map(({ message }) => message), [
                `"${word}" is not a word of the language. Did you mean phase?`, '"step" is not a word of the language. Did you mean touchpoint?', '"interaction" is not a word of the language. Did you mean touchpoint?',
            ]);
            assert.deepEqual(journey().phases.map(({ name, columns }) => [name, columns.map(column => column.name)]), [['Look', ['a', 'b']]]);
            await assertRepairs(text);
        });
    }

    for (const [line, meant] of [['department CX2', 'team'], ['kpi nps { kind NPS }', 'metric'], ['customer Zoe', 'persona'], ['user Zoe "Zoe"', 'persona'], ['solution Big { status idea }', 'initiative'], ['idea Big', 'initiative'], ['persna Zoe', 'persona']] as const) {
        it(`at the top of a file ${line} means ${meant}`, async () => {
            const { problems } = await folder(`${line}\n${things}`);
            assert.deepEqual(problems().map(({ message }) => message), [`"${line.split(' ')[0]}" is not a word of the language. Did you mean ${meant}?`]);
            await assertRepairs(`${line}\n${things}`);
        });
    }

    it('current and future mean as-is and to-be', async () => {
        const text = 'journey J current { action a }\njourney K future of J { action b }';
        const { problems } = await folder(text);
        assert.deepEqual(problems().map(({ message }) => message), ['"current" is not a word of the language. Did you mean as-is?', '"future" is not a word of the language. Did you mean to-be?']);
        await assertRepairs(text);
    });

    it('persona in a journey means personas', async () => {
        const text = `journey J { persona Anna\n customer Ben\n action a }\n${things}`;
        const { problems, journey } = await folder(text);
        assert.deepEqual(problems().map(({ message }) => message), ['persona has no place in a journey. Did you mean personas Anna?', '"customer" is not a word of the language. Did you mean personas?']);
        assert.deepEqual(journey().personas.map(({ name }) => name), ['Anna', 'Ben']);
        await assertRepairs(text);
    });

    it('columns beside phases are a near-miss', async () => {
        const text = 'journey J { phase P { action a }\n action b }';
        const { problems } = await folder(text);
        assert.deepEqual(problems().map(({ code, message }) => [code, message]), [['near-miss', 'b stands beside the phases. Put it into one of them.']]);
        await assertRepairs(text);
    });

    it('a thing where it cannot stand closes no block', async () => {
        const text = around('team Extra { kind partner }\n    feels so 1');
        const { problems, journey } = await folder(text);
        assert.deepEqual(problems().map(({ code }) => code), ['near-miss']);
        assert.equal(columnsOf(journey())[0]!.feels[0]!.score, 1);
        await assertRepairs(text);
    });

    it('a line behind a thing without a block is a line of its own', async () => {
        for (const line of ['department CX2', 'stage X', 'persna Zoe']) {
            const { problems } = await folder(`channel Post\n${line}\nkpi joy { kind CSAT }`);
            assert.deepEqual(problems().map(({ code }) => code), ['near-miss', 'near-miss'], line);
        }
        assert.deepEqual(await messagesIn('journey J {\n  action\n  look\n  "Looks" {\n    feels fine 0\n  }\n}'), []);
    });

    it('a sentence without quotes may have words of the language in it', async () => {
        const said = async (fact: string) => (await folder(`journey J {\n  action a {\n    ${fact}\n    painpoint "Here" high\n  }\n}`));
        const { problems, journey } = await said('thinks I can not see the price');
        assert.deepEqual(problems().map(({ code }) => code), ['near-miss', 'near-miss']);
        assert.equal(columnsOf(journey())[0]!.thinks[0]!.text, 'I can not see the price');
        assert.equal(columnsOf(journey())[0]!.pains[0]!.title, 'Here');
        const both = await said('thinks it takes 2 days');
        assert.deepEqual(columnsOf(both.journey())[0]!.takes.map(({ amount }) => amount.from), [2]);
    });
});
