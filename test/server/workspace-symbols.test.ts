import assert from 'node:assert/strict';
import { serverFolder } from '../support/server-folder.ts';

const files = {
    'a.journey': 'journey Order "Sends it back" {\n  phase Refund "Wait & refund" {\n    touchpoint ask "Asks where the money is" {\n      pain silence "Nine days, one message"\n      opportunity oneTap "One-tap return from the order mail" {}\n    }\n  }\n}\n',
    'b.journey': 'channel Mail "Order mail"\npersona Österreicher "Ägidius Öhler"\nteam "team two" {}\njourney {\n  action\n}\n',
};

describe('Symbols of the workspace', () => {
    for (const [query, ...found] of [
        ['silence', 'Nine days, one message (silence) in Wait & refund › Asks where the money is'],
        ['asks where', 'Asks where the money is (ask) in Sends it back › Wait & refund'],
        ['refund', 'Wait & refund (Refund) in Sends it back'],
        ['tap', 'One-tap return from the order mail (oneTap) in Wait & refund › Asks where the money is'],
        ['order mail', 'Order mail (Mail)', 'One-tap return from the order mail (oneTap) in Wait & refund › Asks where the money is'],
        ['ORDER', 'Sends it back (Order)', 'Order mail (Mail)', 'One-tap return from the order mail (oneTap) in Wait & refund › Asks where the money is'],
        ['öh', 'Ägidius Öhler (Österreicher)'],
        ['two', 'team two'],
        ['nine asks', 'Nine days, one message (silence) in Wait & refund › Asks where the money is'],
        ['nmsg', 'Nine days, one message (silence) in Wait & refund › Asks where the money is'],
        ['zebra'],
    ] as const) it(`finds for "${query}" ${found.length === 0 ? 'nothing' : found.join('; ')}`, async () => assert.deepEqual(await symbolsFor(query), found));

    it('finds all of them for no word at all', async () => {
        assert.equal((await symbolsFor('')).length, 8);
    });

    it('says where the name stands', async () => {
        const { services: { shared }, file } = await serverFolder(files);
        const [symbol] = await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query: 'oneTap' });
        assert.ok(symbol && 'range' in symbol.location);
        assert.equal(symbol.location.uri, file('a.journey').uri.toString());
        assert.equal(file('a.journey').textDocument.getText(symbol.location.range), 'oneTap');
    });

    it('answers the best ones where there are too many', async () => {
        const { services: { shared } } = await serverFolder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.journey`, `team LongTeam${i}\nteam Team${i}\n`])));
        const symbols = await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query: 'team' });
        assert.deepEqual([symbols.length, symbols.filter(({ name }) => name.startsWith('Team')).length], [256, 256]);
    });
});

async function symbolsFor(query: string): Promise<readonly string[]> {
    const { services: { shared } } = await serverFolder(files);
    const symbols = await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query });
    return symbols.map(({ name, containerName }) => containerName ? `${name} in ${containerName}` : name);
}
