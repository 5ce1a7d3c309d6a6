import assert from 'node:assert/strict';
import { problemsOf } from '../../src/server/problems.ts';
import { startClient } from '../support/language-client.ts';
import { listProblems } from '../../src/protocol/problems.ts';
import { folder } from '../support/language.ts';

const text = `persona Ida "Ida, 30" { segment Nobody }
channel App { kind odd }
journey First "The first one" {
  personas Ida
  owner Nobody
  phase p "The phase" during {
    details Nothing
    touchpoint look "Looks" { via Nowhere, Elsewhere  feels lost -2 from Nowhere }
  }
}
journey Second "The second one" {
  action other "Other" { feels fine +1 from Nowhere }
}
`;

describe('The problems of a journey', () => {
    const told = async (journey?: string) => problemsOf((await folder(text)).documents[0]!, { journey })
        .map(({ thing, title, severity, text }) => `${severity} ${thing} “${title}”: ${text.split('.')[0]}`);

    it('are told at the innermost thing that is drawn of their place, with the title of its column, phase or journey', async () => {
        assert.deepEqual((await told('First')).filter(line => !/persona|kind/.test(line)), [
            'error journey.owner.1 “The first one”: There is no team "Nobody"',
            'error phase.p.details.1 “The phase”: There is no journey "Nothing"',
            'error column.look.via.1 “Looks”: There is no channel "Nowhere"',
            'error column.look.via.1 “Looks”: There is no channel "Elsewhere"',
            'error column.look.feels.1 “Looks”: There is no source "Nowhere"'
        ]);
    });

    it('are told at a persona who travels, and else at the journey, where they stand outside of it; those of another journey are not', async () => {
        const all = await told('First');
        assert.ok(all.includes('error persona~0 “Ida, 30”: There is no segment "Nobody"'), all.join('\n'));
        assert.ok(all.some(line => line.startsWith('error journey “The first one”:')), all.join('\n'));
        assert.deepEqual((await told('Second')).filter(line => line.includes('column.')), ['error column.other.feels.1 “Other”: There is no source "Nowhere"']);
    });

    it('have keys that stay while something is edited elsewhere', async () => {
        const keys = async (text: string) => problemsOf((await folder(text)).documents[0]!, { journey: 'First' }).map(({ key }) => key);
        const before = await keys(text);
        assert.equal(new Set(before).size, before.length);
        assert.deepEqual(await keys(`// A line before.\n\n${text}`), before);
    });

    it('come over LSP when the text has been checked', async function () {
        this.timeout(60_000);
        const client = await startClient();
        await client.open('a.journey', text);
        await client.problems('a.journey');
        const problems = await client.connection.sendRequest(listProblems, { uri: client.uri('a.journey'), journey: 'First' });
        assert.ok(problems?.some(({ thing }) => thing === 'column.look.via.1'));
        assert.equal(await client.connection.sendRequest(listProblems, { uri: client.uri('missing.journey') }), null);
        await client.stop();
    });
});
