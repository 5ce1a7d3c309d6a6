import assert from 'node:assert/strict';
import type { Shape } from '../../src/map/scene.ts';
import { drawSparkline } from '../../src/map/sparkline.ts';
import { folder } from '../support/language.ts';

const drawn = async (text: string) => drawSparkline((await folder(text)).journey(), 'en');
const kinds = (shapes: readonly Shape[] = []) => shapes.map(shape => [shape.kind, 'stroke' in shape ? shape.stroke : '', 'dash' in shape ? shape.dash : undefined].join(' ').trim());

describe('The curve of a journey as small as a word', () => {
    it('goes from the first column to the last, with a point where it is lowest', async () => {
        const scene = (await drawn('journey A { touchpoint a { feels +2 } touchpoint b { feels -2 } touchpoint c { feels +1 } }'))!;
        assert.deepEqual(kinds(scene.shapes), ['path hairline', 'path ink', 'circle page']);
        const point = scene.shapes.at(-1)!;
        assert.ok(point.kind === 'circle' && point.fill === 'low2' && point.x === scene.width / 2 && point.y > scene.height / 2);
        assert.equal(scene.summary, 'Ends at +1.');
    });

    it('has one for each persona, and claims nothing where no score is said', async () => {
        const scene = await drawn(`persona P persona Q
            journey A { personas P, Q  touchpoint a { feels +1 } touchpoint b { feels 0 for P } touchpoint c { feels -1 for P  feels 0 for Q } }`);
        assert.deepEqual(kinds(scene?.shapes), ['path hairline', 'path ink', 'path quiet 1 3', 'circle page', 'circle page']);
    });

    it('is none where nobody says how it feels', async () => assert.equal(await drawn('journey A { touchpoint a }'), undefined));
});
