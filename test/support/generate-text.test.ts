import { URI } from 'langium';
import assert from 'node:assert/strict';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import { columnsOf } from '../../src/model/journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { generateFolder, generateText } from './generate-text.ts';

describe('A generated journey', () => {
    for (const [columns, personas] of [[0, 1], [1, 0], [7, 2], [40, 7]] as const) {
        it(`of ${columns} columns and ${personas} personas is valid and whole`, async () => {
            const { problems, trees } = await read(new Map([['a.journey', generateText({ seed: columns, columns, personas })]]));
            assert.deepEqual(problems, []);
            const journey = buildJourney(journeysOf(trees[0]!)[0]!);
            assert.equal(columnsOf(journey).length, columns);
            assert.equal(journey.pains.length, columns);
            assert.equal(journey.personas.filter(({ name }) => name !== '').length, personas);
        });
    }

    it('is valid in a folder too', async () => {
        const { problems, trees } = await read(generateFolder(3, { seed: 1, columns: 8 }));
        assert.deepEqual(problems, []);
        assert.deepEqual(trees.flatMap(tree => journeysOf(tree)).map(({ name }) => name), ['Journey1', 'Journey2', 'Journey3']);
    });

    it('is the same for the same seed and another for another', () => {
        assert.equal(generateText({ seed: 1, columns: 5 }), generateText({ seed: 1, columns: 5 }));
        assert.notEqual(generateText({ seed: 1, columns: 5 }), generateText({ seed: 2, columns: 5 }));
    });
});

async function read(files: ReadonlyMap<string, string>): Promise<{ readonly problems: readonly string[]; readonly trees: readonly JourneyFile[] }> {
    const { shared } = createJourneyCore();
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const documents = [...files].map(([name, text]) => LangiumDocumentFactory.fromString<JourneyFile>(text, URI.parse(`file:///test/${name}`)));
    documents.forEach(document => LangiumDocuments.addDocument(document));
    await DocumentBuilder.build(documents, { validation: true });
    return {
        problems: documents.flatMap(({ uri, diagnostics }) => diagnostics?.map(({ range, message }) => `${uri.path}:${range.start.line + 1} ${message}`) ?? []),
        trees: documents.map(document => document.parseResult.value)
    };
}
