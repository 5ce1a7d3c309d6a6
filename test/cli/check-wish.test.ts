import assert from 'node:assert/strict';
import { readWish } from '../../src/cli/check-wish.ts';
import { desk, type Desk } from '../support/command.ts';
import { buildPrograms } from '../support/served.ts';

describe('What is asked of journey check', () => {
    it('is a severity for each rule that is named, of which the last one holds, and a day', () => {
        const { rules, today } = readWish(['stale=off', 'silent-wait=info', 'all-smiles=warning', 'too-big=error', 'idle-ignore=information', 'stale=warning'], '2026-11-21');
        assert.deepEqual(Object.fromEntries(rules), {
            'stale': 'warning', 'silent-wait': 'information', 'all-smiles': 'warning', 'too-big': 'error', 'idle-ignore': 'information',
        });
        assert.equal(today, '2026-11-21');
        assert.equal(readWish([], '2026-11-21').rules.size, 0);
    });

    it('is refused in a sentence that says what would be right', () => {
        const why = (rule: string): string => {
            try {
                readWish(['stale=off', rule], '2026-11-21');
            } catch (reason) {
                return (reason as Error).message;
            }
            return 'It was taken.';
        };
        assert.equal(why('silent-wiat=off'), 'There is no rule "silent-wiat". Did you mean silent-wait?');
        assert.equal(why('quux=off'), 'There is no rule "quux".');
        assert.equal(why('=off'), 'There is no rule "".');
        assert.equal(why('stale=eror'), 'There is no severity "eror". Did you mean error?');
        for (const nothing of ['stale', 'stale=', 'stale=loud', 'stale=off=off', 'stale=off,too-big=off']) {
            assert.equal(why(nothing), 'Say how loud stale is: stale=off, stale=info, stale=warning or stale=error.', nothing);
        }
        assert.match(why('syntax=off'), /^syntax is always an error: /);
    });

    describe('on the command line', function () {
        this.timeout(60_000);
        let place: Desk;
        before(buildPrograms);
        afterEach(() => place.clear());

        it('may be asked again and again, or is answered in a sentence before a file is read', () => {
            place = desk({ 'a.journey': '' });
            assert.deepEqual(place.run(['check', '--rule', 'stale=off', '--rule', 'too-big=info', '--today', '2024-02-29']), { status: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
            const cannot = (...words: readonly string[]): string => {
                const { status, stdout, stderr } = place.run(['check', ...words]);
                assert.deepEqual([status, stdout], [2, ''], words.join(' '));
                return stderr;
            };
            assert.equal(cannot('--rule', 'stale=off', '--rule', 'to-big=off', 'none.journey'), 'There is no rule "to-big". Did you mean too-big?\n');
            assert.equal(cannot('--rule'), 'Option \'--rule <name=severity>\' argument missing.\n');
            for (const day of ['2026-02-29', '2026-11', '21.11.2026', 'tomorrow', '']) {
                assert.equal(cannot('--today', day), `Option '--today <date>' argument '${day}' is invalid. It is a day, such as 2026-11-21.\n`);
            }
        });

        it('makes a rule as loud as it says, whatever the configuration says, and leaves its numbers', () => {
            const waits = 'channel Mail\njourney A {\n  touchpoint a { via Mail  waits 30 hours }\n}\n';
            place = desk({ 'a.journey': waits });
            const said = (...words: readonly string[]) => {
                const { status, stdout } = place.run(['check', '--format', 'json', ...words]);
                const { problems } = JSON.parse(stdout) as { readonly problems: readonly { readonly code: string; readonly severity: string }[] };
                return [status, ...problems.map(({ code, severity }) => `${severity} ${code}`)];
            };
            assert.deepEqual(said('--rule', 'silent-wait=error'), [0]);
            place.write('journey.config.json', '{ "rules": { "silent-wait": ["warning", { "hours": 24 }] } }');
            assert.deepEqual(said(), [0, 'warning silent-wait']);
            assert.deepEqual(said('--rule', 'silent-wait=error'), [1, 'error silent-wait']);
            assert.deepEqual(said('--rule', 'silent-wait=info', '--max-warnings', '0'), [0, 'information silent-wait']);
            assert.deepEqual(said('--rule', 'silent-wait=off'), [0]);
        });

        it('is the day that a journey is looked at on', () => {
            place = desk({
                'a.journey': 'source Poll\nmetric csat "Satisfaction" { kind CSAT  target 4.4 }\njourney A {\n  measure csat 3.4 on 2026-01-31 from Poll\n  action a\n}\n'
            });
            const on = (day: string) => place.run(['check', '--format', 'github', '--today', day]).stdout;
            assert.equal(on('2027-01-31'), '');
            assert.match(on('2027-02-28'), /title=stale::/);
            assert.match(on('2026-01-01'), /^::error .*title=impossible-dates::/);
        });

        it('cannot command a terminal', () => {
            place = desk({ 'a.journey': '' });
            for (const words of [['--rule', '\x1b[31m=off'], ['--rule', 'stale=\x1b[31m'], ['--rule', 'stale=of\x1b']]) {
                assert.doesNotMatch(place.run(['check', ...words]).stderr, /\x1b/);
            }
        });
    });
});
