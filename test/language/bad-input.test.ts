import assert from 'node:assert/strict';
import { buildJourney } from '../../src/model/build-journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { folder } from '../support/language.ts';

/** The problems of a text, and how many columns are left of it. */
async function read(text: string) {
    const { problems, documents } = await folder(text);
    const journeys = documents.flatMap(document => journeysOf(document.parseResult.value)).map(tree => buildJourney(tree));
    return { problems: problems().map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`), columns: journeys.flatMap(({ phases }) => phases.flatMap(({ columns }) => columns)).length };
}

describe('Bad input', () => {
    const journey = 'journey J { touchpoint a { feels so 1 } }';

    it('empty is no problem', async () => {
        for (const text of ['', ' ', '\n\n', '\uFEFF', '// nothing']) assert.deepEqual(await read(text), { problems: [], columns: 0 });
    });

    it('that is not UTF-8 is one sentence', async () => {
        assert.deepEqual(await read(`${journey}\0`), { problems: ['1:1 This file is not UTF-8 text. Save it with the encoding UTF-8.'], columns: 0 });
        assert.deepEqual(await read(`${journey} // \uFFFD`), { problems: ['1:1 This file is not UTF-8 text. Save it with the encoding UTF-8.'], columns: 1 });
        const binary = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(i * 7919 % 256)).join('');
        assert.deepEqual((await read(binary)).problems, ['1:1 This file is not UTF-8 text. Save it with the encoding UTF-8.']);
    });

    it('of 10 MB is one sentence', async () => {
        assert.deepEqual(await read(`${journey}\n`.repeat(250_000)), { problems: ['1:1 This file has 10.5 million characters; up to 5 million are read. Split it into several files.'], columns: 0 });
    });

    for (const [what, text] of Object.entries({
        '100,000 opening braces': '{'.repeat(100_000),
        '100,000 opening braces in lines': '{\n'.repeat(100_000),
        '100,000 closing braces': '}'.repeat(100_000),
        'blocks 100,000 deep': `${'phase P { '.repeat(100_000)}${'}'.repeat(100_000)}`,
        'blocks 20,000 deep in lines': `${'phase P {\n'.repeat(20_000)}${'}\n'.repeat(20_000)}`,
        'one line of 100,000 words': 'foo '.repeat(100_000),
        'one line of 100,000 commas': `journey J { personas ${', '.repeat(100_000)} }`,
        '100,000 quotes': '"'.repeat(100_000),
        '100,000 backslashes in a text': `journey J { goal "${'\\'.repeat(100_001)}`,
        '100,000 comments that nobody closes': '/*\n'.repeat(100_000),
        '100,000 slashes and stars': '/*'.repeat(100_000),
        'a number of 100,000 digits': `journey J { measure m ${'9'.repeat(100_000)} }`,
        'a path of 20,000 segments': `journey J { touchpoint a { next ${'a.'.repeat(20_000)}a } }`,
    })) {
        it(`${what}: answered soon, and nothing breaks`, async function () {
            this.timeout(10_000);
            const before = performance.now();
            const { problems } = await read(`${journey}\n${text}`);
            assert.ok(problems.length > 0);
            assert.ok(performance.now() - before < 8_000, `${performance.now() - before} ms`);
            for (const problem of problems) assert.ok(problem.length < 400, problem.slice(0, 500));
        });
    }
});
