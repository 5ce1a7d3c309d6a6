import assert from 'node:assert/strict';
import { folder } from '../support/language.ts';
import { assertRepairs, repaired, repairsOf } from '../support/repaired.ts';

/** What the repairs of the only problem of `a.journey` are called. */
async function titles(files: string | Readonly<Record<string, string>>): Promise<readonly string[]> {
    const { problems } = await folder(files);
    return repairsOf(problems('a.journey')[0]!).map(({ title }) => title);
}

/** The text after the repair of that title. */
async function after(title: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
    const { problems } = await folder({ 'a.journey': text, ...others });
    const repair = problems('a.journey').flatMap(repairsOf).find(one => one.title === title);
    assert.ok(repair, problems('a.journey').flatMap(repairsOf).map(one => one.title).join(', '));
    await assertRepairs({ 'a.journey': text, ...others });
    return repaired(text, repair);
}

describe('A name that nobody knows', () => {
    it('may be one that is like it, the nearest first', async () => {
        const text = 'persona Walter\npersona Wanter\npersona Walterrina\npersona Anna\njourney J { personas Walterr action a }';
        const { problems } = await folder(text);
        assert.deepEqual(problems().map(({ message }) => message), ['There is no persona "Walterr". Did you mean Walter, Wanter or Walterrina?']);
        assert.deepEqual(await titles(text), ['Write Walter', 'Write Wanter', 'Write Walterrina', 'Declare persona Walterr']);
    });

    it('is answered with the names that there are, each of them once', async () => {
        const text = 'persona Anna\npersona Ben\npersona Ben\njourney J { personas Walter action a }';
        const { problems } = await folder(text);
        assert.equal(problems().at(-1)!.message, 'There is no persona "Walter". There is Anna and Ben.');
    });

    it('may be the title of a thing, or the beginning of its name', async () => {
        const teams = 'team CustomerCare "Customer care"\nteam "support"\nteam Sales "Those who sell"';
        for (const [written, meant] of [['"customer care"', 'CustomerCare'], ['customer_care', 'CustomerCare'], ['Cust', 'CustomerCare'], ['suport', '"support"'], ['"Those who sel"', 'Sales']] as const) {
            const text = `journey J { owner ${written} action a }\n${teams}`;
            const [first] = repairsOf((await folder(text)).problems()[0]!);
            assert.equal(repaired(text, first!), text.replace(written, meant));
        }
    });

    it('is only like things of the right kind that can be seen', async () => {
        assert.deepEqual(await titles({ 'a.journey': 'team Walter\njourney J { personas Waltr action a }', 'b.journey': 'persona Walter' }), ['Declare persona Waltr']);
    });

    it('may be imported from each file that declares it, the nearest first', async () => {
        const others = { 'people.journey': 'persona Anna', 'lib/more.journey': 'persona Anna "Anna"', 'teams.journey': 'team Anna' };
        const text = 'persona Hanna\njourney J { personas Anna action a }';
        assert.deepEqual(await titles({ 'a.journey': text, ...others }), ['Import people.journey', 'Import lib/more.journey', 'Write Hanna', 'Declare persona Anna']);
        assert.equal(await after('Import people.journey', text, others), `import "people.journey"\n\n${text}`);
        assert.equal(await after('Import lib/more.journey', text, others), `import "lib/more.journey"\n\n${text}`);
    });

    for (const [where, before, right] of [
        ['behind the last import', 'import "x.journey" // Ours.\n\n', 'import "x.journey" // Ours.\nimport "people.journey"\n\n'],
        ['behind an import on the same line', 'import "x.journey" ', 'import "x.journey"\nimport "people.journey"\n'],
        ['behind what is said about the file', '// Ours.\n// All of it.\n\n', '// Ours.\n// All of it.\nimport "people.journey"\n\n'],
        ['behind what is said directly before the first thing', '// Ours.\n', '// Ours.\nimport "people.journey"\n\n'],
        ['before the note of the first thing', '/** A note. */\n', 'import "people.journey"\n\n/** A note. */\n'],
        ['between what is said about the file and a note', '/* Ours. */\n\n/** A note. */\n', '/* Ours. */\nimport "people.journey"\n\n/** A note. */\n'],
        ['with the line ends of the file', '// Ours.\r\n\r\n', '// Ours.\r\nimport "people.journey"\r\n\r\n'],
        ['behind a byte order mark', '\uFEFF', '\uFEFFimport "people.journey"\n\n'],
    ] as const) {
        it(`is imported ${where}`, async () => {
            const others = { 'people.journey': 'persona Anna', 'x.journey': 'team X' };
            const journey = 'journey J { personas Anna action a }';
            assert.equal(await after('Import people.journey', before + journey, others), right + journey);
        });
    }

    for (const [what, title, text, right] of [
        ['behind the last of its kind', 'Declare persona Zoe', 'persona Anna // First.\nteam CX\njourney J { personas Zoe action a }', 'persona Anna // First.\npersona Zoe\nteam CX\njourney J { personas Zoe action a }'],
        ['before the first journey', 'Declare channel Fax', 'team CX\n\n/** A note. */\njourney J { action a { via Fax } }', 'team CX\n\nchannel Fax { kind digital }\n\n/** A note. */\njourney J { action a { via Fax } }'],
        ['before a journey that comes first', 'Declare team "support team"', 'journey J { owner "support team" action a }', 'team "support team"\n\njourney J { owner "support team" action a }'],
        ['at the end', 'Declare metric nps', 'initiative I { moves nps }\r\n', 'initiative I { moves nps }\r\n\r\nmetric nps { kind custom }\r\n'],
        ['as a journey', 'Declare journey Install', 'journey J { action a { details Install } }', 'journey J { action a { details Install } }\n\njourney Install {\n}'],
        ['as a column behind the one that leads to it', 'Add action b', 'journey J {\n  touchpoint a {\n    next b\n  }\n}', 'journey J {\n  touchpoint a {\n    next b\n  }\n\n  action b\n}'],
        ['as a pain of the column', 'Add pain slow', 'journey J {\n  action a {\n    opportunity o { solves slow }\n  }\n}', 'journey J {\n  action a {\n    pain slow\n    opportunity o { solves slow }\n  }\n}'],
    ] as const) {
        it(`is declared ${what}`, async () => assert.equal(await after(title, text), right));
    }

    it('of the wrong kind is exchanged for one of the right kind, or imported', async () => {
        const text = 'team Walter\npersona Walther\njourney J { personas Walter action a }';
        assert.deepEqual(await titles(text), ['Write Walther']);
        assert.deepEqual(await titles({ 'a.journey': text, 'people.journey': 'persona Walter' }), ['Import people.journey', 'Write Walther']);
    });

    it('in several journeys is told apart by the journey', async () => {
        const text = 'initiative I { implements "a b" }\njourney J { action a { opportunity "a b" } }\njourney K { action a { opportunity "a b" } }';
        assert.deepEqual((await folder(text)).problems().map(({ message }) => message), ['"a b" is in several journeys of this file. Write J."a b" or K."a b".']);
        assert.equal(await after('Write K."a b"', text), text.replace('"a b"', 'K."a b"'));
    });
});
