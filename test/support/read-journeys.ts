import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'langium';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import type { Journey } from '../../src/model/journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';

/** Every journey of the `.journey` files of a folder, by its name, with all that these files plan for it. */
export async function readJourneys(folder: string): Promise<ReadonlyMap<string, Journey>> {
    const { shared } = createJourneyCore();
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const documents = globSync('**/*.journey', { cwd: folder }).sort().map(name => {
        const path = resolve(folder, name);
        return LangiumDocumentFactory.fromString<JourneyFile>(readFileSync(path, 'utf8'), URI.parse(pathToFileURL(path).href));
    });
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: false });
    const files = documents.map(document => document.parseResult.value);
    return new Map(files.flatMap(file => journeysOf(file)).map(tree => {
        const journey = buildJourney(tree, files);
        return [journey.name, journey];
    }));
}
