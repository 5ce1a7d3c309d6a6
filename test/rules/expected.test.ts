import { type LangiumDocument, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createJourneyCore } from '../../src/language/services.ts';
import { type Consultant, consultantModule } from '../../src/rules/consultant.ts';

const silentWaits = ['findInstaller', 'receivesQuote', 'grant', 'deliveryDate', 'commissioning']
    .map(column => `examples/heat-pump/heat-pump.journey: warning silent-wait at ${column}`);
const today = [
    'examples/return/return.journey: warning silent-wait at wait',
    'examples/return/return.journey: warning pain-without-opportunity at vouchers',
];
const plan = ['examples/return/return-to-be.journey: warning pain-without-opportunity at vouchers'];

describe('What is said of the examples on 2026-11-21', () => {
    it('is what their consultant says, and nothing else', async () => {
        assert.deepEqual(await findings(), [...silentWaits, ...plan, ...today]);
    });

    it('is one thing more where the plan makes the drop-off worse for Walter', async () => {
        const worse = { 'examples/return/return-to-be.journey': ['feels assured +1 for Walter', 'feels assured -1 for Walter'] } as const;
        const one = 'examples/return/return-to-be.journey: warning to-be-worse at dropOff';
        assert.deepEqual(await findings(worse), [...silentWaits, one, ...plan, ...today]);
    });

    it('is one thing more where nobody says that the risk of a recalled refund is accepted', async () => {
        const silent = { 'examples/return/return-to-be.journey': [/ *\/\/ journey-ignore .*\n/, ''] } as const;
        const one = 'examples/return/return-to-be.journey: information pain-without-opportunity at recall';
        assert.deepEqual(await findings(silent), [...silentWaits, one, ...plan, ...today]);
    });
});

/** Everything that is said of all files together, in the order of files and text; `changes` are made in memory. */
async function findings(changes: Readonly<Record<string, readonly [string | RegExp, string]>> = {}): Promise<readonly string[]> {
    const { shared, journey } = createJourneyCore(NodeFileSystem, consultantModule);
    const consultant = journey.validation.DocumentValidator as Consultant;
    consultant.today = () => '2026-11-21';
    const { LangiumDocuments, DocumentBuilder } = shared.workspace;
    const files = globSync('examples/**/*.journey').map(file => file.replaceAll('\\', '/')).sort();
    const documents: LangiumDocument[] = [];
    for (const file of files) {
        const text = readFileSync(file, 'utf8');
        const [from, to] = changes[file] ?? ['', ''];
        const changed = text.replace(from, to);
        assert.ok(changes[file] === undefined || changed !== text, `${file} no longer has ${from}.`);
        documents.push(LangiumDocuments.createDocument(URI.file(resolve(file)), changed));
    }
    await DocumentBuilder.build(documents, { validation: true });
    const severities = ['', 'error', 'warning', 'information'];
    return documents.flatMap(({ diagnostics }, index) => (diagnostics ?? []).map(({ severity, code, data }) =>
        `${files[index]}: ${severities[severity ?? 0]} ${code} at ${data?.thing}`));
}
