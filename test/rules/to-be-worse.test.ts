import assert from 'node:assert/strict';
import { consultation, said, textOf } from '../support/consultation.ts';

const plan = (before: string, after: string, head = 'to-be of Return') => `persona Aylin
persona Walter
journey Return "The return" { personas Aylin, Walter
${before}
  action end { feels glad +1 }
}
journey Plan ${head} { personas Aylin, Walter
${after}
  action end { feels glad +1 }
}`;

describe('The rule to-be-worse', () => {
    it('is one finding for a fact that is worse for several, and two for an emotion and a judgement', async () => {
        assert.deepEqual(await said('to-be-worse', plan(
            'action drop "Drops it" { feels +1 for Aylin  feels 0 for Walter  judges +0.5 }',
            'action drop "Drops it" { feels -1  judges 0 }'
        )), [
            'The plan makes "Drops it" worse for Aylin (+1 to -1) and Walter (0 to -1).',
            'The plan makes the judgement of "Drops it" worse for Aylin (+0.5 to 0) and Walter (+0.5 to 0).',
        ]);
    });

    it('starts at the fact of the plan and leads to the column of the as-is', async () => {
        const [found] = (await consultation(plan('action drop "Drops it" { feels 0 }', 'action drop "Lays it down" { feels low -1 for Walter }'))).found();
        assert.equal(textOf(found!.at), 'feels low -1 for Walter');
        assert.deepEqual(found!.related?.map(({ at, message }) => [textOf(at), message]), [['action drop "Drops it" { feels 0 }', '"Drops it" in "The return".']]);
    });

    it('tells of a pain once, where it is first high', async () => {
        const before = 'action a { pain queue "Long queue" high }\n  action b { pain queue low }';
        const after = 'action a { pain queue "Long queue" low }\n  action c { pain queue high }\n  action d { pain queue high }';
        const { found } = await consultation(plan(before, after));
        const told = found().filter(({ code }) => code === 'to-be-worse');
        assert.deepEqual(told.map(({ at }) => textOf(at)), ['pain queue high']);
        assert.deepEqual(await said('to-be-worse', plan('action a { pain queue "Long queue" }', after)), []);
    });

    it('compares nothing with a score outside of the scale, with a skipped column or with a name that leads nowhere', async () => {
        assert.deepEqual(await said('to-be-worse', plan('action drop { feels 4 }', 'action drop { feels 1 }')), []);
        assert.deepEqual(await said('to-be-worse', plan('action drop { feels +1 for Walter }', 'action drop { feels -1  skipped for Walter }')), []);
        assert.deepEqual(await said('to-be-worse', plan('action drop { feels 0 }', 'action drop { feels -1 }', 'to-be of Nowhere')), []);
        assert.deepEqual(await said('to-be-worse', plan('action drop { feels 0 }', 'action drop { feels -1 }', 'to-be')), []);
        assert.deepEqual(await said('to-be-worse', plan('action drop { feels 0 }', 'action drop { feels -1 }', 'to-be of Plan')), []);
    });

    it('speaks of no plan where one as-is is said to improve on another', async () => {
        assert.deepEqual(await said('to-be-worse', plan('action drop "Drops it" { feels 0 }', 'action drop "Drops it" { feels -1 for Aylin }', 'of Return')),
            ['This journey makes "Drops it" worse for Aylin (0 to -1).']);
    });
});
