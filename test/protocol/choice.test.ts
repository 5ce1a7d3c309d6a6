import assert from 'node:assert/strict';
import { readChoice, writeChoice, type Choice } from '../../src/protocol/choice.ts';

describe('A choice in an address', () => {
    for (const choice of [{}, { view: 'Board' }, { kind: 'story' }, { personas: ['Ida', 'Ben'], lanes: ['emotion'] }] as readonly Choice[]) {
        it(`is read as it was written: ${JSON.stringify(choice)}`, () => assert.deepEqual(readChoice(new URLSearchParams(writeChoice(choice))), choice));
    }

    it('passes a kind that there is not', () => assert.deepEqual(readChoice(new URLSearchParams('kind=poem&lanes=')), { lanes: [] }));
});
