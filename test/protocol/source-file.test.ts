import assert from 'node:assert/strict';
import { isSourceFile } from '../../src/protocol/source-file.ts';

describe('A file that journeys are read from', () => {
    it('is known by its ending alone', () => {
        assert.deepEqual(['a.journey', 'C:\\x\\A.JOURNEY', '/x/.journey', 'file:///x/a%20b.journey'].map(isSourceFile), [true, true, true, true]);
        assert.deepEqual(['a.journey.svg', 'journey', 'a.svg', 'a.journey/b', ''].map(isSourceFile), [false, false, false, false, false]);
    });
});
