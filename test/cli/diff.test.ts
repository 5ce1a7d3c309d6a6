import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { desk, type Desk, type Result } from '../support/command.ts';
import { repository } from '../support/repository.ts';
import { buildPrograms } from '../support/served.ts';

const people = (title: string): string => `persona Anna "${title}"\n`;
const buy = (feels: string, more = ''): string =>
    `import "people.journey"\njourney Buy "Buys a lamp" { personas Anna\n  phase Look "Looks" { touchpoint first "Sees a lamp" { feels ${feels}\n${more} }  action pay "Pays" { } }\n}\n`;

describe('journey diff', function () {
    this.timeout(60_000);
    let place: Desk;
    before(buildPrograms);
    afterEach(() => place.clear());

    const diff = (...words: readonly string[]): Result => place.run(['diff', ...words]);

    it('tells people place by place what changed, and its sum', () => {
        place = desk({ 'people.journey': people('Anna B.'), 'old.journey': buy('calm 0', 'pain dim "It is dim"'), 'new.journey': buy('glad +2') });
        assert.deepEqual(diff('old.journey', 'new.journey'), {
            status: 1, stderr: '',
            stdout: [
                'Buys a lamp', '', 'Looks', '  Sees a lamp', '    ▲ Emotion rose from ±0 to +2; text: “calm” → “glad”', '    − Pain solved: “It is dim”', '', '1 better, 1 pain solved.', ''
            ].join('\n')
        });
        assert.deepEqual(diff('old.journey', 'new.journey', '--lang', 'de').stdout.split('\n').slice(4, 8),
            ['    ▲ Emotion stieg von ±0 auf +2; Text: „calm“ → „glad“', '    − Pain Point gelöst: „It is dim“', '', '1 besser, 1 Pain Point gelöst.']);
        assert.deepEqual(diff('old.journey', 'old.journey'), { status: 0, stderr: '', stdout: 'Buys a lamp\nNo differences.\n' });
        assert.equal(place.run(['diff', 'old.journey', '-', '--stdin-path', 'new.journey'], buy('calm 0')).stdout.split('\n').at(-2), '1 pain solved.');
    });

    it('tells programs the same, in a shape that stays', () => {
        place = desk({ 'people.journey': people('Anna B.'), 'old.journey': buy('calm 0'), 'new.journey': buy('calm 0', 'takes 3 days') });
        const { status, stdout } = diff('old.journey', 'new.journey', '--format', 'json');
        assert.equal(status, 1);
        const head = { name: 'Buy', title: 'Buys a lamp', state: 'as-is' };
        assert.deepEqual(JSON.parse(stdout), {
            version: 1, before: 'old.journey', after: 'new.journey', same: false,
            journeys: [{
                before: head, after: head, said: '1 other change',
                sum: { better: 0, worse: 0, painsSolved: 0, painsNew: 0, columnsAdded: 0, columnsRemoved: 0, moved: 0, renamed: 0, others: 1 },
                changes: [{
                    kind: 'added', about: 'takes', phase: { name: 'Look', title: 'Looks' }, column: { name: 'first', title: 'Sees a lamp' }, property: 'amount',
                    after: { from: 3, unit: 'days' }, id: 'column.first.takes.1', edition: 'after', sentence: 'Duration at “Sees a lamp” added: 3 days'
                }]
            }]
        });
    });

    it('writes Markdown in which text stays text', () => {
        const hostile = '<img src=x onerror=alert(1)> @team #12 **bold** | [a](javascript:b) `c`';
        place = desk({ 'people.journey': people('Anna B.'), 'old.journey': buy('calm 0'), 'new.journey': buy('calm 0', `pain "${hostile}"\n`).replace('Looks', '<b>Looks</b>') });
        const { stdout } = diff('old.journey', 'new.journey', '--format', 'markdown');
        assert.equal(stdout, [
            '### Buys a lamp', '', '**1 new pain, 1 renamed.**', '', '**&lt;b&gt;Looks&lt;/b&gt;**', '',
            '- ≈ Phase “Looks” is now called “&lt;b&gt;Looks&lt;/b&gt;”', '- Sees a lamp',
            '  - \\+ New pain: “&lt;img src=x onerror=alert(1)&gt; @&#8203;team \\#&#8203;12 \\*\\*bold\\*\\* \\| \\[a\\](javascript:b) \\`c\\`”', ''
        ].join('\n'));
    });

    it('reads a file as Git has it', () => {
        place = desk({ 'people.journey': people('Anna'), 'buy.journey': buy('calm 0') });
        repository(place.folder).commit();
        place.write('buy.journey', buy('angry -2'));
        assert.match(diff('git:HEAD:buy.journey', 'buy.journey').stdout, /Emotion fell from ±0 to −2;[^]*\n1 worse\.\n$/);
        assert.deepEqual(diff('git:HEAD~1:buy.journey', 'buy.journey'), { status: 2, stdout: '', stderr: 'Git knows no commit "HEAD~1".\n' });
        const alone = spawnSync(process.execPath, [resolve('dist/cli.cjs'), 'diff', 'git:HEAD:buy.journey', 'buy.journey'],
            { cwd: place.folder, encoding: 'utf8', env: { ...process.env, PATH: join(place.folder, 'nothing') } });
        assert.deepEqual([alone.status, alone.stderr], [2, 'Git is not installed here, or not on the path.\n']);
    });

    it('compares journeys of one name, a plan with what it improves on, and tells of those that came and went', () => {
        const now = 'journey Now "Today" { action a "Walks" { feels sad -1 } }\n';
        const then = 'journey Then "Tomorrow" to-be of Now { action a "Walks" { feels glad +1 } }\n';
        const other = 'journey Other "Something else" { action b "Waits" { } }\n';
        place = desk({ 'now.journey': now, 'then.journey': `import "now.journey"\n${then}`, 'both.journey': other + now, 'all.journey': now + then });
        assert.match(diff('now.journey', 'then.journey').stdout, /^Today → Tomorrow\n\n  Walks\n    ▲ Emotion rose[^]*\n1 better\.\n$/);
        assert.equal(diff('now.journey', 'both.journey').stdout, 'Something else\nJourney “Something else” is new.\n\nToday\nNo differences.\n');
        assert.deepEqual(diff('both.journey', 'now.journey'), { status: 1, stderr: '', stdout: 'Today\nNo differences.\n\nSomething else\nJourney “Something else” is gone.\n' });
        assert.equal(diff('both.journey', 'now.journey', '--journey', 'Now').status, 0);
        assert.match(diff('now.journey', 'all.journey', '--journey', 'Then').stdout, /^Today → Tomorrow\n/);
        assert.deepEqual(diff('now.journey', 'both.journey', '--journey', 'Other'), { status: 2, stdout: '', stderr: 'now.journey has no journey "Other"; there is Now.\n' });
    });

    it('compares what is intact of a broken file, and says so', () => {
        place = desk({ 'people.journey': people('Anna'), 'old.journey': buy('calm 0'), 'new.journey': buy('glad +1', 'via Nowhere\n') });
        const { status, stderr, stdout } = diff('old.journey', 'new.journey');
        assert.deepEqual([status, stderr], [1, 'new.journey has 1 error; what is intact is compared. "journey check" tells them.\n']);
        assert.match(stdout, /Emotion rose/);
        assert.equal(diff('old.journey', 'people.journey').stdout, 'Buys a lamp\nJourney “Buys a lamp” is gone.\n');
    });
});
