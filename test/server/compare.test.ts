import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { listJourneys } from '../../src/protocol/comparing.ts';
import type { Drawing } from '../../src/protocol/lsp.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';

const cancel = (columns: string, head = 'journey Cancel "Cancel a subscription"'): string => `${head} {\n${columns}\n}\n`;
const before = cancel('  action leave "Wants to leave" { feels annoyed -1 }\n  touchpoint look "Looks for the button" { feels lost -2 }\n  touchpoint call "Calls" { feels annoyed -1 }');
const now = cancel('  action leave "Wants to leave" { feels annoyed -1 }\n  touchpoint look "Looks for the button" { feels relieved +1 }\n  touchpoint mail "Gets a mail" { feels calm 0 }');

const example = (file: string): string => readFileSync(`examples/return/${file}`, 'utf8');
const kindsAt = ({ comparison }: Drawing, column: string): readonly string[] => comparison!.changes.filter(change => change.column === column).map(({ kind }) => kind).sort();

describe('A picture that is compared', function () {
    this.timeout(20_000);
    let client: LanguageClient;
    afterEach(() => client.stop());

    it('with an old edition says what is new, gone and better, and marks it at its column', async () => {
        client = await startClient();
        await client.open('a.journey', now);
        const drawing = (await client.draw('a.journey', { against: { uri: client.uri('a.journey'), text: before } }))!;
        assert.deepEqual([kindsAt(drawing, 'mail'), kindsAt(drawing, 'look'), kindsAt(drawing, 'leave')], [['added'], ['better', 'removed'], []]);
        assert.match(drawing.svg, /id="changes~column\.look"[^>]*aria-label="[^"]*Calls[^"]*"/);
        assert.doesNotMatch(drawing.svg, /id="changes~column\.leave"/);
        const gone = drawing.comparison!.changes.find(({ kind }) => kind === 'removed')!;
        assert.equal(gone.id, 'column.look', 'what is gone is told at the column before it');
        assert.match(drawing.comparison!.sum, /better/);
    });

    it('is, where nothing is compared, the same picture as ever', async () => {
        client = await startClient();
        await client.open('a.journey', now);
        const alone = (await client.draw('a.journey'))!;
        await client.draw('a.journey', { against: { uri: client.uri('a.journey'), text: before } });
        const again = (await client.draw('a.journey'))!;
        assert.equal(again.svg, alone.svg);
        assert.ok(!('comparison' in again));
        assert.doesNotMatch(again.svg, /changes/);
    });

    it('follows what is typed, and what an import says, on both sides', async () => {
        client = await startClient({ 'people.journey': 'persona Ida "Ida"\n' });
        const [old, first, second] = ['-1', '+1', '-1'].map(score => `import "people.journey"\n${cancel(`personas Ida\naction leave "Leaves" { feels so ${score} for Ida }`)}`) as [string, string, string];
        await client.open('a.journey', first);
        const against = { uri: client.uri('a.journey'), text: old };
        assert.deepEqual(kindsAt((await client.draw('a.journey', { against }))!, 'leave'), ['better']);
        await client.edit('a.journey', second);
        assert.deepEqual((await client.draw('a.journey', { against }))!.comparison!.changes, []);
        client.write('people.journey', 'persona Ida "Ida Lund"\n');
        await client.touched('people.journey');
        const { comparison } = await client.drawUntil('a.journey', /Ida Lund/, { against });
        assert.deepEqual(comparison!.changes, [], 'the old edition imports what is there now');
    });

    it('never disturbs the files that are open: no problem, no name of an old edition is seen', async () => {
        client = await startClient();
        const problems = client.problems('a.journey');
        await client.open('a.journey', now);
        assert.deepEqual((await problems).filter(({ severity }) => severity === 1), []);
        await client.draw('a.journey', { against: { uri: client.uri('a.journey'), text: 'journey Cancel "Old" { touchpoint vanished "Vanished" { } broken' } });
        const symbols = await client.connection.sendRequest<readonly { name: string }[]>('workspace/symbol', { query: 'anish' });
        assert.deepEqual(symbols, []);
    });

    it('with another journey, by its file and name, and with the as-is of a to-be', async () => {
        client = await startClient(Object.fromEntries(['library', 'return', 'plan', 'return-to-be'].map(name => [`${name}.journey`, example(`${name}.journey`)])));
        await client.open('return-to-be.journey', example('return-to-be.journey'));
        const base = (await client.draw('return-to-be.journey', { against: 'base' }))!;
        const other = (await client.draw('return-to-be.journey', { against: { uri: client.uri('return.journey'), journey: 'ReturnOrder' } }))!;
        assert.ok(kindsAt(base, 'register').includes('better'));
        assert.deepEqual(other.comparison, base.comparison);
        assert.equal(other.svg, base.svg);
    });

    it('with another persona shows the one and the curve of the other behind it', async () => {
        client = await startClient();
        await client.open('a.journey', `persona A "Anna"\npersona B "Ben"\npersona C "Cleo"\n${cancel('personas A, B, C\naction leave "Leaves" { feels so +1 for A\nfeels so -1 for B\nfeels so 0 for C\nthinks "Well" }')}`);
        const { svg, comparison } = (await client.draw('a.journey', { against: { persona: 'B', shown: 'A' } }))!;
        assert.deepEqual(comparison!.changes.map(({ column, kind }) => [column, kind]), [['leave', 'better']]);
        assert.match(svg, /Anna: plus one[^"]*Ben: minus one/);
        assert.doesNotMatch(svg, /Cleo/);
    });

    it('says in one sentence why there is nothing to compare with', async () => {
        client = await startClient();
        await client.open('a.journey', now);
        const sumOf = async (against: Parameters<typeof client.draw>[1]): Promise<string> => {
            const { comparison, svg } = (await client.draw('a.journey', against))!;
            assert.deepEqual(comparison!.changes, []);
            assert.doesNotMatch(svg, /changes/);
            return comparison!.sum;
        };
        assert.match(await sumOf({ against: 'base' }), /improves on no other/);
        assert.match(await sumOf({ against: { persona: 'Nobody' } }), /Nobody else/);
        assert.match(await sumOf({ against: { uri: client.uri('gone.journey') } }), /gone/);
        assert.match(await sumOf({ against: { uri: client.uri('a.journey'), text: '' } }), /does not have this journey/);
        assert.match(await sumOf({ against: 'base', locale: 'de' }), /verbessert keine andere/);
    });

    it('is chosen among all journeys of the workspace', async () => {
        client = await startClient({ 'b.journey': 'journey B "Before" { }\njourney T "Then" to-be of B { }' });
        await client.open('a.journey', `persona P "Pia"\n${cancel('personas P')}`);
        assert.deepEqual(await client.connection.sendRequest(listJourneys), [
            { uri: client.uri('a.journey'), name: 'Cancel', title: 'Cancel a subscription', state: 'as-is', personas: [{ name: 'P', title: 'Pia' }] },
            { uri: client.uri('b.journey'), name: 'B', title: 'Before', state: 'as-is', personas: [] },
            { uri: client.uri('b.journey'), name: 'T', title: 'Then', state: 'to-be', of: 'Before', personas: [] }
        ]);
    });
});
