import { URI, type LangiumDocument } from 'langium';
import type { JourneyCore } from '../../language/services.ts';
import type { JourneyFile } from './journey-file.ts';
import { readText } from './read-text.ts';

/** Reads files and what they import, and links every name; answers the files alone, in their order. One that is open already stays as it is. */
export async function openFiles({ shared }: JourneyCore, files: readonly JourneyFile[], opened: (count: number) => void = () => undefined): Promise<readonly LangiumDocument[]> {
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const documents: LangiumDocument[] = [];
    // A disk is asked for all of them at once; of several that cannot be read, the first one is told.
    const texts = files.map(({ path, text }) => text ?? readText(path));
    for (const text of texts) Promise.resolve(text).catch(() => undefined);
    for (const [i, { path }] of files.entries()) {
        opened(i);
        const uri = URI.file(path);
        documents.push(LangiumDocuments.getDocument(uri) ?? add(uri, await texts[i]!));
    }
    await DocumentBuilder.build(documents, { validation: false });
    return documents;

    function add(uri: URI, text: string): LangiumDocument {
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        return document;
    }
}
