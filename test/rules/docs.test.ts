import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { readConfiguration } from '../../src/rules/config/read-configuration.ts';
import { rulesPage } from '../../src/rules/docs/page.ts';
import { rules } from '../../src/rules/index.ts';
import { codesIn } from '../support/consultation.ts';
import { examplesOf } from '../support/page-examples.ts';

const path = 'docs/rules.md';

/** `JOURNEY_ACCEPT=1` writes the page anew, as `npm run generate` does. */
const accepts = process.env['JOURNEY_ACCEPT'] === '1';

describe('docs/rules.md', function () {
    this.timeout(60_000);
    let page: string;
    before(async () => {
        page = await rulesPage();
        if (accepts) writeFileSync(path, page);
    });

    it('is what the rules say today', () => {
        assert.ok(page === readFileSync(path, 'utf8'), `${path} is not what the rules say now: npm run generate writes it anew, git diff shows how.`);
    });

    it('is the same on every run', async () => {
        assert.ok(page === await rulesPage());
    });

    it('has a line in the table and a chapter for each rule, in the order of the family', () => {
        const codes = rules.map(({ code }) => code);
        assert.deepEqual([...page.matchAll(/^\| \[([\w-]+)\]\(#\1\)/gm)].map(([, code]) => code), codes);
        assert.deepEqual([...page.matchAll(/^## ([a-z-]+)$/gm)].map(([, code]) => code), codes);
    });

    it('shows every example of every clause, and what is said of the wrong one', () => {
        const shown = examplesOf(page).filter(({ info }) => info === 'journey').map(({ text }) => text.trim());
        const examples = rules.flatMap(({ clauses }) => clauses.flatMap(({ wrong, right }) => [wrong, right]));
        const texts = examples.flatMap(example => typeof example === 'string' ? [example] : Object.values(example)).map(text => text.trim());
        assert.deepEqual(shown.slice(1), texts);
        assert.equal(page.match(/^> /gm)?.length, rules.reduce((sum, { clauses }) => sum + clauses.length, 0));
    });

    it('begins with a comment that silences and a configuration that is understood', async () => {
        const [ignore, configuration] = examplesOf(page);
        assert.deepEqual(await codesIn(ignore!.text), []);
        assert.deepEqual(await codesIn(ignore!.text.replace(/ *\/\/.*\n/, '')), ['silent-wait']);
        const { decisions, mistakes } = readConfiguration(configuration!.text);
        assert.deepEqual([decisions.size, mistakes], [3, []]);
    });

    it('folds every example, so that a chapter is read in one look', () => {
        const open = page.replace(/<details>[^]*?<\/details>\n*/g, '');
        for (const chapter of open.split(/^## /m)) assert.ok(chapter.split('\n').length <= 60, chapter.slice(0, 40));
        assert.equal(page.match(/<details>/g)?.length, page.match(/<\/details>/g)?.length);
    });
});
