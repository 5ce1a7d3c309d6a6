import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import { columnsOf, type Journey } from '../../src/model/journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';

describe('The example journeys', () => {
    const problems: string[] = [];
    const journeys = new Map<string, Journey>();

    before(async () => {
        const { shared } = createJourneyCore(NodeFileSystem);
        const files = globSync('examples/**/*.journey').sort();
        const documents = await Promise.all(files.map(file => shared.workspace.LangiumDocuments.getOrCreateDocument(URI.file(resolve(file)))));
        await shared.workspace.DocumentBuilder.build(documents, { validation: true });
        const trees = documents.map(document => document.parseResult.value as JourneyFile);
        for (const [index, tree] of trees.entries()) {
            const others = trees.filter(other => other !== tree);
            for (const journey of journeysOf(tree)) journeys.set(journey.name ?? '', buildJourney(journey, others));
            problems.push(...documents[index]!.diagnostics?.map(({ range, message }) => `${files[index]}:${range.start.line + 1} ${message}`) ?? []);
        }
    });

    it('have not one problem', () => assert.deepEqual(problems, []));

    it('tell the heat pump from both sides', () => {
        const journey = journeys.get('WarmHouse')!;
        assert.deepEqual(counts(journey), { phases: 8, columns: 21, pains: 11, gains: 3, opportunities: 8, initiatives: 8, measures: 13, moments: 4 });
        assert.deepEqual(journey.personas.map(({ title, side }) => `${title}, ${side}`), ['Petra & Jens Albrecht, consumer', 'Murat Kaya, business']);
        assert.deepEqual(waysOf(journey), [
            'houseCheck → findInstaller 55 %', 'findInstaller → churn 12 %', 'receivesQuote → homeVisit 34 %', 'receivesQuote → churn 11 %',
            'neighbours → yearlyService 11 %', 'neighbours → advocate 28 %', 'neighbours → neutral 61 %'
        ]);
    });

    it('tell the return as it is', () => {
        const journey = journeys.get('ReturnOrder')!;
        assert.deepEqual(counts(journey), { phases: 5, columns: 10, pains: 7, gains: 0, opportunities: 7, initiatives: 7, measures: 11, moments: 2 });
        assert.deepEqual(journey.pains.filter(({ opportunities }) => opportunities.length === 0).map(({ name }) => name), ['vouchers']);
        assert.deepEqual(waysOf(journey), ['dropOff → parcel 18 %', 'wait → ask 21 %', 'wait → refund 79 %', 'tip → repeat 31 %']);
    });

    it('tell the return as it shall be, column by column of today', () => {
        const today = journeys.get('ReturnOrder')!;
        const plan = journeys.get('ReturnOrderToBe')!;
        assert.equal(plan.of?.name, 'ReturnOrder');
        assert.deepEqual(columnsOf(plan).map(({ name }) => name), columnsOf(today).map(({ name }) => name));
        assert.deepEqual(columnsOf(plan).filter(({ skippedFor }) => skippedFor.length > 0).map(({ name }) => name), ['pack', 'refund']);
    });
});

function counts(journey: Journey): Readonly<Record<string, number>> {
    const { phases, pains, gains, opportunities, initiatives } = journey;
    const columns = columnsOf(journey);
    const measures = [journey, ...phases, ...columns].flatMap(({ measures }) => measures);
    return {
        phases: phases.length, columns: columns.length, pains: pains.length, gains: gains.length, opportunities: opportunities.length,
        initiatives: initiatives.length, measures: measures.length, moments: columns.filter(({ momentOfTruth }) => momentOfTruth).length
    };
}

function waysOf(journey: Journey): readonly string[] {
    return journey.flow.filter(({ said }) => said).map(({ from, to, outcome, share }) => `${from} → ${to ?? outcome} ${share} %`);
}
