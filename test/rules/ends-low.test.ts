import assert from 'node:assert/strict';
import { consultation, said } from '../support/consultation.ts';

const journey = (body: string, head = '') => `persona Aylin\npersona Walter\njourney J ${head} { personas Aylin, Walter\n${body}\n}`;
const good = 'action good { feels +1 }';

describe('The rule ends-low', () => {
    it('is a warning in a to-be, and information in an as-is, an ideal and a draft', async () => {
        for (const [head, status, severity] of [['as-is', '', 'information'], ['to-be', '', 'warning'], ['ideal', '', 'information'], ['to-be', 'status draft', 'information']]) {
            const { found } = await consultation(journey(`${status}\naction a { feels -1 }`, head));
            assert.deepEqual(found().map(({ code, severity }) => [code, severity]), [['ends-low', severity]]);
        }
    });

    it('counts the feelings of those who leave', async () => {
        assert.deepEqual(await said('ends-low', journey(`action a { feels -1 for Aylin  feels +1 for Walter  exit for Walter }\n${good}`)), []);
        assert.deepEqual(await said('ends-low', journey(`action a { feels -1 for Aylin  feels -0.5 for Walter  exit for Walter }\n${good}`)),
            ['The journey ends on -0.5 for Walter; the end weighs most in memory.']);
        assert.deepEqual(await said('ends-low', journey(`${good}\naction a { feels -1  skipped for Walter }`)), ['The journey ends on -1 for Aylin; the end weighs most in memory.']);
        assert.deepEqual(await said('ends-low', journey(`${good}\naction a { feels -1 for Walter  skipped for Walter }`)), []);
    });

    it('knows ends across phases, and several of them', async () => {
        assert.deepEqual(await said('ends-low', journey(`phase p { action a { feels -1 } }\nphase q { ${good} }`)), []);
        assert.equal((await said('ends-low', journey('action a { feels -1  exit 10 % as neutral }\naction b { feels -1 }'))).length, 2);
    });

    it('waits for the rest of a line that is half typed', async () => {
        for (const half of ['exit as', 'exit as chrn', 'exit 10 % when "gives up" as ch']) {
            assert.deepEqual(await said('ends-low', journey(`action a { feels -1\n${half}\n}\n${good}`)), [], half);
        }
        for (const half of ['next', 'next nowhere']) assert.deepEqual(await said('ends-low', journey(`${good}\naction a { feels -1\n${half}\n}`)), [], half);
    });
});
