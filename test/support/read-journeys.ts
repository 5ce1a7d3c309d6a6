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
    const files = await readJourneyFiles(folder);
    return new Map([...files.values()].flat().map(journey => [journey.name, journey]));
}

/** The journeys of each `.journey` file of a folder, by the file's path in it. */
export async function readJourneyFiles(folder: string): Promise<ReadonlyMap<string, readonly Journey[]>> {
    const { shared } = createJourneyCore();
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const names = globSync('**/*.journey', { cwd: folder }).sort();
    const documents = names.map(name => {
        const path = resolve(folder, name);
        return LangiumDocumentFactory.fromString<JourneyFile>(readFileSync(path, 'utf8'), URI.parse(pathToFileURL(path).href));
    });
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: false });
    const files = documents.map(document => document.parseResult.value);
    return new Map(files.map((file, i) => [names[i]!, journeysOf(file).map(tree => buildJourney(tree, files))]));
}
