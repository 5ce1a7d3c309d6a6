import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const good = 'journey Good "Good" { action a "Still here" }';

/** Texts that nobody would write and that an editor opens all the same. */
const hostile: Readonly<Record<string, string>> = {
    'nothing': '',
    'a byte order mark and CRLF': '\uFEFFjourney J "J" {\r\n  action a "A"\r\n}\r\n',
    'binary': Array.from({ length: 4000 }, (_, index) => String.fromCharCode(index * 7919 % 256)).join(''),
    'ten megabytes': `journey J { ${'action a "A" { thinks "Again and again and again" }\n'.repeat(200_000)}`,
    'ten megabytes on one line': `journey J { note "${'x'.repeat(10_000_000)}" }`,
    'a hundred thousand open braces': `journey J ${'{'.repeat(100_000)}`,
    'twenty thousand nested blocks': 'phase p { '.repeat(20_000),
    'a hundred thousand closing braces': `${good}${'}'.repeat(100_000)}`,
    'an import of itself': `import "bad.journey"\n${good}`,
    'halves of a pair': 'journey J "\ud800 \udc00" { action a "\ud83d" }',
    'markup': 'journey J "</text><script>alert(1)</script>" { action a "]]>" }'
};

describe('Bad input over LSP', function () {
    this.timeout(60_000);
    let client: LanguageClient;
    before(async () => { client = await startClient({ 'good.journey': good }); });
    after(() => client.stop());

    for (const [what, text] of Object.entries(hostile)) {
        it(`answers ${what}, and goes on`, async () => {
            const problems = client.problems('bad.journey');
            await client.open('bad.journey', text);
            const drawing = await client.draw('bad.journey');
            assert.ok(drawing);
            assert.ok(drawing.svg === '' || drawing.svg.startsWith('<svg '));
            assert.doesNotMatch(drawing.svg, /<script|<\/text>[^<]*<script/);
            const found = (await problems).map(({ message }) => message).join('\n');
            assert.doesNotMatch(found, /\bat .+:\d+:\d+|RangeError|TypeError|Expecting/, 'sentences, never a stack trace');
            await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('bad.journey') } });
            assert.match((await client.draw('good.journey'))!.svg, /Still here/);
        });
    }

    it('is not troubled by a folder called x.journey', async () => {
        mkdirSync(join(client.folder, 'x.journey'));
        await client.touched('x.journey');
        await client.open('user.journey', `import "x.journey"\n${good}`);
        assert.match((await client.draw('user.journey'))!.svg, /Still here/);
    });

    it('is not troubled by a file that cannot be read', async () => {
        client.write('bytes.journey', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]));
        await client.touched('bytes.journey');
        assert.match((await client.draw('good.journey'))!.svg, /Still here/);
    });
});
