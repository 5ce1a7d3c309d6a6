import assert from 'node:assert/strict';
import { curveThrough, portionsOf, type Point } from '../../src/map/curve.ts';
import { chance } from '../support/chance.ts';

describe('The curve', () => {
    const points = (...heights: readonly (number | undefined)[]): Point[] =>
        heights.flatMap((y, column) => y === undefined ? [] : [{ x: column * 100, y, column }]);

    it('goes through every point', () => {
        const { firm } = curveThrough(points(10, 30, 20));
        assert.match(firm, /^M0,10C/);
        assert.match(firm, /,100,30C/);
        assert.match(firm, /,200,20$/);
    });

    it('never rises or falls beyond its points, so it never claims +2.3', () => {
        const luck = chance(7);
        for (let round = 0; round < 200; round++) {
            const heights = Array.from({ length: 8 }, () => luck.whole(0, 8) * 20);
            const { firm } = curveThrough(points(...heights));
            const controls = [...firm.matchAll(/C([^C]+)/g)].map(([, numbers]) => numbers!.split(',').map(Number));
            controls.forEach(([, first, , second], i) => {
                const [low, high] = [Math.min(heights[i]!, heights[i + 1]!), Math.max(heights[i]!, heights[i + 1]!)];
                assert.ok(first! >= low - 0.01 && first! <= high + 0.01 && second! >= low - 0.01 && second! <= high + 0.01, `${heights}`);
            });
        }
    });

    it('bridges columns without a score by a straight line of its own', () => {
        const { firm, bridges } = curveThrough(points(10, 20, undefined, 40, 50));
        assert.equal(bridges, 'M100 20L300 40');
        assert.equal(firm.match(/M/g)!.length, 2);
    });

    it('is one curve, thin from and to every value that is assumed', () => {
        const sure = points(10, 30, 20, 40, 35);
        const { firm, thin } = curveThrough(sure.map((point, i) => ({ ...point, firm: i !== 3 })));
        assert.match(firm, /^M0,10C[^M]*,200,20$/);
        assert.match(thin, /^M200,20C[^M]*,300,40C[^M]*,400,35$/);
        assert.equal(firm + thin.replace('M200,20', ''), curveThrough(sure).firm);
    });

    it('comes in portions that are the same curve, each from where the one before ended', () => {
        const heights = Array.from({ length: 30 }, (_, i) => i === 20 ? undefined : 10 + i % 3 * 20);
        const { firm } = curveThrough(points(...heights));
        const portions = portionsOf(firm);
        assert.equal(portions.length, 3);
        const drawn = (curve: string): readonly string[] => curve.match(/C[^MC]*/g)!;
        assert.deepEqual(portions.flatMap(drawn), drawn(firm));
        assert.deepEqual(portions.slice(1, 2).map(portion => portion.match(/^M[^C]*/)![0]), [`M${portions[0]!.split(',').slice(-2).join(',')}`]);
        assert.deepEqual(portionsOf(''), []);
    });

    it('is nothing for one point or none', () => {
        assert.deepEqual(curveThrough(points(10)), { firm: '', thin: '', bridges: '' });
        assert.deepEqual(curveThrough([]), { firm: '', thin: '', bridges: '' });
    });
});
