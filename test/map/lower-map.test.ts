import assert from 'node:assert/strict';
import { drawMap, lanesOf } from '../../src/map/draw-map.ts';
import { partOfSheet } from '../../src/map/part-of-sheet.ts';
import { sheetOf, type Sheet } from '../../src/map/sheet.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { anyPicture, hardCases } from '../support/hard-cases.ts';
import { told } from '../support/told.ts';

/** How many pictures of chance are compared; `JOURNEY_SEED` is where they begin. */
const count = Number(process.env['JOURNEY_MAPS'] ?? 60);
const first = Number(process.env['JOURNEY_SEED'] ?? 1);

describe('Columns that are wider than the others', () => {
    it('make a lower map than columns of one width would', function () {
        this.timeout(60_000 + count * 1000);
        const wider = [
            ...hardCases.slice(1).filter(({ name, journey }) => told(name, () => compare(journey, undefined))),
            ...Array.from({ length: count }, (_, i) => anyPicture(first + i)).filter(({ journey, view }, i) => told(`seed ${first + i}`, () => compare(journey, view)))
        ];
        assert.ok(wider.length > 0, 'no column is wider');
    });
});

/** Whether a picture has wider columns; then it has to be lower for them. */
function compare(journey: Journey, view: View | undefined): boolean {
    const sheet = sheetOf(journey, view);
    const usual = Math.min(...sheet.places.map(({ width }) => width));
    if (sheet.places.every(({ width }) => width === usual)) return false;
    const even = partOfSheet(sheet, { first: 0, count: sheet.places.length }, usual, sheet.width);
    const [own, other] = [heightOf(sheet, view), heightOf(even, view)];
    assert.ok(own < other, `${own} with wider columns, ${other} without`);
    assert.ok(drawMap(journey, view).height >= own);
    return true;
}

function heightOf(sheet: Sheet, view: View | undefined): number {
    const lanes = lanesOf(view);
    return lanes.reduce((sum, lane) => sum + (lane.row(sheet, name => lanes.some(one => one.name === name))?.height ?? 0), 0);
}
