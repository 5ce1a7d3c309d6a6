import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../src/cli/commands/index.ts';
import { folder } from './support/language.ts';
import { buildPrograms } from './support/served.ts';

const pages = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md')].sort().map(path => ({ path, text: readFileSync(path, 'utf8') }));

/** `JOURNEY_ACCEPT=1` writes what is drawn now; look at every picture before it is kept. */
const accepts = process.env['JOURNEY_ACCEPT'] === '1';

describe('The pages', () => {
    for (const { path, text } of pages) {
        for (const [i, [, journey]] of [...text.matchAll(/^```journey\n([^]*?)^```/gm)].entries()) {
            it(`${path}: example ${i + 1} has no problem`, async () => {
                const { problems } = await folder(journey!);
                assert.deepEqual(problems().map(({ range, message }) => `${range.start.line + 1}: ${message}`), []);
            });
        }

        it(`${path}: its links lead somewhere`, () => {
            const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, source]) => (link ?? source)!);
            const lost = links.filter(link => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)));
            assert.deepEqual(lost, []);
        });
    }

    for (const theme of ['light', 'dark']) {
        it(`show the ${theme} picture that the command line draws today`, function () {
            this.timeout(60_000);
            buildPrograms();
            const path = `docs/pictures/return-board-${theme}.svg`;
            const words = ['dist/cli.cjs', 'export', 'examples/return/return.journey', '--view', 'Board', '--theme', theme];
            const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
            if (accepts) writeFileSync(path, stdout);
            assert.ok(stdout === readFileSync(path, 'utf8'), `${path} is not what is drawn now: JOURNEY_ACCEPT=1 npm test writes it anew.`);
        });
    }

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
