import assert from 'node:assert/strict';
import { arcsOf, tracksOf } from '../../src/map/arcs.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import type { Way } from '../../src/model/journey.ts';
import { columnOf, journeyOf, phaseOf, wayOf } from '../support/journey-data.ts';

describe('The ways over the cards', () => {
    const columns = Array.from({ length: 8 }, (_, i) => columnOf(`c${i}`));
    const way = (from: number, to: number): Way => wayOf(`${from}-${to}`, to < from ? 'loop' : 'skip', `c${from}`, `c${to}`);
    const arcs = (...flow: readonly Way[]) => arcsOf(sheetOf(journeyOf([phaseOf('', columns)], { flow })));
    const names = (flow: readonly Way[]): string[][] => tracksOf(arcs(...flow)).map(track => track.map(arc => arc.way.id));

    it('share a track where they do not stand in each other’s way', () => {
        assert.deepEqual(names([way(2, 0), way(6, 4)]), [['2-0', '6-4']]);
    });

    it('run over those that they enclose', () => {
        assert.deepEqual(names([way(7, 0), way(3, 1)]), [['3-1'], ['7-0']]);
    });

    it('leave a card beside each other, so that a short one crosses no leg of a long one', () => {
        const [long, short, back] = arcs(way(3, 7), way(3, 5), way(3, 1));
        assert.ok(back!.from < long!.from && long!.from < short!.from);
        const [far, near] = arcs(way(7, 0), way(2, 0));
        assert.ok(far!.to < near!.to);
    });

    it('are not drawn to what is not shown', () => {
        assert.deepEqual(arcs(wayOf('x', 'skip', 'c0', 'elsewhere')), []);
    });
});
