import assert from 'node:assert/strict';
import type { DrawingDelta } from '../../src/protocol/drawing-delta.ts';
import { completed, nothingWritten } from '../support/whole-drawing.ts';
import type { Drawing, DrawParams } from '../../src/protocol/lsp.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const journey = (title = 'Looks for it'): string => `
persona Ida "Ida"
persona Ben "Ben"
journey Cancel "Cancel a subscription" {
  personas Ida, Ben
  touchpoint look "${title}" { feels lost -2 for Ida
    feels calm 0 for Ben
    backstage "Counts the clicks"
    thinks "Hm" }
}
view Board "For the board" of Cancel { lanes touchpoints, thinking }
view Rows "As rows" of Cancel { kind table }`;

describe('What a reader chooses to see', function () {
    this.timeout(20_000);
    let client: LanguageClient;
    before(async () => {
        client = await startClient();
        await client.open('a.journey', journey());
    });
    after(() => client.stop());

    const lanes = async (choice: DrawParams['choice']): Promise<readonly string[]> =>
        [...(await client.draw('a.journey', { choice }))!.svg.matchAll(/<g id="(\w+)" role="row"/g)].map(([, name]) => name!);

    it('is a kind of map, a view of the journey, or some of the lanes, in place of those of the view', async () => {
        assert.deepEqual(await lanes({}), ['touchpoints', 'emotion', 'thinking']);
        assert.deepEqual(await lanes({ kind: 'blueprint' }).then(all => all.includes('backstage')), true);
        assert.deepEqual(await lanes({ view: 'Board' }), ['touchpoints', 'thinking']);
        assert.deepEqual(await lanes({ view: 'Board', lanes: ['thinking'] }), ['thinking']);
        assert.deepEqual(await lanes({ view: 'Rows' }), await lanes({}));
    });

    it('is everything where the journey has nothing of it', async () => {
        assert.deepEqual(await lanes({ view: 'Gone', personas: ['Nobody'] }), await lanes({}));
    });

    it('is some of those who travel, on the map and in the table', async () => {
        const choice = { personas: ['Ben'] };
        assert.doesNotMatch((await client.draw('a.journey', { choice }))!.svg, /Ida/);
        assert.doesNotMatch((await client.draw('a.journey', { choice, as: 'table' }))!.table, /lost/);
    });

    it('is told with what else there is', async () => {
        const { choices } = (await client.draw('a.journey', { lang: 'de', choice: { view: 'Board', personas: ['Ben'] } }))!;
        assert.deepEqual(choices.views, [{ name: 'Board', title: 'For the board', kind: 'map' }, { name: 'Rows', title: 'As rows', kind: 'table' }]);
        assert.deepEqual(choices.personas, [{ name: 'Ida', title: 'Ida', shown: false }, { name: 'Ben', title: 'Ben', shown: true }]);
        assert.deepEqual(choices.lanes.filter(({ shown }) => shown).map(({ title }) => title), ['Touchpoints', 'Gedanken']);
    });

    it('makes pictures of their own for several who look at one document', async () => {
        const uri = client.uri('a.journey');
        const ask = (params: Partial<DrawParams>): Promise<DrawingDelta> => client.connection.sendRequest('journey/draw', { uri, theme: 'screen', ...params });
        const wishes = [{ choice: { view: 'Board' } }, { as: 'table' as const }, {}];
        let last = await Promise.all(wishes.map(async wish => completed(await ask(wish), nothingWritten)));
        await client.edit('a.journey', journey('Seeks it'));
        last = await Promise.all(wishes.map(async (wish, i) => completed(await ask({ ...wish, since: last[i]!.number }), last[i]!)));
        const fresh = await Promise.all(wishes.map(async wish => completed(await ask(wish), nothingWritten)));
        const texts = ({ svg, table }: Drawing) => [svg, table];
        assert.deepEqual(last.map(texts), fresh.map(texts));
        assert.match(last[0]!.svg, /Seeks it/);
    });
});
