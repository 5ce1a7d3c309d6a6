import { type LangiumDocument, URI } from 'langium';
import { VirtualFileSystemProvider } from 'langium/test';
import assert from 'node:assert/strict';
import { createJourneyCore } from '../../src/language/services.ts';
import { consultantModule } from '../../src/rules/consultant.ts';
import { codesIn, consultation, textOf } from '../support/consultation.ts';

const people = 'persona Aylin\npersona Walter\nteam Care\n';

describe('What is said of low points', () => {
    it('is one thing a persona and column: both reactions have one cause, two facts have two', async () => {
        assert.deepEqual(await codesIn('journey J { action a { feels -2  judges -2 }  action b { feels +1 } }'), ['unexplained-low']);
        assert.deepEqual(await codesIn(`${people}journey J { personas Aylin, Walter  action a { feels -2 for Aylin  feels -1.5 for Walter }  action b { feels +1 } }`),
            ['unexplained-low', 'unexplained-low']);
    });

    it('is nothing of a score that is off the scale, of who skips the column, of whom nobody knows', async () => {
        assert.deepEqual(await codesIn('journey J { action a { feels -4 }  action b { feels +1 } }'), ['score-out-of-range']);
        assert.deepEqual(await codesIn(`${people}journey J { personas Aylin, Walter  action a { feels -2 for Walter  skipped for Walter }  action b { feels +1 } }`), []);
        assert.deepEqual(await codesIn(`${people}journey J { personas Aylin, Walter  action a { feels -2 for Wlater }  action b { feels +1 } }`), ['unknown-name']);
    });

    it('waits for a pain that is being written', async () => {
        assert.deepEqual(await codesIn('journey J {\n  action a {\n    feels -2\n    pain\n  }\n  action b { feels +1 }\n}'), ['syntax']);
    });

    it('silences what a missed expectation in the same column would say, as long as somebody says it', async () => {
        const text = 'journey J { action a { feels -2  expects "An answer" missed }  action b { expects "A call" missed }  action c { feels +1 } }';
        assert.deepEqual(await codesIn(text), ['unexplained-low', 'missed-without-pain']);
        assert.deepEqual(await codesWith({ 'unexplained-low': 'off' }, text), ['missed-without-pain', 'missed-without-pain']);
    });

    it('starts where the team has set it', async () => {
        const text = 'journey J { action a { feels -1  expects "An answer" missed }  action b { feels +1 } }';
        assert.deepEqual(await codesIn(text), ['missed-without-pain']);
        assert.deepEqual(await codesWith({ 'unexplained-low': ['error', { score: -1 }] }, text), ['unexplained-low']);
    });

    it('is mended for whom it is about', async () => {
        const { found, fixed } = await consultation(`persona "for"\npersona Aylin\njourney J {\r\n  personas "for", Aylin\r\n  action a {\r\n    feels -2 for "for"\r\n  }\r\n}`);
        const low = found().find(({ code }) => code === 'unexplained-low')!;
        assert.match((fixed(low) as Record<string, string>)['a.journey']!, /\r\n {4}pain "What makes for feel -2 here\?" for "for"\r\n/);
    });
});

describe('What is said of pains', () => {
    it('is said once of a pain that is felt in several columns, where it stands first', async () => {
        const { found } = await consultation('journey J { action a { pain silence "Nobody calls" }  action b { feels 0  pain silence low }  action c { feels 0  pain "Nobody calls" } }');
        assert.deepEqual(found().map(({ code, severity, at }) => [code, severity, textOf(at)]), [['pain-without-opportunity', 'information', 'pain silence "Nobody calls"']]);
    });

    it('is a warning without a severity, information of a low one and in a draft', async () => {
        for (const [status, severity, is] of [['review', '', 'warning'], ['review', 'high', 'warning'], ['review', 'low', 'information'], ['draft', 'high', 'information']]) {
            const { found } = await consultation(`journey J {\n  status ${status}\n  action a { pain p "Nobody calls" ${severity} }\n}`);
            assert.deepEqual(found().map(({ severity }) => severity), [is]);
        }
    });

    it('is nothing where the journey that is improved on has an opportunity about it', async () => {
        const asIs = (solves: string) => `team Care\njourney J { action a { pain p "Nobody calls"  pain q "Noise"  opportunity o "Call" { solves ${solves}  owner Care } } }\n`;
        const toBe = 'journey K to-be of J { action a { pain p "Nobody calls" } }';
        assert.deepEqual(await codesIn(asIs('p, q') + toBe), []);
        assert.deepEqual(await codesIn(asIs('q') + toBe), ['pain-without-opportunity', 'pain-without-opportunity']);
    });
});

describe('What is said of plans', () => {
    it('is information where one of the opportunities belongs to a draft', async () => {
        const journey = (name: string, status: string) => `journey ${name} { status ${status}  action a { opportunity o${name} "Call" { owner Care } } }\n`;
        const { found } = await consultation({
            'plan.journey': 'import "a.journey"\nimport "b.journey"\ninitiative X { implements A.oA, B.oB }\ninitiative Y { implements B.oB }',
            'a.journey': `team Care\n${journey('A', 'draft')}`, 'b.journey': `import "a.journey"\n${journey('B', 'review')}`,
        });
        assert.deepEqual(found().map(({ severity, message }) => `${severity} ${message}`), [
            'information Who owns "X"?', 'information When is "X" due?', 'warning Who owns "Y"?', 'warning When is "Y" due?',
        ]);
    });

    it('is nothing that the language says already', async () => {
        assert.deepEqual(await codesIn('journey J { action a {\n opportunity o "Call" {\n owner\n } } }\ninitiative X {\n owner Nobody\n due\n}'), ['syntax', 'unknown-name', 'syntax']);
    });

    it('names no team where none is seen, and the owner of the opportunity where it is', async () => {
        const { found } = await consultation('journey J { action a { opportunity o "Call" } }');
        assert.deepEqual(found()[0]!.fixes!(), []);
        const two = await consultation('team Sales { kind partner }\nteam Care\njourney J { action a { opportunity o "Call" { owner Care } } }\ninitiative X { implements o  due 2027 }');
        assert.match((two.fixed(two.found()[0]!) as Record<string, string>)['a.journey']!, /initiative X { implements o {2}owner Care {2}due 2027 }$/);
    });
});

describe('What is said of numbers', () => {
    const head = 'source Log { on 2026-08 }\nmetric m { kind NPS }\n';

    it('is said at the newest of a history, by its own day or that of its source, in any order', async () => {
        const { found } = await consultation(`${head}journey J { action a {\n  measure m 3 from Log\n  measure m 2 on 2026-Q2 from Log\n  measure m 1 on 2025 from Log\n} }`);
        assert.deepEqual(found().map(({ code, at }) => [code, textOf(at)]), [['metric-without-target', 'measure m 3 from Log']]);
    });

    it('is said once a block: journey, phase and column', async () => {
        const text = `${head}journey J { measure m 1 from Log\n phase p { measure m 2 from Log\n action a { measure m 3 from Log\n measure m 4 from Log } } }`;
        assert.deepEqual(await codesIn(text), ['metric-without-target', 'metric-without-target', 'metric-without-target']);
        assert.deepEqual(await codesIn(text.replace('m 3', 'm 3 target 50').replace('m 1', 'm 1 target 50').replace('m 2', 'm 2 target 50')), []);
    });

    it('is nothing of what nobody knows or is still being written', async () => {
        assert.deepEqual(await codesIn('journey J { action a { moment-of-truth\n measure nps 3 } }'), ['unknown-name']);
        assert.deepEqual(await codesIn(`${head}journey J { action a { moment-of-truth\n measure m\n } }`), ['syntax']);
        assert.deepEqual(await codesIn(`${head}journey J { action a { measure m 3 target\n } }`).then(codes => codes.filter(code => code === 'metric-without-target')), []);
    });
});

describe('What is said of the end', () => {
    it('is mended under a name that is free', async () => {
        const { found, fixed } = await consultation('journey J {\n  phase buy during {\n    action "After the purchase" { feels fine +1 }\n  }\n}');
        const after = fixed(found()[0]!) as Record<string, string>;
        assert.match(after['a.journey']!, /phase "What comes after the purchase" after \{/);
        assert.deepEqual(await codesIn(after), []);
    });
});

describe('What is said of waits', () => {
    it('is nothing of who skips the column, and nothing that the language says already', async () => {
        assert.deepEqual(await codesIn(`${people}journey J { personas Aylin, Walter  action a { waits 9 days for Walter  skipped for Walter } }`), []);
        assert.deepEqual(await codesIn('journey J { action a { waits 9 days informed "mail" } }'), ['syntax']);
        assert.deepEqual(await codesIn('journey J { action a { waits 9 parcels } }'), ['wrong-value']);
    });

    it('starts where the team has set it, for intervals too', async () => {
        const text = 'journey J { action a { waits 26 h }  action b { feels 0  waits 9 days informed every 1 day }  action c { feels 0  waits 1 day informed every 2 h } }';
        assert.deepEqual(await codesIn(text), []);
        assert.deepEqual(await codesWith({ 'silent-wait': ['warning', { hours: 24 }] }, text), ['silent-wait', 'silent-wait']);
    });

    it('keeps, when mended, what is told at intervals already, and asks for another message where one is told once', async () => {
        const mended = async (informed: string) => {
            const wait = await consultation(`journey J {\n  action a { waits 9 days informed ${informed} }\n}\n`);
            return (wait.fixed(wait.found()[0]!) as Record<string, string>)['a.journey']!.split('\n')[1];
        };
        assert.equal(await mended('every 2 weeks "status mail"'), '  action a { waits 9 days informed every 2 days "status mail" }');
        assert.equal(await mended('once "order mail"'), '  action a { waits 9 days informed every 2 days "What do they hear, and how?" }');
    });
});

describe('What is said of handovers', () => {
    const teams = 'team Sales\nteam Service\nteam Finance\nchannel Shop { kind physical }\nchannel Web { kind digital }\n';
    const late = `${teams}journey J { action a { feels 0  handover Finance }  action b { feels 0 }  action c { backstage by Finance } }`;

    it('reaches as far as the team has set it', async () => {
        assert.deepEqual(await codesIn(late), []);
        assert.deepEqual(await codesWith({ 'open-handover': ['warning', { columns: 1 }] }, late), ['open-handover']);
        assert.deepEqual(await codesWith({ 'open-handover': ['warning', { columns: 0 }] }, late.replace('b { feels 0', 'b { feels 0  backstage by Finance')), ['open-handover']);
    });

    it('crosses phases, links the second column, and asks for one handover only', async () => {
        const { found } = await consultation(`${teams}journey J {
  phase x { touchpoint a "Buys" { via Web, Shop  frontstage by Sales  frontstage by Finance } }
  phase y { touchpoint b "Asks" { via Shop  frontstage by Service } }
}`);
        assert.deepEqual(found().map(({ message, related }) => [message, ...related!.map(({ at, message }) => `${textOf(at).slice(0, 12)}: ${message}`)]),
            [['Sales and Finance hand over to Service here, but how?', 'touchpoint b: Service meets the customer at "Asks".']]);
    });

    it('is nothing of a team that nobody knows, nor beside one', async () => {
        assert.deepEqual(await codesIn(`${teams}journey J { action a { handover Fiance } }`), ['unknown-name']);
        assert.deepEqual(await codesIn(`${teams}journey J { action a { handover Finance  backstage by Fiance } }`), ['unknown-name']);
        assert.deepEqual(await codesIn(`${teams}journey J { touchpoint a { via Shop  frontstage by Slaes }  touchpoint b { via Shop  frontstage by Sales } }`), ['unknown-name']);
        assert.deepEqual(await codesIn(`${teams}journey J { touchpoint a { via Shop  frontstage by Sales\n handover\n }  touchpoint b { via Shop  frontstage by Service } }`), ['syntax']);
    });
});

/** What is said of a text in a folder with this configuration. */
async function codesWith(rules: Readonly<Record<string, unknown>>, text: string): Promise<readonly string[]> {
    const files = new VirtualFileSystemProvider();
    files.insert(URI.file('/folder/journey.config.json'), JSON.stringify({ rules }));
    const { shared } = createJourneyCore({ fileSystemProvider: () => files }, consultantModule);
    const document: LangiumDocument = shared.workspace.LangiumDocuments.createDocument(URI.file('/folder/a.journey'), text);
    await shared.workspace.DocumentBuilder.build([document], { validation: true });
    return document.diagnostics!.map(({ code }) => String(code));
}
