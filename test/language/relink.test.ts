import assert from 'node:assert/strict';
import { DocumentState, EmptyFileSystemProvider, URI } from 'langium';
import { createJourneyCore } from '../../src/language/services.ts';

describe('After an edit', () => {
    it('those who import the file are linked anew, and nobody else', async () => {
        const { write, linked } = await opened({ 'lib.journey': 'persona Anna', 'a.journey': 'import "lib.journey"\njourney J { personas Anna\n action a }', 'b.journey': 'journey K { personas Zoe\n action a }' });
        assert.deepEqual(linked(), ['a', 'b', 'lib']);
        await write('a.journey', 'import "lib.journey"\njourney J { personas Anna\n action b }');
        assert.deepEqual(linked(), ['a']);
        await write('lib.journey', 'persona Anne');
        assert.deepEqual(linked(), ['a', 'lib']);
    });

    it('of a plan the journeys that it is about are looked at anew', async () => {
        const { write, linked } = await opened({ 'lib.journey': 'team CX', 'a.journey': 'journey J { action a { opportunity o "O" } }', 'plan.journey': 'import "a.journey"\nimport "lib.journey"\ninitiative I { implements J.o }' });
        linked();
        await write('plan.journey', 'import "a.journey"\nimport "lib.journey"\ninitiative I "Now" { implements J.o }');
        assert.deepEqual(linked(), ['a', 'plan']);
    });

    it('a file that appears or goes is noticed by who imports it and by who looks for a name', async () => {
        const { write, remove, linked, problems } = await opened({
            'a.journey': 'import "lib.journey"\njourney J { personas Anna\n action a }', 'b.journey': 'journey K { personas Anna\n action a }', 'c.journey': 'journey L { action a }',
        });
        assert.deepEqual(problems('a.journey'), ['There is no file "lib.journey" here.', 'There is no persona "Anna".']);
        linked();
        await write('lib.journey', 'persona Anna');
        assert.deepEqual(linked(), ['a', 'b', 'lib']);
        assert.deepEqual(problems('a.journey'), []);
        assert.deepEqual(problems('b.journey'), ['There is no persona "Anna". It is declared in lib.journey, which is not imported here.']);
        await remove('lib.journey');
        assert.deepEqual(linked(), ['a', 'b']);
        assert.deepEqual(problems('a.journey'), ['There is no file "lib.journey" here.', 'There is no persona "Anna".']);
    });
});

/** A workspace whose files are written and removed one after the other. */
async function opened(files: Readonly<Record<string, string>>) {
    const texts = new Map<string, string>(Object.entries(files));
    const { shared } = createJourneyCore({
        fileSystemProvider: () => new class extends EmptyFileSystemProvider {
            override async readFile(uri?: URI): Promise<string> {
                const text = texts.get(uri!.path.slice(1));
                if (text === undefined) throw new Error('There is no such file.');
                return text;
            }

            override async stat(uri: URI) {
                await this.readFile(uri);
                return { uri, isFile: true, isDirectory: false };
            }
        }
    });
    const { DocumentBuilder, LangiumDocuments } = shared.workspace;
    const uriOf = (name: string) => URI.parse(`file:///${name}`);
    const seen: string[] = [];
    DocumentBuilder.onDocumentPhase(DocumentState.Linked, ({ uri }) => void seen.push(uri.path.slice(1, -'.journey'.length)));
    await DocumentBuilder.update([...texts.keys()].map(uriOf), []);
    return {
        linked: () => seen.splice(0).sort(),
        problems: (name: string) => LangiumDocuments.getDocument(uriOf(name))!.diagnostics!.map(({ message }) => message),
        write: async (name: string, text: string) => {
            texts.set(name, text);
            await DocumentBuilder.update([uriOf(name)], []);
        },
        remove: async (name: string) => {
            texts.delete(name);
            await DocumentBuilder.update([], [uriOf(name)]);
        },
    };
}
