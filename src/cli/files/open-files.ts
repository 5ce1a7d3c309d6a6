import { URI, type LangiumDocument } from 'langium';
import type { JourneyCore } from '../../language/services.ts';
import { failure } from '../failure.ts';
import type { JourneyFile } from './journey-file.ts';
import { readText } from './read-text.ts';

/** Reads files and what they import, and links every name; answers the files alone, in their order. One that is open already stays as it is. */
export async function openFiles({ shared }: JourneyCore, files: readonly JourneyFile[], opened: (count: number) => void = () => undefined): Promise<readonly LangiumDocument[]> {
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const documents: LangiumDocument[] = [];
    if (files.some(({ path, text }) => text !== undefined && !path.endsWith('.journey'))) throw failure('What --stdin-path says does not end in .journey.');
    // A disk is asked for all of them at once; of several that cannot be read, the first one is told.
    const found = files.map(({ path, text }) => {
        const uri = URI.file(path);
        return LangiumDocuments.getDocument(uri) ?? { uri, text: text === undefined ? readText(path) : Promise.resolve(text) };
    });
    for (const file of found) if ('text' in file) file.text.catch(() => undefined);
    for (const file of found) {
        opened(documents.length);
        documents.push('text' in file ? add(file.uri, await file.text) : file);
    }
    await DocumentBuilder.build(documents, { validation: false });
    return documents;

    function add(uri: URI, text: string): LangiumDocument {
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        return document;
    }
}
