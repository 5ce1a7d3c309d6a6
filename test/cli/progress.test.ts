import assert from 'node:assert/strict';
import { startProgress } from '../../src/cli/progress.ts';

describe('Progress', () => {
    const shown = (isTTY: boolean, wait: number, count: number): string => {
        let written = '';
        let now = 0;
        const { progress, end } = startProgress({ isTTY, write: (text: string) => { written += text; return true; } }, () => now);
        for (let done = 0; done < count; done++) {
            now += wait;
            progress('Reading', done, count);
        }
        end();
        return written;
    };

    it('is one line that the next one takes the place of, and is wiped away', () => {
        assert.equal(shown(true, 300, 3), '\r\x1b[KReading 2 of 3 files\r\x1b[KReading 3 of 3 files\r\x1b[K');
    });

    it('is silent where there is no terminal', () => assert.equal(shown(false, 300, 30), ''));

    it('is silent about what takes no time', () => assert.equal(shown(true, 1, 300), ''));

    it('does not flicker', () => assert.ok(shown(true, 1, 1000).split('\r').length < 10));
});
