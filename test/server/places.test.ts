import assert from 'node:assert/strict';
import { findPlace, findThing } from '../../src/protocol/places.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const text = `persona Ida "Ida"
journey Cancel "Cancel a subscription" {
  personas Ida
  phase leaving "Leaving" {
    touchpoint look "Looks for the button" { feels lost -2 }
    touchpoint call "Calls" { feels calm 0 }
  }
}
journey Return "Sends it back" { touchpoint look "Looks for the label" }
`;

describe('The way from the text to the picture and back', function () {
    this.timeout(20_000);
    let client: LanguageClient;
    beforeEach(async () => {
        client = await startClient();
        await client.open('a.journey', text);
    });
    afterEach(() => client.stop());

    const thingIn = (journey: string | undefined, words: string, now = text): Promise<string | null> => {
        const lines = now.slice(0, now.indexOf(words)).split('\n');
        return client.connection.sendRequest(findThing, { uri: client.uri('a.journey'), journey, position: { line: lines.length - 1, character: lines.at(-1)!.length } });
    };
    const placeIn = (journey: string | undefined, thing: string) => client.connection.sendRequest(findPlace, { uri: client.uri('a.journey'), journey, thing });
    const named = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });

    it('leads to the innermost thing, and to none between things', async () => {
        assert.equal(await thingIn('Cancel', 'eels lost'), 'column.look.feels.1');
        assert.equal(await thingIn('Cancel', 'ooks for the button'), 'column.look');
        assert.equal(await thingIn('Cancel', ' touchpoint call'), null);
        assert.equal(await thingIn('Return', 'ooks for the label'), 'column.look');
        assert.equal(await thingIn('Cancel', 'ooks for the label'), null);
        assert.equal(await thingIn(undefined, 'alls'), 'column.call');
    });

    it('leads to the name of a thing in its own journey, and to a fact as a whole', async () => {
        assert.deepEqual(await placeIn('Cancel', 'column.look'), named(4, 15, 19));
        assert.deepEqual(await placeIn('Return', 'column.look'), named(8, 44, 48));
        assert.deepEqual(await placeIn('Cancel', 'column.look.feels.1'), named(4, 45, 58));
        assert.equal(await placeIn('Cancel', 'column.gone'), null);
    });

    it('is that of the text as it is typed', async () => {
        const next = text.replace('persona', '// Who travels\npersona');
        await client.edit('a.journey', next);
        assert.deepEqual(await placeIn('Cancel', 'column.look'), named(5, 15, 19));
        assert.equal(await thingIn('Cancel', 'eels lost', next), 'column.look.feels.1');
    });

    it('leads to what is shown as it was understood last, also where the text has lost the whole journey', async () => {
        await client.draw('a.journey', { journey: 'Cancel' });
        const broken = text.replace('touchpoint call', '"touchpoint call');
        await client.edit('a.journey', broken);
        const { stale } = await client.drawUntil('a.journey', /Calls/, { journey: 'Cancel' });
        assert.deepEqual(stale, ['column.call']);
        assert.deepEqual(await placeIn('Cancel', 'column.call'), named(5, 16, 20));
        assert.equal(await thingIn('Cancel', 'ouchpoint call', broken), 'column.call');
        await client.edit('a.journey', text.replace('journey Cancel', 'jorney Cancel'));
        assert.equal((await client.draw('a.journey', { journey: 'Cancel' }))!.journey, 'Cancel');
        assert.deepEqual(await placeIn('Cancel', 'column.call'), named(5, 15, 19));
    });

    it('is none in a text that is not there', async () => {
        const uri = client.uri('gone.journey');
        assert.equal(await client.connection.sendRequest(findThing, { uri, position: { line: 0, character: 0 } }), null);
        assert.equal(await client.connection.sendRequest(findPlace, { uri, thing: 'journey' }), null);
    });
});
