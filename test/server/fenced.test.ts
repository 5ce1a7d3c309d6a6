import assert from 'node:assert/strict';
import { drawText, textsChanged, type DrawnText } from '../../src/protocol/fenced.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const buy = 'journey Buy "Buys a pair" { touchpoint look "Looks" }\njourney Return "Sends it back" { touchpoint parcel "Drops the parcel" { feels glad +1 } }\n';
const plan = 'import "buy.journey"\nview Board "For the board" of Return { kind story }\n';

describe('A text that is no file', function () {
    this.timeout(20_000);
    let client: LanguageClient;
    before(async () => { client = await startClient({ 'buy.journey': buy, 'plan.journey': plan }); });
    after(() => client.stop());

    const draw = (text: string): Promise<DrawnText> => client.connection.sendRequest(drawText, { text, uri: client.uri('notes.md') });

    it('is drawn as a journey of its own', async () => {
        const { title, svg, error, missing } = await draw('journey Try "Tries it" { touchpoint a "A first look" }\n');
        assert.equal(title, 'Tries it');
        assert.match(svg, /^<svg .*A first look/s);
        assert.deepEqual([error, missing], [undefined, undefined]);
    });

    it('is drawn with no ids, since several may stand on one page, and with no markup of the writer’s', async () => {
        const { svg } = await draw('journey A "<img src=x onerror=alert(1)>" { touchpoint a "id=\\"x\\" <b>" }\n');
        assert.doesNotMatch(svg, / id="| data-thing="|<img|<b>/);
        assert.match(svg, /&lt;img src=x onerror=alert\(1\)&gt;/);
    });

    for (const [means, text, title, words] of [
        ['the first journey of a file that it imports', 'import "buy.journey"', 'Buys a pair', /Looks/],
        ['a journey by its name', '// what happens after\nimport "buy.journey"\nReturn // this one\n', 'Sends it back', /Drops/],
        ['a journey by its name in quotes', 'import "buy.journey"\n"Return"', 'Sends it back', /Drops/],
        ['a view by its name, from a file that imports the journey', 'import "buy.journey"\nBoard', 'Sends it back', /For the board/],
        ['a view of its own', 'import "buy.journey"\nview Own "For us" of Return { lanes touchpoints }', 'Sends it back', /For us/]
    ] as const) {
        it(`can mean ${means}`, async () => {
            const drawn = await draw(text);
            assert.deepEqual([drawn.title, drawn.error, drawn.missing], [title, undefined, undefined]);
            assert.match(drawn.svg, words);
        });
    }

    it('is drawn as far as it is intact, with the first error and its line', async () => {
        const { svg, error } = await draw('journey A "Tries" {\n  touchpoint a "A first look"\n  touchpoint { pain\n}\n');
        assert.match(svg, /A first look/);
        assert.equal(error?.line, 2);
        assert.match(error.sentence, /touchpoint/);
    });

    it('says what it names and nothing bears, and which file is not there', async () => {
        assert.equal((await draw('import "buy.journey"\nLend')).missing, 'Lend');
        const { svg, error } = await draw('import "gone.journey"\n');
        assert.deepEqual([svg, error], ['', { line: 0, sentence: 'There is no file "gone.journey" here.' }]);
    });

    it('finds what it names also while the folder is still being read', async () => {
        const fresh = await startClient({ 'buy.journey': buy, 'plan.journey': plan });
        const { title, missing } = await fresh.connection.sendRequest(drawText, { text: 'import "buy.journey"\nBoard', uri: fresh.uri('notes.md') });
        assert.deepEqual([title, missing], ['Sends it back', undefined]);
        await fresh.stop();
    });

    it('leaves no trace in the workspace', async () => {
        await draw('journey Trace "Nobody finds it" { touchpoint a }');
        assert.deepEqual(await client.connection.sendRequest('workspace/symbol', { query: 'Nobody' }), []);
    });

    it('shows edits of an imported file that are not saved, and is told of them', async () => {
        await draw('import "buy.journey"');
        const told = new Promise<void>(resolve => client.connection.onNotification(textsChanged, resolve));
        await client.open('buy.journey', buy.replace('Looks', 'Looks twice'));
        await told;
        assert.match((await draw('import "buy.journey"')).svg, /Looks twice/);
    });
});
