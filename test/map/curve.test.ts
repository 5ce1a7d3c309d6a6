import assert from 'node:assert/strict';
import { curveThrough, type Point } from '../../src/map/curve.ts';
import { chance } from '../support/chance.ts';

describe('The curve', () => {
    const points = (...heights: readonly (number | undefined)[]): Point[] =>
        heights.flatMap((y, column) => y === undefined ? [] : [{ x: column * 100, y, column }]);

    it('goes through every point', () => {
        const { solid } = curveThrough(points(10, 30, 20));
        assert.match(solid, /^M0,10C/);
        assert.match(solid, /,100,30C/);
        assert.match(solid, /,200,20$/);
    });

    it('never rises or falls beyond its points, so it never claims +2.3', () => {
        const luck = chance(7);
        for (let round = 0; round < 200; round++) {
            const heights = Array.from({ length: 8 }, () => luck.whole(0, 8) * 20);
            const { solid } = curveThrough(points(...heights));
            const controls = [...solid.matchAll(/C([^C]+)/g)].map(([, numbers]) => numbers!.split(',').map(Number));
            controls.forEach(([, first, , second], i) => {
                const [low, high] = [Math.min(heights[i]!, heights[i + 1]!), Math.max(heights[i]!, heights[i + 1]!)];
                assert.ok(first! >= low - 0.01 && first! <= high + 0.01 && second! >= low - 0.01 && second! <= high + 0.01, `${heights}`);
            });
        }
    });

    it('bridges columns without a score by a straight line of its own', () => {
        const { solid, bridges } = curveThrough(points(10, 20, undefined, 40, 50));
        assert.equal(bridges, 'M100 20L300 40');
        assert.equal(solid.match(/M/g)!.length, 2);
    });

    it('is nothing for one point or none', () => {
        assert.deepEqual(curveThrough(points(10)), { solid: '', bridges: '' });
        assert.deepEqual(curveThrough([]), { solid: '', bridges: '' });
    });
});
