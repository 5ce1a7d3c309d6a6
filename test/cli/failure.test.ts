import assert from 'node:assert/strict';
import { failure, sentenceOf, whyNot } from '../../src/cli/failure.ts';

const systemError = (code: string, path?: string): Error => Object.assign(new Error(`${code}: …`), { code, syscall: 'open', path });

describe('A failure', () => {
    it('is its own sentence', () => assert.equal(sentenceOf(failure('There is no file a.journey.')), 'There is no file a.journey.'));

    it('of the system says in words why', () => {
        assert.equal(whyNot(systemError('EACCES')), 'you are not allowed to');
        assert.equal(whyNot(systemError('ENOSPC')), 'there is no space left');
        assert.equal(whyNot(systemError('EWEIRD')), 'the system says EWEIRD');
        assert.equal(sentenceOf(systemError('ENOENT', 'x')), '"x" cannot be opened: there is no such file or folder.');
    });

    it('of our own says so', () => {
        assert.equal(sentenceOf(new TypeError('x is not a function')), 'This should not have happened, and is a mistake of journey\'s own: x is not a function');
    });
});
