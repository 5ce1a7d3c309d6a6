import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../src/cli/commands/index.ts';
import { GRADES, OTHER_STATES, OTHER_TOOLS, OUTCOMES, PERIODS, RESULTS, SEVERITIES, STARTERS, STATES, VALUES } from '../src/language/words.ts';
import { folder } from './support/language.ts';
import { examplesOf } from './support/page-examples.ts';

const pages = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md')].sort().map(path => ({ path, text: readFileSync(path, 'utf8') }));

/** Made of the examples of the rules, each of which the tests of the rules check. */
const GENERATED = 'docs/rules.md';

describe('The pages', () => {
    for (const { path, text } of pages) {
        for (const { line, kind, info, text: written, files } of path === GENERATED ? [] : examplesOf(text)) {
            if (kind === 'json') it(`${path}:${line} is JSON`, () => assert.doesNotThrow(() => JSON.parse(written)));
            else if (kind !== 'other') {
                it(`${path}:${line} \`${info}\` has no problem`, async () => {
                    const { documents: [document], problems } = await folder(files);
                    const lines = document!.textDocument.getText().split('\n');
                    assert.deepEqual(problems().map(({ range, message }) => `${lines[range.start.line]!.trim()}: ${message}`), []);
                });
            }
        }

        it(`${path}: its links lead somewhere`, () => {
            const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, source]) => (link ?? source)!);
            const lost = links.filter(link => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)));
            assert.deepEqual(lost, []);
        });
    }

    describe('docs/language.md', () => {
        const { text } = pages.find(({ path }) => path === 'docs/language.md')!;
        const examples = examplesOf(text);

        it('has no code block but those that are checked, each file once', () => {
            assert.deepEqual(examples.filter(({ kind }) => kind === 'other').map(({ line, info }) => `${line}: ${info}`), []);
            assert.doesNotMatch(text.replace(/^```[^]*?^```$/gm, ''), /^(?: {4}|\t)/m, 'An indented block is code that nobody checks.');
            const files = examples.filter(({ kind }) => kind === 'file').map(({ info }) => info);
            assert.deepEqual(files, [...new Set(files)]);
        });

        it('shows every thing and every fact in an example, and names every value', () => {
            const shown = new Set(examples.flatMap(({ text: example }) => example.replace(/"[^"\n]*"|\/\/.*/g, '').match(WORD) ?? []));
            const named = new Set([...text.matchAll(/`[^`\n]+`/g)].flatMap(([code]) => code.match(WORD) ?? []));
            const values = [...Object.values(VALUES).flat(), ...STATES, ...PERIODS, ...GRADES, ...SEVERITIES, ...RESULTS, ...OUTCOMES];
            assert.deepEqual([...STARTERS].filter(word => !shown.has(word)), []);
            assert.deepEqual([...STARTERS, ...values, ...OTHER_TOOLS.keys(), ...OTHER_STATES.keys()].filter(word => !named.has(word)), []);
        });

        it('leads to headings that it has', () => {
            const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'));
            const led = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, heading]) => heading!);
            assert.deepEqual(led.filter(heading => !headings.includes(heading)), []);
        });
    });

    it('name every command of the command line', () => {
        const readme = pages.find(({ path }) => path === 'README.md')!.text;
        const named = new Set([...readme.matchAll(/`journey ([a-z]+)/g)].map(([, name]) => name));
        const there: string[] = [];
        for (const register of commands) register({ command: (name: string) => { there.push(name); return silent; } } as never);
        assert.deepEqual([...named].sort(), there.sort());
    });

    it('name every script that they tell to run', () => {
        const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
        const told = pages.flatMap(({ text }) => [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!));
        assert.deepEqual(told.filter(name => !(name in scripts)), []);
    });
});

/** Takes whatever a command says of itself. */
const silent: object = new Proxy({}, { get: () => () => silent });

const WORD = /[A-Za-z0-9][\w-]*/g;
