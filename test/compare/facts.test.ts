import assert from 'node:assert/strict';
import { compareJourneys } from '../../src/compare/compare-journeys.ts';
import { said, read } from './said.ts';

const things = (more = ''): string => `
  persona Aylin "Aylin Demir" { role "Student" }  persona Walter "Walter Brandt"
  channel App "The app" ${more}  channel Letter "A letter"  team CX "CX"
  metric ces "Effort" { better lower }  metric calls "Calls"\n`;
const trip = (facts: string, head = 'personas Aylin, Walter', more = ''): string => `${things(more)}journey Trip { ${head}\n touchpoint wait "Waits for the refund" {\n${facts}\n} }`;

/** The sentences of what changes at one column, and the sum. */
const at = (before: string, after: string, lang?: string): Promise<readonly string[]> => said(trip(before), trip(after), { lang });

describe('The facts of a column', () => {
    it('are told for those whom they changed for', async () => {
        assert.deepEqual(await at('feels calm 0', 'feels calm 0\nfeels angry -2 for Aylin'),
            ['worse: Aylin Demir’s emotion at “Waits for the refund” fell from ±0 to −2; text: “calm” → “angry”', '1 worse']);
        assert.deepEqual(await at('feels calm 0', 'feels angry -2'), ['worse: Emotion at “Waits for the refund” fell from ±0 to −2; text: “calm” → “angry”', '1 worse']);
        assert.deepEqual(await at('thinks "Why?"', 'thinks "Why?" for Walter'), ['changed: Thinking “Why?” at “Waits for the refund” for Walter Brandt: holds for: everybody → “Walter Brandt”', '1 other change']);
    });

    it('speak German', async () => {
        assert.deepEqual(await at('feels calm 0\npain long "It takes long" high', 'feels angry -2 for Aylin\nfeels calm 0 for Walter\nwaits 9 days', 'de'), [
            'worse: Emotion von Aylin Demir bei „Waits for the refund“ fiel von ±0 auf −2; Text: „calm“ → „angry“',
            'removed: Pain Point gelöst bei „Waits for the refund“: „It takes long“',
            'added: Wartezeit bei „Waits for the refund“ neu: 9\u00a0Tage',
            '1 schlechter, 1 Pain Point gelöst, 1 andere Änderung'
        ]);
    });

    it('are better or worse where somebody can tell', async () => {
        const kind = async (before: string, after: string): Promise<string> => (await at(before, after))[0]!.split(':')[0]!;
        const better: readonly (readonly [string, string])[] = [
            ['judges -1', 'judges +1'], ['pain a "Slow" high', 'pain a "Slow" low'], ['expects "News" missed', 'expects "News" met'], ['waits 2 days', 'waits 90 minutes'],
            ['takes 2 to 9 days', 'takes 2 to 4 days'], ['pays 20 EUR', 'pays 9 EUR'], ['measure ces 5', 'measure ces 3'], ['waits 2 days', 'waits 2 days informed every 1 days'],
            ['exit 9 % as churn', 'exit 4 % as churn'], ['exit 9 % as repeat', 'exit 12 % as repeat'], ['cost-to-serve 9 EUR', 'cost-to-serve 3 EUR']
        ];
        for (const [before, after] of better) assert.deepEqual([await kind(before, after), await kind(after, before)], ['better', 'worse'], after);
        const changed: readonly (readonly [string, string])[] = [
            ['measure calls 5', 'measure calls 3'], ['importance 3', 'importance 5'], ['exit 9 %', 'exit 4 %'], ['pays 20 EUR', 'pays 9 USD'], ['feels calm 0', 'feels quiet 0']
        ];
        for (const [before, after] of changed) assert.equal(await kind(before, after), 'changed', after);
    });

    it('are one change, the telling part first', async () => {
        assert.deepEqual(await at('measure ces 5 was 6 target 2', 'measure ces 3 was 5 target 1'),
            ['better: Metric “Effort” at “Waits for the refund” fell from 5 to 3; target: 2 → 1; earlier value: 6 → 5', '1 better']);
        assert.deepEqual(await at('next wait 20 % when "it is late"', 'next wait 30 % when "it is late again"'),
            ['changed: Way to “Waits for the refund” at “Waits for the refund”: 20\u202f% → 30\u202f%; condition: “it is late” → “it is late again”', '1 other change']);
    });

    it('tell of a way where it leads, and where it led', async () => {
        const columns = (facts: string): string => `journey Trip { action a "Asks" { ${facts} } action b "Waits" { } action c "Pays" { } }`;
        assert.deepEqual(await said(columns('next b 20 % when "late"'), columns('next c 20 % when "late"')), ['changed: Way at “Asks”: “Waits” → “Pays”', '1 other change']);
        assert.deepEqual(await said(columns(''), columns('next c 20 % when "late"')), ['added: Way to “Pays” at “Asks” added: 20\u202f%, condition “late”', '1 other change']);
        assert.deepEqual(await said(columns('exit when "late" as churn'), columns('')), ['removed: Way out at “Asks” removed: condition “late”, outcome lost', '1 other change']);
    });

    it('are not new in other words', async () => {
        assert.deepEqual(await at('pain "Guest orders need a code" high', 'pain "Guest orders need a code from the letter" high'),
            ['changed: Pain at “Waits for the refund”: “Guest orders need a code” → “Guest orders need a code from the letter”', '1 other change']);
        assert.deepEqual((await at('pain "Guest orders need a code" high', 'pain "Nobody answers" high')).at(-1), '1 pain solved, 1 new');
        assert.deepEqual(await at('thinks "Where is it?"\nthinks "Why?"', 'thinks "Why?"\nthinks "Does anybody know?"'),
            ['changed: Thinking at “Waits for the refund”: “Where is it?” → “Does anybody know?”', '1 other change']);
    });

    it('say of a list what came and what went', async () => {
        assert.deepEqual(await at('via App', 'via Letter, App'), ['changed: Channels at “Waits for the refund”: “A letter” added', '1 other change']);
        assert.deepEqual(await at('via App for Aylin\nvia App for Walter', 'via App'), ['No differences']);
    });

    it('name things by their title; another title is told once', async () => {
        assert.deepEqual(await said(trip('via App'), trip('via App').replace('"The app"', '"Our app"')), ['renamed: Channel “The app” is now called “Our app”', '1 renamed']);
        assert.deepEqual(await said(trip('via App'), trip('via App', undefined, '{ kind digital }')), ['changed: Channel “The app”: digital added', '1 other change']);
    });

    it('say nothing of who skips the column but that', async () => {
        assert.deepEqual(await at('feels calm 0\nthinks "Why?"', 'feels calm 0\nthinks "Why?"\nskipped for Walter'), ['added: Skipping at “Waits for the refund” added: “Walter Brandt”', '1 other change']);
    });
});

describe('What a plan has of its own', () => {
    const both = (now: string, then: string): string => `metric ces "Effort" { better higher }  source Survey
        journey Now { ${now}  phase p "Asks" { ${now}  touchpoint ask "Asks" { feels sad -1  ${now} } } }
        journey Then to-be of Now { ${then}  phase p "Asks" { ${then}  touchpoint ask "Asks" { feels glad +1  ${then} } } }`;
    const better = ['better: Emotion at “Asks” rose from −1 to +1; text: “sad” → “glad”', '1 better'];

    it('are its measurements: to leave them out, to add some and to say others is no difference from its as-is', async () => {
        for (const [now, then] of [['measure ces 3 on 2026-09 from Survey', ''], ['', 'measure ces 3 target 6'], ['measure ces 3', 'measure ces 5']] as const) {
            assert.deepEqual(await said(both(now, then), both(now, then), { names: ['Now', 'Then'] }), better, `${now} → ${then}`);
        }
    });

    it('is a difference between two editions of it', async () => {
        assert.deepEqual(await said(both('', 'measure ces 3'), both('', 'measure ces 5'), { names: ['Then', 'Then'] }).then(all => all.at(-1)), '3 better');
    });
});

describe('The people of two journeys', () => {
    it('come, go and change, and nothing is told of each fact that they share', async () => {
        const facts = 'feels calm 0\nthinks "Why?"';
        assert.deepEqual(await said(trip(facts, 'personas Aylin'), trip(facts)), ['added: Persona “Walter Brandt” added', '1 other change']);
        assert.deepEqual(await said(trip(facts), trip(facts).replace('"Student"', '"Teacher"')), ['changed: Persona “Aylin Demir”: role: “Student” → “Teacher”', '1 other change']);
        assert.deepEqual(await said(trip(facts), trip(facts).replaceAll('Aylin "Aylin Demir"', 'Ayla "Aylin Demir-Kurt"').replaceAll('personas Aylin', 'personas Ayla')),
            ['renamed: Persona “Aylin Demir” is now called “Aylin Demir-Kurt”', '1 renamed']);
    });

    it('are everybody where the journey names nobody', async () => {
        assert.deepEqual(await said('journey Trip { action a "Walks" { feels calm 0  thinks "Why?" } }', 'persona Ben\njourney Trip { personas Ben  action a "Walks" { feels glad +1  thinks "Why?" } }'),
            ['added: Persona “Ben” added', 'better: Emotion at “Walks” rose from ±0 to +1; text: “calm” → “glad”', '1 better, 1 other change']);
    });
});

describe('Pains', () => {
    const two = (first: string, second: string): string => `journey Trip { action a "Walks" { ${first} } action b "Waits" { ${second} } }`;

    it('move with what they are from column to column', async () => {
        assert.deepEqual(await said(two('pain wet "It rains" high', ''), two('', 'pain wet "It rains" low')),
            ['moved: Pain “It rains” moved from “Walks” to “Waits”; severity: high → low', '1 moved']);
    });

    it('are not solved while they are felt elsewhere, and not new where they are known', async () => {
        const both = two('pain wet "It rains"', 'pain wet');
        assert.deepEqual(await said(both, two('pain wet "It rains"', '')), ['removed: Pain “It rains” is no longer felt at “Waits”', '1 other change']);
        assert.deepEqual(await said(two('pain wet "It rains"', ''), both), ['added: Pain “It rains” is now also felt at “Waits”', '1 other change']);
    });

    it('are counted once, in however many columns they are felt', async () => {
        const [both, neither] = [two('pain wet "It rains"', 'pain wet  pain "It is dark"'), two('', '')];
        assert.deepEqual(await said(both, neither), [
            'removed: Pain solved at “Walks”: “It rains”', 'removed: Pain solved at “Waits”: “It rains”', 'removed: Pain solved at “Waits”: “It is dark”', '2 pains solved'
        ]);
        assert.equal((await said(neither, both)).at(-1), '2 new pains');
        const gone = 'journey Trip { action b "Waits" { } }';
        assert.equal((await said(both, gone)).at(-1), '2 pains solved, 1 column removed');
        assert.equal((await said(gone, both)).at(-1), '2 new pains, 1 column added');
        assert.equal((await said(two('pain "It rains"', 'pain "It rains"'), neither)).at(-1), '1 pain solved');
    });

    it('are drawn where they are, or were', async () => {
        const [before, after] = [await read(two('pain wet "It rains"', '')), await read(two('', 'pain "It is cold"'))];
        assert.deepEqual(compareJourneys(before, after).changes.map(({ kind, id, edition, column }) => [kind, id, edition, column?.id]),
            [['removed', 'column.a.pain.1', 'before', 'column.a'], ['added', 'column.b.pain.1', 'after', 'column.b']]);
    });
});
