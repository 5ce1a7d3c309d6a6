import assert from 'node:assert/strict';
import { chance } from '../support/chance.ts';
import { generateText } from '../support/generate-text.ts';
import { folder } from '../support/language.ts';
import { editedAt } from '../support/random-edits.ts';
import { assertRepairs, repaired, repairsOf } from '../support/repaired.ts';
import { around, things } from '../support/snippets.ts';

/** A fact of a column, and as its first repair writes it. */
const facts: readonly (readonly [written: string, right: string])[] = [
    ['feels so 0,5', 'feels so 0.5'], ['pays 4,200 EUR', 'pays 4200 EUR'], ['takes 4-9 days', 'takes 4 to 9 days'], ['pays €14', 'pays 14 EUR'], ['pays 14 €', 'pays 14 EUR'], ['pays 4,50€', 'pays 4.5 EUR'],
    ['does: "Reads"', 'does "Reads"'], ['handover:CX', 'handover CX'], ['handover : CX', 'handover CX'], ['does "Reads";', 'does "Reads"'], ['measure: ces = 3;', 'measure ces 3'],
    ['does \'Reads\'', 'does "Reads"'], ['does “Reads”', 'does "Reads"'], ['does „Reads“', 'does "Reads"'], ['does «Reads \\ on»', 'does "Reads  on"'],
    ['feels annoyed-1', 'feels annoyed -1'], ['feels optional-1', 'feels "optional" -1'], ['feels -1 annoyed', 'feels annoyed -1'], ['feels +1 observed relieved', 'feels relieved +1 observed'],
    ['feels -1 let down', 'feels "let down" -1'], ['feels let down -1', 'feels "let down" -1'],
    ['next b 70', 'next b 70 %'], ['exit 10 as churn', 'exit 10 % as churn'],
    ['thinks I never use it', 'thinks "I never use it"'], ['frontstage Answers the mail by CX', 'frontstage "Answers the mail" by CX'],
    ['channel App', 'via App'], ['channel App for Anna', 'via App for Anna'], ['metric ces 3.1', 'measure ces 3.1'], ['team CX', 'frontstage by CX'], ['system CRM', 'frontstage using CRM'], ['initiative "One tap"', 'opportunity "One tap"'],
    ['does "x"\n    persona Anna', 'does "x" for Anna'], ['persona Anna\n    does "x"', 'does "x" for Anna'], ['feels so -1\n    source Survey', 'feels so -1 from Survey'],
    ['feel annoyed -1', 'feels annoyed -1'], ['opportunty o "One tap"', 'opportunity o "One tap"'],
    ['pain "x" hihg', 'pain "x" high'], ['exit as chrn', 'exit as churn'], ['expects "x" misssed', 'expects "x" missed'],
    ['takes 3 dayz', 'takes 3 days'], ['pays 3 euros', 'pays 3 EUR'], ['pays 3 chf', 'pays 3 CHF'], ['takes 9 to 4 days', 'takes 4 to 9 days'], ['importance 3 stars', 'importance 3'],
    ['evidence "x" on 2026-9-1', 'evidence "x" on 2026-09-01'],
    ['takes 1 day\n    takes 2 days', 'takes 1 day'], ['takes 1 day  takes 2 days // why', 'takes 1 day // why'], ['pain "x" high high', 'pain "x" high'], ['next b\n    exit', 'next b'],
    ['pays 4 EUR for Anna', 'pays 4 EUR'], ['does "never ends', 'does "never ends"'], ['via App,', 'via App'], ['pain high (observed)', 'pain high observed'], ['does "x" /* why', 'does "x" /* why */'],
];

/** A text, a piece of the message that is put right, and the text then. */
const texts: readonly (readonly [what: string, text: string, message: string, right: string])[] = [
    ['a word of another tool', 'journey J {\n  stage Look { step a }\n}', 'phase?', 'journey J {\n  phase Look { step a }\n}'],
    ['several words without a score', around('feels let down reported'), 'Several words', around('feels "let down" reported')],
    ['as-is', 'journey J current { action a }', 'as-is?', 'journey J as-is { action a }'],
    ['a misspelt as-is', 'journey J as-iss { action a }', 'as-is?', 'journey J as-is { action a }'],
    ['one state too many', 'journey J as-is to-be { action a }', 'one too many', 'journey J as-is { action a }'],
    ['persona in a journey', 'journey J { persona Anna\n  action a }\npersona Anna', 'personas Anna', 'journey J { personas Anna\n  action a }\npersona Anna'],
    ['a reserved word as a name', 'team support { kind internal }', 'needs quotes', 'team "support" { kind internal }'],
    ['a title without quotes', 'persona Walter Meier\nview V { personas Walter }', 'A title stands in', 'persona Walter "Meier"\nview V { personas Walter }'],
    ['a name without quotes', 'persona Walter von der Alm', 'Several words need quotes', 'persona "Walter von der Alm"'],
    ['a scale as a range', 'metric m { scale 1-7 }', 'scale 1 to 7', 'metric m { scale 1 to 7 }'],
    ['owner with a colon', 'journey J {\n  owner: CX\n  action a\n}\nteam CX', 'leave it out', 'journey J {\n  owner CX\n  action a\n}\nteam CX'],
    ['an import without quotes', 'import people.journey', 'needs quotes', 'import "people.journey"'],
    ['columns beside phases', 'journey J {\n  phase P { action a }\n  action b {\n    feels so 1\n  }\n\n  action c // last\n}', 'b stands beside',
        'journey J {\n  phase P { action a }\n\n  phase "New phase" {\n    action b {\n      feels so 1\n    }\n\n    action c // last\n  }\n}'],
    ['a column beside phases on one line', 'journey J { phase "New phase" { action a } action b }', 'b stands beside', 'journey J { phase "New phase" { action a } phase "New phase 2" { action b } }'],
    ['a thing that belongs elsewhere', 'team CX\n\njourney J {\n  touchpoint a {\n    channel Fax "Fax" {\n      kind digital\n    }\n  }\n}', 'via Fax',
        'team CX\n\nchannel Fax "Fax" {\n  kind digital\n}\n\njourney J {\n  touchpoint a {\n    via Fax\n  }\n}'],
    ['a thing that is declared already', 'team CX\njourney J {\n  team CX { kind internal }\n  action a\n}', 'owner CX', 'team CX\njourney J {\n  owner CX\n  action a\n}'],
    ['a thing that nothing here refers to', '// Mine.\njourney J {\n  phase P {\n    source S "S"\n    action a\n  }\n}', 'at the top', '// Mine.\nsource S "S"\n\njourney J {\n  phase P {\n    action a\n  }\n}'],
    ['a } at the end', 'journey J {\r\n  action a', 'no closing }', 'journey J {\r\n  action a\r\n}'],
    ['a } in the middle', 'journey J {\n  phase P {\n    action a {\n      feels so 1\n  }\n}', 'no closing }', 'journey J {\n  phase P {\n    action a {\n      feels so 1\n    }\n  }\n}'],
    ['a } and those within', 'journey J {\n  phase P {\n    action a', 'block of journey', 'journey J {\n  phase P {\n    action a\n  }\n}'],
    ['many }', 'journey J { phase P {\n  action a {\n    opportunity o {', 'nor have 3 blocks', 'journey J { phase P {\n  action a {\n    opportunity o { }\n  }\n}\n}'],
    ['a {', 'journey J {\n  phase P\n    action a\n  }\n}', 'no opening {', 'journey J {\n  phase P {\n    action a\n  }\n}'],
    ['a } too many', 'journey J { action a } }', 'closes nothing', 'journey J { action a } '],
    ['the { of a text that is not closed', 'journey J {\n  phase P "Look {\n    action a\n  }\n}', 'no closing "', 'journey J {\n  phase P "Look" {\n    action a\n  }\n}'],
    ['the empty block of a text that is not closed', 'journey J {\n  action a "Looks { }\n  action b\n}', 'no closing "', 'journey J {\n  action a "Looks" { }\n  action b\n}'],
    ['the word of a block', 'journey J {\n  phase P {\n    "Looks" { feels so 1 }\n  }\n}', 'touchpoint', 'journey J {\n  phase P {\n    touchpoint "Looks" { feels so 1 }\n  }\n}'],
    ['a traveller', 'journey J {\n  action a { does "x" for Ben }\n}\npersona Ben', 'does not travel', 'journey J {\n  personas Ben\n  action a { does "x" for Ben }\n}\npersona Ben'],
    ['a traveller whom a view shows', 'journey J { personas Ann action a }\nview V of J { personas Ann, Ben }\npersona Ann\npersona Ben', 'does not travel J', 'journey J { personas Ann, Ben action a }\nview V of J { personas Ann, Ben }\npersona Ann\npersona Ben'],
    ['one more traveller', 'journey J { personas Ann action a { does "x" for Ben } }\npersona Ann\npersona Ben', 'does not travel', 'journey J { personas Ann, Ben action a { does "x" for Ben } }\npersona Ann\npersona Ben'],
    ['a file that imports itself', 'import "a.journey"\njourney J { action a }', 'Leave the line out', 'journey J { action a }'],
];

describe('A repair', () => {
    for (const [written, right] of facts) {
        it(`writes ${right} for ${written}`, async () => {
            const { problems } = await folder(around(written));
            assert.equal(repaired(around(written), repairsOf(problems()[0]!)[0]!), around(right));
            await assertRepairs(around(written));
        });
    }

    for (const [what, text, message, right] of texts) {
        it(`puts right ${what}`, async () => {
            const { problems } = await folder(text);
            const problem = problems().find(one => String(one.message).includes(message));
            assert.ok(problem, problems().map(one => one.message).join('\n'));
            assert.equal(repaired(text, repairsOf(problem)[0]!), right);
        });
    }

    it('offers every word that may have been meant, the likeliest first', async () => {
        const titles = async (text: string) => repairsOf((await folder(text)).problems()[0]!).map(({ title }) => title);
        assert.deepEqual(await titles('journey J { phase P { step a { feels so 1 } } }'), ['Write touchpoint', 'Write action']);
        assert.deepEqual(await titles('journey J { phase P { interaction a } }'), ['Write touchpoint', 'Write action']);
        assert.deepEqual(await titles(around('idea "One tap"')), ['Write opportunity']);
        assert.deepEqual(await titles(`idea Big\n${things}`), ['Write initiative']);
        assert.deepEqual(await titles(around('via support')), ['Write "support" in quotes']);
        assert.deepEqual(await titles(around('does: "x";')), ['Leave the : and ; out']);
    });

    it('finds the file that was meant', async () => {
        const path = async (written: string) => {
            const text = `import "${written}"\njourney J { action a }`;
            const { problems } = await folder({ 'a.journey': text, 'lib/people.journey': 'persona Ann', 'library.journey': 'team CX' });
            return problems('a.journey').flatMap(repairsOf).map(repair => repaired(text, repair).split('\n')[0]);
        };
        assert.deepEqual(await path('people.journey'), ['import "lib/people.journey"']);
        assert.deepEqual(await path('libary.journey'), ['import "library.journey"']);
        assert.deepEqual(await path('library'), ['import "library.journey"']);
        assert.deepEqual(await path('nothing-like-it.journey'), []);
    });

    it('has a short title, however long the text', async () => {
        const { problems } = await folder(around(`thinks ${'word '.repeat(1000)}`));
        assert.ok(repairsOf(problems()[0]!)[0]!.title.length < 80);
    });
});

describe('The repairs of texts that are edited by chance', () => {
    // A misspelt word hides what its line still needs; once it is right, that is told.
    it('lie in the text, do not overlap, and seldom bring an error of syntax to light', async function () {
        this.timeout(120_000);
        let tried = 0;
        let worse = 0;
        for (let seed = 1; seed <= 100; seed++) {
            const luck = chance(seed);
            let text = generateText({ seed, columns: luck.whole(1, 3) });
            for (let edits = luck.whole(1, 4); edits > 0; edits--) text = editedAt(text, luck);
            const before = (await folder(text)).problems();
            for (const problem of before.slice(0, 8)) {
                for (const repair of repairsOf(problem)) {
                    for (const { range } of repair.edits) assertInside(text, range);
                    const left = (await folder(repaired(text, repair))).problems();
                    tried++;
                    if (syntaxOf(left) > syntaxOf(before)) worse++;
                }
            }
        }
        assert.ok(tried > 100, String(tried));
        assert.ok(worse <= tried * 0.05, `${worse} of ${tried}`);
    });
});

function assertInside(text: string, { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } }): void {
    const lines = text.split(/\r\n|\r|\n/);
    for (const { line, character } of [start, end]) assert.ok(line >= 0 && character >= 0 && line < lines.length && character <= lines[line]!.length, `${line}:${character}`);
    assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character));
}

function syntaxOf(problems: readonly { readonly code?: unknown }[]): number {
    return problems.filter(({ code }) => code === 'syntax').length;
}
