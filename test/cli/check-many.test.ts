import assert from 'node:assert/strict';
import { join } from 'node:path';
import { truncateSync } from 'node:fs';
import { Checker } from '../../src/cli/checking/checker.ts';
import { importersMissing } from '../../src/cli/checking/importers-missing.ts';
import { createCore } from '../../src/cli/core.ts';
import { journeyFile } from '../../src/cli/files/journey-file.ts';
import { desk, type Desk } from '../support/command.ts';
import { generateFolder } from '../support/generate-text.ts';
import { buildPrograms } from '../support/served.ts';

const today = '2026-11-21';

/** More files than are checked at once, of which some say something of others that are far from them in the order of names. */
function folder(): Readonly<Record<string, string>> {
    return {
        ...Object.fromEntries(generateFolder(110, { seed: 1, columns: 2 })),
        'a-as-is.journey': 'import "library.journey"\njourney AsIs "As it is" as-is {\n  status published\n  action ask "Asks" {\n    pain wait "Waits long" high\n'
            + '    opportunity faster "Answer faster" { owner Service }\n  }\n}\n',
        'a-metrics.journey': 'metric calls "Calls"\nmetric opens "Opens"\n',
        'a-names.journey': 'journey Names {\n  personas Zoe\n  personas Nobody\n  action one { via Fax }\n}\n',
        'a-paths.journey': 'import "z-pepole.journey"\njourney Paths { action one }\n',
        'a-ignores.journey': '// journey-ignore orphan-metric: counted elsewhere\nmetric clicks "Clicks"\n',
        'b-broken.journey': 'journey Broken {\n  action one {\n  feels {{ ,, }\n',
        'z-measures.journey': 'import "a-metrics.journey"\nimport "a-ignores.journey"\njourney Measures {\n  action one { measure calls 5 on 2026-10 from Log  measure clicks 7 }\n}\nsource Log\n',
        'z-people.journey': 'persona Zoe\nchannel Fax { kind mail }\n',
        'z-plan.journey': 'import "a-as-is.journey"\nimport "library.journey"\ninitiative Hire "Hire" { implements AsIs.faster  owner Service  due 2025-01  starts 2026-01  moves nobodyKnows }\n',
        'z-to-be.journey': 'import "a-as-is.journey"\njourney ToBe "As it shall be" to-be of AsIs {\n  action ask "Asks" { replaces AsIs.ask }\n}\n'
    };
}

describe('journey check of many files', function () {
    this.timeout(120_000);
    let place: Desk;
    before(buildPrograms);
    afterEach(() => place.clear());

    it('says what a check says that holds all of them, to the letter', async () => {
        const files = folder();
        place = desk(files);
        const told = JSON.parse(place.run(['check', '--format', 'json', '--today', today]).stdout) as { readonly files: number; readonly problems: readonly unknown[] };
        const all = Object.keys(files).sort().map(name => ({ ...journeyFile(join(place.folder, name)), name }));
        const { checked } = await new Checker(createCore({ rules: new Map(), today })).check({ files: all, beside: [], others: 'none' });
        const problems = checked.flatMap(file => file.problems);
        assert.deepEqual(told, JSON.parse(JSON.stringify({ version: 1, files: all.length, problems: problems.map(({ related: _, ...problem }) => problem) })));
        const messages = problems.map(({ file, message }) => `${file} ${message}`).join('\n');
        assert.match(messages, /a-names\.journey .*declared in z-people\.journey/);
        assert.match(messages, /a-metrics\.journey "Opens" hangs in the air/);
        assert.doesNotMatch(messages, /"Calls" hangs in the air|a-ignores\.journey .*"Clicks" hangs/);
    });

    it('reads standard input for the first file', () => {
        place = desk(folder());
        const { stdout, stderr } = place.run(['check', '.', '-', '--stdin-path', 'a-as-is.journey', '--today', today], 'journey AsIs { action ask { via Nowhere } }');
        assert.equal(stderr, '');
        assert.match(stdout, /a-as-is\.journey:1:33 error unknown-name\n/);
    });

    it('shows the line of each problem, and reads standard input for a file that others import', () => {
        place = desk(folder());
        const { stdout } = place.run(['check', '.', '-', '--stdin-path', 'z-people.journey', '--today', today], 'persona Zoe { side nowhere }\nchannel Telex\n');
        assert.match(stdout, /z-people\.journey:1:20 error wrong-value\n.*\n1 │ persona Zoe \{ side nowhere \}\n/);
        assert.match(stdout, /There is no channel "Fax"/);
    });

    it('names the first file that cannot be read, however many threads there are', () => {
        place = desk({ ...folder(), 'c.journey': '', 'y.journey': '' });
        for (const name of ['c.journey', 'y.journey']) truncateSync(join(place.folder, name), 50_000_001);
        assert.deepEqual(place.run(['check']), { status: 2, stdout: '', stderr: 'c.journey has more than 50 MB and is not read.\n' });
    });
});

describe('A checker', () => {
    it('looks again at a journey whose plan stands in another group', async () => {
        const place = desk({
            'a.journey': 'journey A { action x { opportunity o "Better" } }', 'b.journey': 'import "a.journey"\njourney B { action x }',
            'y.journey': 'import "a.journey"\ninitiative I { implements A.o }', 'z.journey': 'import "a.journey"\npersona Zoe'
        });
        try {
            const checker = new Checker(createCore());
            const [a, b, y, z] = Object.values(place.files()).map(name => journeyFile(join(place.folder, name)));
            const outcomes = [];
            for (const files of [[a!, b!], [y!, z!]]) outcomes.push(await checker.check({ files, beside: [], others: 'unknown' }));
            const surveys = outcomes.flatMap(({ checked }) => checked.map(({ survey }) => survey));
            assert.deepEqual(importersMissing(outcomes, surveys), [[surveys[2]!.uri], [], [], []]);
        } finally {
            place.clear();
        }
    });

    it('is not sure where other files have a say, and is when it knows them', async () => {
        const place = desk({ 'a.journey': 'journey A { personas Zoe  action x }', 'b.journey': 'journey B { action x }', 'z.journey': 'persona Zoe' });
        try {
            const checker = new Checker(createCore());
            const [a, b, z] = ['a.journey', 'b.journey', 'z.journey'].map(name => journeyFile(join(place.folder, name)));
            const { checked: [first, second] } = await checker.check({ files: [a!, b!], beside: [], others: 'unknown' });
            assert.deepEqual([first!.sure, second!.sure], [false, true]);
            const { checked: [third] } = await checker.check({ files: [z!], beside: [], others: 'unknown' });
            const { checked: [again] } = await checker.check({ files: [a!], beside: [], others: [first!.survey, second!.survey, third!.survey] });
            assert.deepEqual(again!.problems.map(({ message }) => message), ['There is no persona "Zoe". It is declared in z.journey, which is not imported here.']);
        } finally {
            place.clear();
        }
    });

    it('lets go of what it has checked, but for what others import', async () => {
        const place = desk({ 'a.journey': 'import "c.journey"\njourney A { action x }', 'b.journey': 'journey B { action x }', 'c.journey': 'persona Zoe' });
        try {
            const core = createCore();
            const checker = new Checker(core);
            for (const name of ['a.journey', 'b.journey', 'c.journey']) await checker.check({ files: [journeyFile(join(place.folder, name))], beside: [], others: 'unknown' });
            assert.deepEqual(core.shared.workspace.LangiumDocuments.all.map(({ uri }) => uri.path.split('/').at(-1)).toArray(), ['c.journey']);
        } finally {
            place.clear();
        }
    });
});
