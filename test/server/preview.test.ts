import assert from 'node:assert/strict';
import { ErrorCodes, LSPErrorCodes, type ResponseError } from 'vscode-languageserver-protocol';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const journey = (title: string): string => `
journey Cancel "Cancel a subscription" {
  action leave "Wants to leave" { feels annoyed -1 }
  touchpoint look "${title}" { feels lost -2 }
}`;

describe('The live preview over LSP', function () {
    this.timeout(20_000);
    let client: LanguageClient;
    afterEach(() => client.stop());

    it('draws the journey, and says which text it is', async () => {
        client = await startClient();
        const text = journey('Looks for the button');
        await client.open('a.journey', text);
        const drawing = await client.draw('a.journey');
        assert.equal(drawing?.version, 1);
        assert.equal(drawing.journey, 'Cancel');
        assert.equal(drawing.title, 'Cancel a subscription');
        assert.equal(drawing.broken, false);
        assert.match(drawing.svg, /^<svg /);
        assert.match(drawing.svg, /Looks for/);
    });

    it('draws in the journey’s language, and in the editor’s where the journey says none', async () => {
        client = await startClient({}, undefined, { locale: 'de' });
        await client.open('a.journey', journey('Looks for the button'));
        await client.open('b.journey', journey('Looks for the button').replace('{\n', '{\n  language en\n'));
        assert.match((await client.draw('a.journey'))!.svg, />Emotionen</);
        assert.match((await client.draw('a.journey', { locale: 'fr' }))!.svg, />Emotion</);
        assert.match((await client.draw('b.journey'))!.svg, />Emotion</);
    });

    it('gives the table instead of the map where that is asked for, also as what has changed', async () => {
        client = await startClient();
        await client.open('a.journey', journey('Looks for the button'));
        const map = (await client.draw('a.journey'))!;
        assert.equal(map.table, '');
        const table = (await client.draw('a.journey', { as: 'table' }))!;
        assert.equal(table.svg, '');
        assert.match(table.table, /<tr role="row" data-thing="column\.look">.*Looks for the button/);
        await client.edit('a.journey', journey('Seeks it'));
        assert.match((await client.draw('a.journey', { as: 'table' }))!.table, /^<div class="words" lang="en">.*Seeks it.*<\/div>$/s);
        const again = (await client.draw('a.journey', { as: 'map' }))!;
        assert.match(again.svg, /^<svg .*Seeks it.*<\/svg>\n$/s);
    });

    it('makes one picture of a burst of edits, and versions never go back', async () => {
        client = await startClient();
        await client.open('a.journey', journey('Key 0'));
        const drawings = [(await client.draw('a.journey'))!];
        for (let key = 1; key <= 20; key++) void client.edit('a.journey', journey(`Key ${key}`));
        // A file that has just been opened may be linked once more when all files are read.
        while (drawings.at(-1)!.version !== 21) {
            assert.ok(drawings.length < 4, 'the second picture of the burst is the newest');
            await client.change(({ build }) => build > drawings.at(-1)!.build);
            drawings.push((await client.draw('a.journey'))!);
        }
        assert.match(drawings.at(-1)!.svg, /Key 20/);
        assert.ok(client.changes.length < drawings.length, 'a client that has not asked again is not told again');
        const versions = drawings.map(({ version }) => version);
        assert.deepEqual(versions, versions.toSorted((a, b) => a - b));
        const builds = client.changes.map(({ build }) => build);
        assert.deepEqual(builds, builds.toSorted((a, b) => a - b));
    });

    it('tells of no document that nobody looks at', async () => {
        client = await startClient({ 'other.journey': journey('Other') });
        await client.open('a.journey', journey('Mine'));
        await client.draw('a.journey');
        await client.open('other.journey', journey('Other'));
        await client.draw('a.journey');
        assert.deepEqual([...new Set(client.changes.map(({ uri }) => uri))].filter(uri => uri !== client.uri('a.journey')), []);
    });

    it('changes the picture when an import is edited in another editor', async () => {
        client = await startClient({ 'people.journey': 'persona Ida "Ida, 30"\n' });
        await client.open('a.journey', withPersona);
        assert.match((await client.draw('a.journey'))!.svg, /Ida, 30/);
        await client.open('people.journey', 'persona Ida "Ida, 31"\n');
        await client.drawUntil('a.journey', /Ida, 31/);
    });

    it('changes the picture when an import is written on disk', async () => {
        client = await startClient({ 'people.journey': 'persona Ida "Ida, 30"\n' });
        await client.open('a.journey', withPersona);
        const before = (await client.draw('a.journey'))!;
        client.write('people.journey', 'persona Ida "Ida, 32"\n');
        await client.touched('people.journey');
        const after = await client.drawUntil('a.journey', /Ida, 32/);
        assert.equal(after.version, before.version);
        assert.ok(after.build > before.build);
    });

    it('draws what is intact while the text is broken, and says that it is', async () => {
        client = await startClient();
        await client.open('a.journey', journey('Looks for it').replace('feels annoyed -1 }', 'feels annoyed'));
        const drawing = (await client.draw('a.journey'))!;
        assert.equal(drawing.broken, true);
        assert.match(drawing.svg, /Looks for it/);
    });

    it('draws the journey of a name, or else the one at an offset, or else the first', async () => {
        client = await startClient();
        const text = `${journey('One')}\n${journey('Two').replace('Cancel', 'Second')}`;
        await client.open('a.journey', text);
        const name = async (wish: Parameters<LanguageClient['draw']>[1]): Promise<string | undefined> => (await client.draw('a.journey', wish))?.journey;
        assert.equal(await name({}), 'Cancel');
        assert.equal(await name({ journey: 'Second' }), 'Second');
        assert.equal(await name({ offset: text.length - 5 }), 'Second');
        assert.equal(await name({ journey: 'Secon', offset: text.length - 5 }), 'Second');
        assert.equal(await name({ journey: 'Gone' }), 'Cancel');
    });

    it('draws nothing where there is no journey, and answers null where there is no document', async () => {
        client = await startClient();
        await client.open('a.journey', 'persona Ida\n');
        const drawing = (await client.draw('a.journey'))!;
        assert.equal(drawing.journey, undefined);
        assert.equal(drawing.svg, '');
        assert.equal(await client.draw('missing.journey'), null);
    });

    it('gets errors as errors', async () => {
        client = await startClient();
        const fails = (method: string, params: object | undefined, code: number): Promise<void> =>
            assert.rejects(client.connection.sendRequest(method, params), (reason: ResponseError<void>) => reason.code === code);
        await fails('journey/unheard-of', undefined, ErrorCodes.MethodNotFound);
        await fails('journey/draw', undefined, ErrorCodes.InternalError);
        await fails('textDocument/hover', { textDocument: { uri: client.uri('missing.journey') }, position: { line: 0, character: 0 } }, LSPErrorCodes.ServerCancelled);
        await client.open('a.journey', journey('Still there'));
        assert.match((await client.draw('a.journey'))!.svg, /Still there/);
    });

    it('follows the journeys of the workspace and no other file', async () => {
        client = await startClient();
        await client.open('a.journey', journey('A'));
        await client.draw('a.journey');
        assert.deepEqual(client.watched, ['**/*.journey', '**/journey.config.json']);
    });
});

const withPersona = 'import "people.journey"\njourney J "J" {\n  personas Ida\n  action a "A" { feels fine +1 }\n}\n';
