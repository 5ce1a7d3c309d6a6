import assert from 'node:assert/strict';
import { consultation, said } from '../support/consultation.ts';

const phase = (name: string, count: number) => `phase ${name} {\n${columns(name, count)}\n}`;
const columns = (name: string, count: number) => Array.from({ length: count }, (_, i) => `action ${name}${i} { feels 0 }`).join('\n');

describe('The rule too-big', () => {
    it('tells of too many phases and columns together, and leads to the phases that are to blame', async () => {
        const phases = Array.from({ length: 10 }, (_, i) => phase(`p${i}`, i === 4 ? 32 : 1));
        const found = (await consultation(`journey J {\n${phases.join('\n')}\n}`)).found().filter(({ code }) => code === 'too-big');
        assert.deepEqual(found.map(({ message }) => message), ['10 phases and 41 columns will not be read. Detail a phase in a journey of its own.']);
        assert.deepEqual(found[0]!.related?.map(({ message }) => message), ['32 columns in "p4".']);
    });

    it('tells of each phase that is too big, beside too many phases', async () => {
        const phases = Array.from({ length: 10 }, (_, i) => phase(`p${i}`, i < 2 ? 13 : 1));
        assert.deepEqual(await said('too-big', `journey J {\n${phases.join('\n')}\n}`), [
            '10 phases will not be read. Detail a phase in a journey of its own.',
            '13 columns in "p0" will not be read. Detail this phase in a journey of its own.',
            '13 columns in "p1" will not be read. Detail this phase in a journey of its own.',
        ]);
    });

    it('takes columns without a phase for no phase', async () => {
        assert.deepEqual(await said('too-big', `journey J {\n${columns('c', 40)}\n}`), []);
        assert.deepEqual(await said('too-big', `journey J {\n${phase('p', 12)}\n${columns('c', 1)}\n}`).then(all => all.length), 1, 'What stands behind a phase belongs to it.');
    });
});
