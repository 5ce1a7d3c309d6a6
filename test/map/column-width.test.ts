import assert from 'node:assert/strict';
import { longTexts } from '../../src/map/column-width.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { lanes } from '../../src/map/lanes/index.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Column, Journey, View } from '../../src/model/journey.ts';
import { columnOf, journeyOf, lineOf, phaseOf } from '../support/journey-data.ts';

describe('The width of a column', () => {
    const usual = 152;
    const lots = 'One word and another one. '.repeat(40);
    const journey = (text: string) => journeyOf([phaseOf('P', Array.from({ length: 8 }, (_, i) => columnOf(`c${i}`, i === 3 ? { does: [lineOf('d', text)] } : {})))]);
    const widths = (text: string, view?: View): readonly number[] => sheetOf(journey(text), view).places.map(({ width }) => width);
    const viewOf = (more: Partial<View>): View => ({ name: 'v', title: '', kind: 'map', lanes: [], personas: [], phases: [], ...more }) as View;

    it('grows where a long text would make its row high, and nowhere else', () => {
        assert.deepEqual(widths('Short'), Array.from({ length: 8 }, () => usual));
        assert.deepEqual(widths(lots), [usual, usual, usual, 240, usual, usual, usual, usual]);
        assert.equal(widths(lots.slice(0, 240))[3], 196);
    });

    it('does not grow where another cell makes the row as high all the same', () => {
        const two = journeyOf([phaseOf('P', Array.from({ length: 8 }, (_, i) => columnOf(`c${i}`, i === 3 ? { does: [lineOf('d', lots)] } : i === 5 ? { does: [lineOf('e', lots.slice(0, 260))] } : {})))]);
        assert.deepEqual(sheetOf(two).places.map(({ width }) => width), [usual, usual, usual, 240, usual, usual, usual, usual]);
    });

    it('is obeyed by a column that stays the same while another one changes it', () => {
        const told = (text: string): Column => columnOf('told', { does: [lineOf('d', text)] });
        const [kept, others] = [told(lots.slice(0, 260)), Array.from({ length: 6 }, (_, i) => columnOf(`c${i}`))];
        const journey = (other: Column): Journey => journeyOf([phaseOf('P', [kept, other, ...others])]);
        const wide = journey(columnOf('other'));
        const narrow = journey(columnOf('other', { does: [lineOf('e', lots)] }));
        assert.ok(sheetOf(wide).places[0]!.width > sheetOf(narrow).places[0]!.width);
        drawMap(wide);
        assert.deepEqual(drawMap(narrow), drawMap(structuredClone(narrow)));
    });

    it('makes a lower map', () => {
        const long = drawMap(journey(lots));
        const narrow = lots.length / 24 * 15;
        assert.ok(long.height < narrow + 200, `${long.height}`);
    });

    it('does not grow for a lane that is not shown', () => {
        assert.ok(widths(lots, viewOf({ lanes: ['touchpoints', 'pains'] })).every(width => width === usual));
        assert.ok(widths(lots, viewOf({ kind: 'blueprint' })).every(width => width === usual));
    });

    it('is followed by the columns behind it and by the heads', () => {
        const { places, stretches, right } = sheetOf(journey(lots));
        places.slice(1).forEach((place, i) => assert.equal(place.x, places[i]!.x + places[i]!.width + 12));
        assert.equal(stretches[0]!.x + stretches[0]!.width, right);
        assert.equal(places.at(-1)!.x + places.at(-1)!.width, right);
    });

    it('knows the kinds of view of each lane with long texts', () => {
        for (const { lane, kinds } of longTexts) assert.deepEqual(kinds, lanes.find(({ name }) => name === lane)!.kinds, lane);
    });
});
