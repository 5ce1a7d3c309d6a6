import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, desk } from '../support/command.ts';
import { buildPrograms } from '../support/served.ts';

const waiting = 'journey J "A parcel" {\n  action send "Sends it" { waits 9 days }\n  action open "Opens it" { feels fine +1 }\n}\n';

describe('journey check and a configuration', () => {
    let at: Desk;

    before(buildPrograms);
    beforeEach(() => { at = desk({ 'deep/wait.journey': waiting, 'a.journey': 'team CX\n' }); });
    afterEach(() => at.clear());

    const said = (...words: readonly string[]) => (JSON.parse(at.run(['check', '--format', 'json', ...words]).stdout) as { problems: { file: string; line: number; code: string; severity: string }[] })
        .problems.map(({ file, line, code, severity }) => `${file}:${line} ${severity} ${code}`);

    it('says what it says where there is none', () => {
        assert.deepEqual(said(), ['deep/wait.journey:2 warning silent-wait']);
    });

    it('obeys the nearest one upwards, and --rule before it', () => {
        at.write('journey.config.json', '{ "rules": { "silent-wait": ["error", { "hours": 200 }] } }');
        assert.deepEqual(said(), ['deep/wait.journey:2 error silent-wait']);
        assert.equal(at.run(['check']).status, 1);
        at.write('journey.config.json', '{ "rules": { "silent-wait": ["error", { "hours": 300 }] } }');
        assert.deepEqual(said(), []);
        assert.deepEqual(said('--rule', 'silent-wait=info'), [], 'The number of the file still holds.');
        at.write('deep/journey.config.json', '{ "rules": { "silent-wait": "info" } }');
        assert.deepEqual(said(), ['deep/wait.journey:2 information silent-wait']);
        assert.deepEqual(said('--rule', 'silent-wait=off'), []);
    });

    it('tells a mistake once, in its file, and keeps what is right', () => {
        at.write('journey.config.json', '{ "rules": {\n  "silent-wait": "information",\n  "stael": "off"\n} }');
        at.write('b.journey', waiting);
        assert.deepEqual(said(), ['b.journey:2 information silent-wait', 'deep/wait.journey:2 information silent-wait', 'journey.config.json:3 error configuration']);
        const { status, stdout } = at.run(['check']);
        assert.equal(status, 1);
        assert.match(stdout, /journey\.config\.json:3:3 error configuration\nThere is no rule "stael"\. Did you mean stale\?\n3 │ {3}"stael": "off"\n {2}│ {3}\^{7}\n/);
    });

    it('tells that one cannot be read, and obeys the next one upwards', () => {
        at.write('journey.config.json', '{ "rules": { "silent-wait": "info" } }');
        symlinkSync('journey.config.json', join(at.folder, 'deep/journey.config.json'));
        assert.deepEqual(said(), ['deep/journey.config.json:1 error configuration', 'deep/wait.journey:2 information silent-wait']);
        assert.match(at.run(['check']).stdout, /^journey\.config\.json cannot be read, so nothing that it says holds\.$/m);
    });

    it('tells that one is a folder, once, and obeys the next one upwards', () => {
        at.write('journey.config.json', '{ "rules": { "silent-wait": "info" } }');
        mkdirSync(join(at.folder, 'deep/journey.config.json'));
        assert.deepEqual(said(), ['deep/journey.config.json:1 error configuration', 'deep/wait.journey:2 information silent-wait']);
        rmSync(join(at.folder, 'journey.config.json'));
        rmSync(join(at.folder, 'deep/journey.config.json'), { recursive: true });
        mkdirSync(join(at.folder, 'journey.config.json'));
        const { status, stdout, stderr } = at.run(['check', 'a.journey', 'deep']);
        assert.deepEqual([status, stderr], [1, '']);
        assert.match(stdout, /^journey\.config\.json:1:1 error configuration\njourney\.config\.json is a folder; a configuration is a file of this name\.$/m);
        assert.deepEqual(said(), ['deep/wait.journey:2 warning silent-wait', 'journey.config.json:1 error configuration']);
    });
});
