import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeLens, Location } from 'vscode-languageserver-protocol';
import { commandNames } from '../../src/protocol/commands.ts';
import { ClientSettings, DEFAULTS } from '../../src/server/settings.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { serverFolder } from '../support/server-folder.ts';

/** The lenses of the first file. */
async function lensesOf(files: string | Readonly<Record<string, string>>): Promise<readonly CodeLens[]> {
    const { services, document, place } = await serverFolder(files);
    return await services.journey.lsp.CodeLensProvider!.provideCodeLens(document, place) ?? [];
}

/** `line title`, as a test reads best. */
async function shown(files: string | Readonly<Record<string, string>>): Promise<readonly string[]> {
    return (await lensesOf(files)).map(({ range, command }) => `${range.start.line + 1} ${command?.title}`);
}

describe('Above a persona', () => {
    const people = 'persona Ida\npersona Ben "Ben Meyer"\npersona "Zoe"';

    it('stands how many journeys of the workspace it travels', async () => {
        assert.deepEqual(await shown({
            'people.journey': people,
            'a.journey': 'import "people.journey"\njourney A { personas Ida, Ben }\njourney B { personas Ida }',
            'b.journey': 'import "people.journey"\njourney C { personas Ida  personas Ida, Nobody }',
            'c.journey': 'persona Ida\njourney D { personas Ida }'
        }), ['1 travels 3 journeys', '2 travels 1 journey', '3 travels no journey']);
    });

    it('stands the way to them, one place a journey', async () => {
        const [ida, , zoe] = await lensesOf({ 'people.journey': people, 'a.journey': 'import "people.journey"\njourney A {\n  personas Ben, Ida, Ida\n}' });
        assert.equal(ida!.command?.command, commandNames.showPlaces);
        assert.deepEqual(ida!.command?.arguments, ['file:///folder/people.journey', { line: 0, character: 8 }, [
            { uri: 'file:///folder/a.journey', range: { start: { line: 2, character: 16 }, end: { line: 2, character: 19 } } }
        ]]);
        assert.equal(zoe!.command?.command, '');
    });

    it('stands nothing where it has no name yet', async () => {
        assert.deepEqual(await shown('persona\npersona {'), []);
    });
});

describe('Above a journey', () => {
    it('stand its preview and its lowest moment, the first of several', async () => {
        const journey = 'journey J "Cancel" {\n  action a "Wants to leave" { feels annoyed -1 }\n  touchpoint b "Looks for the button" { feels lost -2  judges -2 }\n  touchpoint c { feels "left alone" -2 }\n}';
        const [preview, lowest] = await lensesOf(journey);
        assert.deepEqual(preview, {
            range: { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } },
            command: { title: 'Preview', command: commandNames.openPreview, arguments: ['file:///folder/a.journey', { line: 0, character: 8 }] }
        });
        assert.equal(lowest!.command?.title, 'Lowest moment: lost −2 at “Looks for the button”');
        assert.deepEqual((lowest!.command?.arguments?.[2] as Location[]).map(({ range }) => range), [{ start: { line: 2, character: 40 }, end: { line: 2, character: 53 } }]);
    });

    it('stands the score as the map of its language has it, with no word where none is said', async () => {
        assert.deepEqual(await shown('journey J { language de  action a "Wartet" { feels -1.5 } }'), ['1 Preview', '1 Lowest moment: −1,5 at “Wartet”']);
    });

    it('stands the preview alone where nobody feels anything, or more than the scale has', async () => {
        assert.deepEqual(await shown('journey J {\n  action a { judges -1 }\n  action b { feels lost -7 }\n  action c { feels'), ['1 Preview']);
    });

    it('stand those of each journey of a file', async () => {
        assert.deepEqual(await shown('journey A { action a { feels +1 } }\n\njourney B\n\njourney'), ['1 Preview', '3 Preview', '1 Lowest moment: +1 at “a”']);
    });
});

describe('Above a pain', () => {
    it('stands that it has no opportunity, once a journey', async () => {
        assert.deepEqual(await shown(`journey J {
  action a {
    pain queue "A long queue"
    pain form
    pain
    opportunity short { solves form }
  }
  action b { pain queue }
  action c { pain rain  opportunity umbrella }
}`), ['1 Preview', '3 no opportunity']);
    });

    it('stands nothing where the journey that this one improves on has an opportunity for it', async () => {
        const files = {
            'b.journey': 'import "a.journey"\njourney ToBe to-be of J {\n  action b { pain queue }\n  action c { pain rain }\n}',
            'a.journey': 'journey J { action a { pain queue  opportunity short } }'
        };
        assert.deepEqual(await shown(files), ['2 Preview', '4 no opportunity']);
        assert.deepEqual(await shown('journey J to-be of J { action a { pain queue } }'), ['1 Preview', '1 no opportunity']);
    });
});

describe('The lenses', () => {
    it('have a setting each', async () => {
        const { services, document, place } = await serverFolder('persona Ida\njourney J { personas Ida  action a { feels -1  pain queue } }');
        const settings = ClientSettings.of(services.shared);
        const all = ['travels 1 journey', 'Preview', 'Lowest moment: −1 at “a”', 'no opportunity'];
        const without = async (...names: readonly string[]) => {
            settings.now = { ...DEFAULTS, ...Object.fromEntries(names.map(name => [name, false])) };
            return (await services.journey.lsp.CodeLensProvider!.provideCodeLens(document, place))!.map(({ command }) => command!.title);
        };
        try {
            assert.deepEqual(await without(), all);
            assert.deepEqual(await without('codeLens.personas'), all.slice(1));
            assert.deepEqual(await without('codeLens.journeys'), [all[0], all[3]]);
            assert.deepEqual(await without('codeLens.pains'), all.slice(0, 3));
        } finally {
            settings.now = DEFAULTS;
        }
    });

    it('name commands that the manifest has', () => {
        const commands = JSON.parse(readFileSync('package.json', 'utf8')).contributes.commands.map(({ command }: { command: string }) => command);
        assert.deepEqual(Object.values(commandNames).filter(name => !commands.includes(name)), []);
    });
});

describe('Lenses over LSP', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    afterEach(() => client.stop());

    const titles = async (): Promise<readonly string[]> =>
        (await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: client.uri('people.journey') } })).map(({ command }) => command!.title);

    /** Starts a client that counts how often it is told to ask again, and can wait for that. */
    async function start(files: Readonly<Record<string, string>>) {
        client = await startClient(files, undefined, { workspace: { codeLens: { refreshSupport: true } } });
        let refreshed = 0;
        let heard = (): void => undefined;
        client.connection.onRequest('workspace/codeLens/refresh', () => {
            refreshed++;
            heard();
            return null;
        });
        return {
            count: () => refreshed,
            async until(act: () => Promise<void>): Promise<void> {
                const hearing = new Promise<void>(resolve => { heard = resolve; });
                await act();
                await hearing;
            }
        };
    }

    it('are asked for again when somebody travels in another file, and not for anything else', async () => {
        const { count, until } = await start({ 'people.journey': 'persona Ida' });
        await client.open('people.journey', 'persona Ida');
        assert.deepEqual([client.abilities.codeLensProvider !== undefined, await titles()], [true, ['travels no journey']]);
        await until(() => client.open('b.journey', 'import "people.journey"\njourney B { personas Ida }'));
        assert.deepEqual(await titles(), ['travels 1 journey']);
        const problems = client.problems('b.journey');
        await client.edit('b.journey', 'import "people.journey"\njourney B "A longer title" { personas Ida }');
        await problems;
        assert.equal(count(), 1);
        await until(() => client.edit('b.journey', 'import "people.journey"\njourney B { personas Ida }\njourney C { personas Ida }'));
        assert.deepEqual(await titles(), ['travels 2 journeys']);
    });

    it('are asked for again when a file with travellers has gone', async () => {
        const { until } = await start({ 'people.journey': 'persona Ida', 'b.journey': 'import "people.journey"\njourney B { personas Ida }' });
        await client.open('people.journey', 'persona Ida');
        while ((await titles())[0] !== 'travels 1 journey');
        rmSync(join(client.folder, 'b.journey'));
        await until(() => client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('b.journey'), type: 3 }] }));
        assert.deepEqual(await titles(), ['travels no journey']);
    });
});
