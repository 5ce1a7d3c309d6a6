import assert from 'node:assert/strict';
import { newestOf } from '../../src/extension/newest.ts';

describe('The newest wish wins', () => {
    it('asks at once', () => {
        const { asked, wish } = asking();
        wish();
        assert.equal(asked.length, 1);
    });

    it('makes one question of all that is wished while an answer is awaited', async () => {
        const { asked, wish } = asking();
        for (let key = 0; key < 20; key++) wish();
        assert.equal(asked.length, 1);
        await asked[0]!();
        assert.equal(asked.length, 2);
        await asked[1]!();
        assert.equal(asked.length, 2);
    });

    it('asks again after a pause', async () => {
        const { asked, wish } = asking();
        wish();
        await asked[0]!();
        wish();
        assert.equal(asked.length, 2);
    });
});

/** Counts the questions; each is answered by calling it. */
function asking(): { readonly asked: (() => Promise<void>)[]; readonly wish: () => void } {
    const asked: (() => Promise<void>)[] = [];
    const wish = newestOf(() => new Promise(resolve => asked.push(async () => {
        resolve();
        await new Promise(setImmediate);
    })));
    return { asked, wish };
}
