import assert from 'node:assert/strict';
import { DocumentState, URI } from 'langium';
import { createJourneyCore } from '../../src/language/services.ts';

describe('Who asks of the whole workspace', () => {
    for (const after of [DocumentState.ComputedScopes, DocumentState.Linked]) {
        it(`is answered while files are built anew that need no more than what comes after ${DocumentState[after]}`, async () => {
            const { shared } = createJourneyCore();
            const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments, WorkspaceLock } = shared.workspace;
            const document = LangiumDocumentFactory.fromString('journey J { action a "Waits" }', URI.parse('file:///a.journey'));
            LangiumDocuments.addDocument(document);
            await DocumentBuilder.build([document], { validation: true });
            let answered: Promise<void> | undefined;
            DocumentBuilder.onUpdate(() => { answered = DocumentBuilder.waitUntil(DocumentState.IndexedContent); });
            await WorkspaceLock.read(() => {
                DocumentBuilder.resetToState(document, after);
                return DocumentBuilder.build([document], { validation: true });
            });
            assert.equal(await Promise.race([answered!.then(() => 'answered'), new Promise(resolve => setTimeout(resolve, 500, 'waits in vain'))]), 'answered');
        });
    }
});
