import assert from 'node:assert/strict';
import { codesIn, said } from '../support/consultation.ts';

const measured = (on: string, source = '') => `source Survey { kind feedback ${source} }
metric csat { kind CSAT  target 4.4 }
journey J {
  measure csat 3.4 ${on} from Survey
  action a { feels +1 }
}`;

describe('The rule stale', () => {
    for (const [on, today, age] of [
        ['2025-11-21', '2026-11-21', undefined], ['2025-11-20', '2026-11-21', 12], ['2025-11', '2026-11-30', undefined], ['2025-11', '2026-12-01', 12],
        ['2024', '2025-12-31', undefined], ['2024', '2026-01-01', 12], ['2024-02-29', '2025-02-28', undefined], ['2024-02-29', '2025-03-01', 12],
        ['2025-08-31', '2026-09-30', 12], ['2023-01-15', '2026-11-21', 46], ['2027-01-01', '2026-11-21', undefined],
    ] as const) {
        it(`finds ${on} ${age === undefined ? 'new enough' : `${age} months old`} on ${today}`, async () => {
            const messages = await said('stale', measured(`on ${on}`), today);
            assert.deepEqual(messages, age === undefined ? [] : [`Last measured ${on.length === 10 ? 'on' : 'in'} ${on}, ${age} months ago. Does it still hold?`]);
        });
    }

    it('believes the date of a measurement rather than that of its source', async () => {
        assert.deepEqual(await codesIn(measured('on 2026-10-01', 'on 2024-01-01')), []);
        assert.deepEqual(await codesIn(measured('on 2024-10-01', 'on 2026-10-01')), ['stale']);
    });

    it('says nothing where nothing is dated', async () => {
        assert.deepEqual(await codesIn(measured('')), []);
        assert.deepEqual(await codesIn('journey J {\n  validated "6 customers"\n  action a { feels +1 }\n}'), []);
    });
});
