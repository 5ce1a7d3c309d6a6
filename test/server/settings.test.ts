import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol';
import { DEFAULTS, readSettings } from '../../src/server/settings.ts';
import { startClient, type LanguageClient, type Manner } from '../support/language-client.ts';

const text = `persona Ida
journey J "A parcel" {
  personas Ida
  phase Wait {
    action send "Sends it" { feels tense -1 }
  }
}
`;

describe('The settings', () => {
    it('have their defaults where a client tells nothing, or something else', () => {
        for (const told of [null, undefined, {}, [], 'off', { codeLens: null }, { codeLens: { personas: 'no' } }]) assert.deepEqual(readSettings(told), DEFAULTS);
    });

    it('are told one by one', () => {
        assert.deepEqual(readSettings({ codeLens: { pains: false }, inlayHints: { shares: false, phases: true } }), { ...DEFAULTS, 'codeLens.pains': false, 'inlayHints.shares': false });
    });

    it('are those of the manifest, with the same defaults', () => {
        const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration as { properties: Record<string, { type: string; default: unknown; description?: string }> };
        const shown = Object.entries(properties).filter(([name]) => /^journey\.(codeLens|inlayHints)\./.test(name));
        assert.deepEqual(shown.map(([name, { type, default: value }]) => [name, type, value]), Object.entries(DEFAULTS).map(([name, value]) => [`journey.${name}`, typeof value, value]));
        for (const [name, { description }] of shown) assert.match(description ?? '', /^Show .*\.$/, name);
    });
});

describe('The settings of a client', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    afterEach(() => client.stop());

    const lenses = async (): Promise<readonly string[]> =>
        (await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: client.uri('a.journey') } })).map(({ command }) => command!.title);
    const hints = async (): Promise<readonly unknown[]> =>
        (await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: client.uri('a.journey') }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } })).map(({ label }) => label);
    const all = ['travels 1 journey', 'Preview', 'Lowest moment: tense −1 at “Sends it”'];

    /** Resolves when the server has asked for lenses and for hints to be asked for again. */
    async function start(manner: Manner): Promise<() => Promise<unknown>> {
        client = await startClient({}, undefined, manner);
        await client.open('a.journey', text);
        return () => Promise.all(['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'].map(method => new Promise<void>(resolve => {
            client.connection.onRequest(method, () => {
                resolve();
                return null;
            });
        })));
    }

    it('may be missing', async () => {
        await start({ workspace: { configuration: true } });
        assert.deepEqual([await lenses(), await hints()], [all, ['average −1, lowest −1']]);
    });

    it('and what the editor cannot open is not offered to it', async () => {
        await start({ commands: [] });
        assert.deepEqual(await lenses(), all.filter(title => title !== 'Preview'));
    });

    it('are asked for, and again when the client says no more than that they have changed', async () => {
        let told: unknown = { codeLens: { journeys: false } };
        const refreshed = await start({ workspace: { configuration: true, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } }, settings: () => told });
        while ((await lenses()).length > 1);
        assert.deepEqual([await lenses(), await hints()], [['travels 1 journey'], ['average −1, lowest −1']]);
        told = { inlayHints: { phases: false } };
        const asked = refreshed();
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await asked;
        assert.deepEqual([await lenses(), await hints()], [all, []]);
    });

    it('may come with the news that they have changed', async () => {
        const refreshed = await start({ workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } });
        const asked = refreshed();
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { journey: { codeLens: { personas: false } } } });
        await asked;
        assert.deepEqual(await lenses(), all.slice(1));
    });
});
