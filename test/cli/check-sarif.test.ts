import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };
import { sarif } from '../../src/cli/check-formats/sarif.ts';
import type { Problem, Report } from '../../src/cli/report.ts';
import { baseline, brokenConfiguration, idleIgnore } from '../../src/rules/baseline.ts';
import { rules } from '../../src/rules/index.ts';
import { fileOf, reportOf } from '../support/report.ts';
import { isSarif, type SarifLog } from '../support/sarif.ts';

async function logOf(report: Report): Promise<SarifLog> {
    const log: unknown = JSON.parse(await sarif.print(report));
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
    return log;
}

const text = 'journey Buy {\n  action a { waits 9 days }\n  action b { waits 9 days }\n}\n';

describe('journey check --format sarif', () => {
    it('keeps to the published schema of SARIF 2.1.0, which refuses what is none', async () => {
        const log = await logOf(reportOf('a.journey', text, { at: '9 days', related: [{ file: 'b.journey', line: 1, column: 2, message: 'There.' }] }));
        assert.equal(log.version, '2.1.0');
        assert.equal(log.runs.length, 1);
        assert.equal(isSarif({ ...log, version: '2.0.0' }), false);
        assert.equal(isSarif({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] }), false);
        const [result] = log.runs[0]!.results;
        assert.equal(isSarif({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b%' } } }] }] }] }), false);
        await logOf({ files: [], problems: [] });
    });

    it('tells every rule with its help and its level, and what the language and the configuration say', async () => {
        const { driver } = (await logOf(reportOf('a.journey', ''))).runs[0]!.tool;
        assert.deepEqual([driver.name, driver.semanticVersion], ['Journey', manifest.version]);
        assert.deepEqual(driver.rules.map(({ id }) => id), [...rules, ...baseline, idleIgnore, brokenConfiguration].map(({ code }) => code));
        assert.equal(new Set(driver.rules.map(({ id }) => id)).size, driver.rules.length);
        for (const rule of driver.rules) {
            assert.match(rule.shortDescription.text, /^[A-Z].*\.$/s, rule.id);
            for (const words of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) assert.doesNotMatch(words, /`/, rule.id);
            assert.ok(rule.fullDescription.text.startsWith(rule.shortDescription.text), rule.id);
            assert.ok(rule.help.markdown.length > 0);
        }
        const levels = Object.fromEntries(driver.rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level]));
        for (const { code, severity } of rules) assert.equal(levels[code], severity === 'information' ? 'note' : severity);
        assert.deepEqual([levels['syntax'], levels['idle-ignore'], levels['configuration']], ['error', 'warning', 'error']);
    });

    it('tells each problem with its rule, its level and its place', async () => {
        const report = reportOf('shop/a.journey', text,
            { at: '9 days', severity: 'information' }, { at: 'Buy', code: 'syntax', severity: 'error' }, { at: 'b', code: 'of-tomorrow' });
        const [run] = (await logOf(report)).runs;
        const [wait, syntax, unknown] = run!.results;
        assert.equal(run!.columnKind, 'utf16CodeUnits');
        assert.deepEqual([wait!.ruleId, wait!.level, wait!.message.text], ['silent-wait', 'note', 'The customer hears nothing.']);
        assert.deepEqual(wait!.locations, [{
            physicalLocation: { artifactLocation: { uri: 'shop/a.journey', uriBaseId: 'SRCROOT' }, region: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 26 } },
        }]);
        assert.ok('SRCROOT' in run!.originalUriBaseIds);
        for (const { ruleId, ruleIndex } of [wait!, syntax!]) assert.equal(run!.tool.driver.rules[ruleIndex!]!.id, ruleId);
        assert.equal(syntax!.level, 'error');
        assert.deepEqual([unknown!.level, unknown!.ruleIndex], ['warning', undefined]);
    });

    it('tells related places', async () => {
        const [result] = (await logOf(reportOf('a.journey', text, { at: '9 days', related: [{ file: 'b c.journey', line: 4, column: 3, message: 'There.' }] }))).runs[0]!.results;
        assert.deepEqual(result!.relatedLocations, [{
            id: 1, message: { text: 'There.' },
            physicalLocation: { artifactLocation: { uri: 'b%20c.journey', uriBaseId: 'SRCROOT' }, region: { startLine: 4, startColumn: 3 } },
        }]);
    });

    it('has an address for whatever a file is called, and none that leaves the folder by its own path', async () => {
        const addressOf = async (file: string) => (await logOf(reportOf(file, text, { at: 'a' }))).runs[0]!.results[0]!.locations[0]!.physicalLocation.artifactLocation;
        assert.deepEqual(await addressOf('Reisen/Köln 100%#1?/a:b.journey'), { uri: 'Reisen/K%C3%B6ln%20100%25%231%3F/a%3Ab.journey', uriBaseId: 'SRCROOT' });
        assert.deepEqual(await addressOf('..half/lone\uD800.journey'), { uri: '..half/lone%EF%BF%BD.journey', uriBaseId: 'SRCROOT' });
        const outside = await addressOf('../other/a b.journey');
        assert.match(outside.uri, /^file:\/\/\/.*\/other\/a%20b\.journey$/);
        assert.ok(!outside.uri.includes('..') && outside.uriBaseId === undefined);
    });

    it('makes no link of what somebody wrote', async () => {
        const [result] = (await logOf(reportOf('a.journey', text, { at: 'a', message: 'There is no "[x](http://a.example)"; [1] is fine.' }))).runs[0]!.results;
        assert.equal(result!.message.text, 'There is no "\\[x](http://a.example)"; [1] is fine.');
    });

    describe('has fingerprints that', () => {
        const prints = async (...found: readonly [string, string, Partial<Problem>?][]) => {
            const reports = found.map(([file, text, said]) => reportOf(file, text, { at: '9 days', ...said }));
            const { runs: [run] } = await logOf({ files: reports.flatMap(({ files }) => files), problems: reports.flatMap(({ problems }) => problems) });
            return run!.results.map(({ partialFingerprints }) => partialFingerprints['journey/v1']);
        };

        it('stay when lines are put above, and when the line is moved, indented or ended otherwise', async () => {
            const [before] = await prints(['a.journey', text]);
            assert.match(before!, /^[0-9a-f]{32}$/);
            for (const now of [`// new\n\n${text}`, text.replace(/^ +/gm, '\t\t'), text.replaceAll('\n', '\r\n')]) {
                assert.deepEqual(await prints(['a.journey', now]), [before]);
            }
        });

        it('differ by file, rule, thing and what the line says', async () => {
            const all = (await Promise.all([
                prints(['a.journey', text]), prints(['b.journey', text]), prints(['a.journey', text, { code: 'stale' }]),
                prints(['a.journey', text, { thing: 'a' }]), prints(['a.journey', text.replace('action a', 'action c')]),
            ])).flat();
            assert.equal(new Set(all).size, 5);
        });

        it('differ for two problems that are the same in all else, and stay for these two', async () => {
            const twice = 'journey A {\n  waits 9 days\n}\njourney B {\n  waits 9 days\n}\n';
            const second = { line: 5, endLine: 5 };
            const two = await prints(['a.journey', twice], ['a.journey', twice, second]);
            assert.notEqual(two[0], two[1]);
            const later = `// new\n${twice}`;
            assert.deepEqual(await prints(['a.journey', later], ['a.journey', later, { line: 6, endLine: 6 }]), two);
        });

        it('are there for files that were not to be checked, too', async () => {
            const of = async (text: string) => {
                const { files, problems } = reportOf('journey.config.json', text, { at: '9 days' });
                return (await logOf({ files: [fileOf('a.journey', '')], besides: files, problems })).runs[0]!.results[0]!.partialFingerprints;
            };
            assert.deepEqual(await of('{ "9 days": 1 }'), await of('\n{ "9 days": 1 }'));
            assert.notDeepEqual(await of('{ "9 days": 1 }'), await of('{ "9 days": 2 }'));
        });
    });
});
