import assert from 'node:assert/strict';
import { messagesIn } from '../support/language.ts';
import { around } from '../support/snippets.ts';

describe('Shares', () => {
    for (const [facts, message] of [
        ['next b 60 %\n    exit 41 %', 'The branches here add up to 101 %; at most 100 % can leave.'],
        ['next b 33.3 %\n    next a 33.3 %\n    exit 33.4 %', undefined],
        ['next b 100 %\n    exit', 'The branches here are 100 % already: nothing is left for this exit.'],
        ['next b 100 % when "x"\n    next a', 'The branches here are 100 % already: nothing is left for this next.'],
        ['next b 100 %', undefined],
        ['next b 60 % for Anna\n    exit 60 % for Ben', undefined],
        ['next b 60 %\n    exit 60 % for Ben', undefined],
        ['next b 60 %\n    exit 60 % for Ben\n    next a 60 %', 'The branches here add up to 120 % for Anna; at most 100 % can leave.'],
        ['next b -5 %', 'A share is between 0 and 100 %.'],
        ['next b\n    exit', 'Only one next or exit without a share or a condition can hold; line 3 says one already.'],
        ['next b\n    exit for Ben', undefined],
        ['next b for Ben\n    exit for Ben', 'Only one next or exit without a share or a condition can hold for Ben; line 3 says one already.'],
        ['next b when "x"\n    exit when "y"\n    next a', undefined],
    ] as const) {
        it(facts.replaceAll(/\n\s*/g, ', '), async () => assert.deepEqual(await messagesIn(around(facts)), message === undefined ? [] : [message]));
    }
});
