import Ajv from 'ajv';
import { EmptyFileSystem, URI } from 'langium';
import { VirtualFileSystemProvider } from 'langium/test';
import assert from 'node:assert/strict';
import { Configurations } from '../../src/rules/config/configurations.ts';
import { readConfiguration } from '../../src/rules/config/read-configuration.ts';
import { configurationSchema } from '../../src/rules/config/schema.ts';
import { rules } from '../../src/rules/index.ts';

const rule = (code: string) => rules.find(rule => rule.code === code)!;

describe('A configuration', () => {
    it('says how loud a rule speaks, and its numbers', () => {
        const { decisions, mistakes } = readConfiguration('{ "rules": { "stale": "off", "silent-wait": ["warning", { "hours": 24 }], "too-big": "info" } }');
        assert.deepEqual([...decisions], [
            ['stale', { severity: 'off', settings: {} }], ['silent-wait', { severity: 'warning', settings: { hours: 24 } }], ['too-big', { severity: 'information', settings: {} }],
        ]);
        assert.deepEqual(mistakes, []);
    });

    const wrong: readonly (readonly [text: string, at: string, message: string])[] = [
        ['{ "rules": { "stael": "off" } }', '"stael"', 'There is no rule "stael". Did you mean stale?'],
        ['{ "rules": { "stale": "of" } }', '"of"', 'A severity is "off", "information", "warning" or "error".'],
        ['{ "rules": { "stale": 3 } }', '3', 'A severity is "off", "information", "warning" or "error".'],
        ['{ "rules": { "stale": ["warning", { "month": 3 }] } }', '"month"', 'stale has no setting "month". It has "months".'],
        ['{ "rules": { "stale": ["warning", { "months": "3" }] } }', '"3"', '"months" is a number from 1 on: '],
        ['{ "rules": { "stale": ["warning", { "months": -1 }] } }', '-1', '"months" is a number from 1 on: '],
        ['{ "rules": { "stale": ["warning", 3] } }', '3', 'Behind the severity stands an object: '],
        ['{ "rules": { "silent-wait": ["warning", { "hours": 1 }, { "hours": 2 }] } }', '{ "hours": 2 }', 'Behind the severity stands one object; nothing stands behind that.'],
        ['{ "rules": { "all-smiles": [] } }', '[]', 'Write a severity first: ["warning", { … }].'],
        ['{ "rules": { "near-miss": "off" } }', '"near-miss"', 'near-miss is always an error: it tells of a text that is not understood.'],
        ['{ "rules": ["stale"] }', '["stale"]', '"rules" is an object: { "rules": { "stale": "off" } }.'],
        ['{ "rule": { } }', '"rule"', 'A configuration has "rules" and no "rule".'],
        ['[]', '[]', 'A configuration is an object: { "rules": { "stale": "off" } }.'],
        ['{ "rules": { "stale": "off", "stale": "error" } }', '"stale"', 'stale is said twice; this line holds.'],
        ['{ "rules": { "stale" "off" } }', '"off"', 'This is no JSON from here on. Are a comma, a quote or a brace missing?'],
    ];
    for (const [text, at, message] of wrong) {
        it(`tells what is not understood in ${text}`, () => {
            const { mistakes } = readConfiguration(text);
            assert.equal(mistakes.length, 1, JSON.stringify(mistakes));
            assert.equal(text.slice(mistakes[0]!.offset, mistakes[0]!.offset + mistakes[0]!.length), at);
            assert.ok(mistakes[0]!.message.startsWith(message), mistakes[0]!.message);
        });
    }

    it('holds with what is right in it, whatever else is wrong', () => {
        for (const broken of ['"stael": "off",', '"silent-wait": ["loud", { "hours": -1 }],', '"ends-low": {},', '"all-smiles" "off",']) {
            const { decisions, mistakes } = readConfiguration(`{ "rule": 1, "rules": { "stale": "off", ${broken} "too-big": "error" } }`);
            assert.equal(decisions.get('stale')?.severity, 'off', broken);
            assert.equal(decisions.get('too-big')?.severity, 'error', broken);
            assert.ok(mistakes.length > 1);
        }
        assert.equal(readConfiguration('{ "rules": { "stale": "off"').decisions.get('stale')?.severity, 'off');
        assert.deepEqual(readConfiguration('').mistakes, []);
    });

    it('is what its schema says: both find the same right and wrong', () => {
        const valid = new Ajv({ strict: false }).compile(configurationSchema());
        for (const [text] of wrong.slice(0, 13)) assert.equal(valid(JSON.parse(text)), false, text);
        const all = Object.fromEntries(rules.map(({ code, settings = [], severity }) => [code, [severity, Object.fromEntries(settings.map(({ name, default: usual }) => [name, usual]))]]));
        const text = JSON.stringify({ $schema: 'https://example.org', rules: { ...all, 'idle-ignore': 'error' } });
        assert.deepEqual([valid(JSON.parse(text)), readConfiguration(text).mistakes], [true, []]);
    });

    it('that is nearest upwards holds', async () => {
        const files = new VirtualFileSystemProvider();
        files.insert(URI.file('/team/journey.config.json'), '{ "rules": { "stale": "off" } }');
        files.insert(URI.file('/team/shop/journey.config.json'), '{ "rules": { "too-big": "off" } }');
        files.insert(URI.file('/team/shop/deep/a.journey'), '');
        const configurations = new Configurations(files);
        const severity = async (file: string, code: string) => (await configurations.of(URI.file(file))).severityOf(code);
        assert.equal(await severity('/team/a.journey', 'stale'), 'off');
        assert.equal(await severity('/team/shop/deep/a.journey', 'stale'), undefined);
        assert.equal(await severity('/team/shop/deep/a.journey', 'too-big'), 'off');
        assert.equal(await severity('/elsewhere/a.journey', 'stale'), undefined);
        assert.deepEqual((await configurations.read()).map(({ uri }) => uri.path).sort(), ['/team/journey.config.json', '/team/shop/journey.config.json']);
    });

    it('leaves every number that it does not name as it comes', async () => {
        const { configuration } = await new Configurations(EmptyFileSystem.fileSystemProvider()).fileOf(URI.file('/a/b.journey')) ?? {};
        assert.equal(configuration, undefined);
        const numbers = (await new Configurations(EmptyFileSystem.fileSystemProvider()).of(URI.file('/a/b.journey'))).settingsOf(rule('too-big'));
        assert.deepEqual(numbers, Object.fromEntries(rule('too-big').settings!.map(({ name, default: usual }) => [name, usual])));
    });
});
