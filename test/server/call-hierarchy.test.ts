import assert from 'node:assert/strict';
import { type CallHierarchyIncomingCall, type CallHierarchyItem, type CallHierarchyOutgoingCall, SymbolKind } from 'vscode-languageserver-protocol';
import { URI } from 'langium';
import { startClient } from '../support/language-client.ts';
import { serverFolder } from '../support/server-folder.ts';

interface Ways {
    readonly item: CallHierarchyItem | undefined;
    readonly incoming: readonly string[];
    readonly outgoing: readonly string[];
}

/** The thing at the caret, and each thing at the other end as `title (words): the facts between`. */
async function waysAt(files: string | Readonly<Record<string, string>>): Promise<Ways> {
    const { services: { shared, journey }, document, place } = await serverFolder(files);
    const provider = journey.lsp.CallHierarchyProvider!;
    const [item] = await provider.prepareCallHierarchy(document, place) ?? [];
    const shown = (other: CallHierarchyItem, uri: string, ranges: readonly CallHierarchyItem['range'][]) => {
        const { textDocument } = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))!;
        const words = other.detail === undefined ? '' : ` (${other.detail.replaceAll('\u202f', ' ')})`;
        return `${other.name}${words}: ${ranges.map(range => textDocument.getText(range)).join(' | ')}`;
    };
    return {
        item,
        incoming: item ? (await provider.incomingCalls({ item }))!.map(({ from, fromRanges }) => shown(from, from.uri, fromRanges)) : [],
        outgoing: item ? (await provider.outgoingCalls({ item }))!.map(({ to, fromRanges }) => shown(to, item.uri, fromRanges)) : []
    };
}

/** A journey with the caret at one of its names. */
const journey = (before: string, after = '') => `persona Ida
persona Ben
journey J "A parcel" {
  personas Ida, Ben
  phase P {
    action start "Starts" { next end 20 % when "in a hurry" }
    ${before}
  }
  phase Q {
    touchpoint "Gets a mail" { ${after} }
    action end "Has it" { next middle }
  }
}`;

describe('The ways of a column', () => {
    it('come from the columns whose `next` names it, and from the one before it, and lead on likewise', async () => {
        const { item, incoming, outgoing } = await waysAt(journey('action mid‸dle "Waits" { next end 30 %  next start 10 %  next "Gets a mail" }'));
        assert.deepEqual([item?.name, item?.kind, item?.selectionRange], ['Waits', SymbolKind.Method, { start: { line: 6, character: 11 }, end: { line: 6, character: 17 } }]);
        assert.deepEqual(incoming, ['Starts (80 %): start', 'Has it: next middle']);
        assert.deepEqual(outgoing, ['Starts (10 %): next start 10 %', 'Gets a mail (60 %): next "Gets a mail"', 'Has it (30 %): next end 30 %']);
    });

    it('are found at a name in a `next`, and for a name in quotes', async () => {
        const { item, incoming, outgoing } = await waysAt(journey('action middle { next "Gets ‸a mail" }'));
        assert.equal(item?.name, 'Gets a mail');
        assert.deepEqual(incoming, ['middle: next "Gets a mail"']);
        assert.deepEqual(outgoing, ['Has it: "Gets a mail"']);
    });

    it('are one with several facts where they differ for personas, and no share is told that nobody has said', async () => {
        const { incoming } = await waysAt(journey('action middle', 'next st‸art 5 % for Ida  next start 7 % when "late" for Ben').replace('"in a hurry"', '"in a hurry"  next start when "unsure"'));
        assert.deepEqual(incoming, ['Starts (unsure): next start when "unsure"', 'Gets a mail (5 %, 7 %, late): next start 5 % for Ida | next start 7 % when "late" for Ben']);
    });

    it('lead nowhere out of the journey', async () => {
        const { outgoing } = await waysAt('journey J { action fi‸rst { exit }  action second }');
        assert.deepEqual(outgoing, []);
    });
});

describe('The ways of a journey', () => {
    const files = {
        'install.journey': 'import "buy.journey"\njourney Ins‸tall "Have it installed" {\n  action a { details Buy }\n  phase P { details Repair }\n}\njourney Repair',
        'buy.journey': 'import "install.journey"\njourney Buy "Buy it" {\n  phase P { details Install\n    action a { details Install }\n  }\n}\njourney Lend { action a { details Repair } }',
        'other.journey': 'journey Install\njourney Other { action a { details Install } }'
    };

    it('come from the journeys that it details, in whichever file, and lead to those that detail it', async () => {
        const { item, incoming, outgoing } = await waysAt(files);
        assert.deepEqual([item?.name, item?.kind], ['Have it installed', SymbolKind.Module]);
        assert.deepEqual(incoming, ['Buy it: details Install | details Install']);
        assert.deepEqual(outgoing, ['Buy it: details Buy', 'Repair: details Repair']);
    });

    it('are found at a name in `details`', async () => {
        const { item } = await waysAt({ 'a.journey': 'journey A { action a { details B‸ } }\njourney B "The other"' });
        assert.equal(item?.name, 'The other');
    });
});

describe('Ways', () => {
    it('are asked of nothing else', async () => {
        for (const text of [journey('ac‸tion middle'), journey('action middle').replace('phase P', 'phase P‸'), 'persona Ida‸', 'journey J { action a { next nowhere‸ } }', '‸']) {
            assert.equal((await waysAt(text)).item, undefined, text);
        }
    });

    it('are those that are there where the text is not finished', async () => {
        const { incoming, outgoing } = await waysAt('journey J {\n  action a { next }\n  action { next b 20 % }\n  action b‸ { next a 10 %  next');
        assert.deepEqual(incoming, []);
        assert.deepEqual(outgoing, ['a (10 %): next a 10 %']);
    });

    it('are none for a thing that has gone since', async () => {
        const { item } = await waysAt('journey J { action fi‸rst }');
        const { services: { journey } } = await serverFolder('persona Ida');
        assert.deepEqual([await journey.lsp.CallHierarchyProvider!.incomingCalls({ item: item! }), await journey.lsp.CallHierarchyProvider!.outgoingCalls({ item: { ...item!, uri: 'file:///gone.journey' } })], [[], []]);
    });

    it('are told over LSP', async function () {
        this.timeout(30_000);
        const client = await startClient();
        try {
            assert.ok(client.abilities.callHierarchyProvider);
            await client.open('a.journey', 'journey J {\n  action a\n  action b { next a }\n}');
            const ask = <T>(method: string, params: unknown) => client.connection.sendRequest<T>(method, params as object);
            const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', { textDocument: { uri: client.uri('a.journey') }, position: { line: 1, character: 9 } });
            assert.deepEqual((await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })).map(({ from }) => from.name), ['b']);
            assert.deepEqual((await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item })).map(({ to }) => to.name), ['b']);
        } finally {
            await client.stop();
        }
    });
});
