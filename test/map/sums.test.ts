import assert from 'node:assert/strict';
import { sheetOf } from '../../src/map/sheet.ts';
import { sumsOf } from '../../src/map/sums.ts';
import type { Amount, Column } from '../../src/model/journey.ts';
import { columnOf, journeyOf, personaOf, phaseOf } from '../support/journey-data.ts';

describe('What a phase takes and costs in all', () => {
    const hours: Readonly<Record<string, number>> = { minutes: 1 / 60, hours: 1, days: 24, weeks: 168, months: 730 };
    const time = (from: number, unit: string, to?: number): Amount => ({ from, to, unit, hours: (to ?? from) * hours[unit]! });
    const takes = (amount: Amount, names: readonly string[] = []) => ({ takes: [{ id: 't', for: names, amount }] });
    const waits = (amount: Amount, names: readonly string[] = []) => ({ waits: [{ id: 'w', for: names, amount }] });
    const sums = (...columns: readonly Partial<Column>[]): readonly string[] => {
        const journey = journeyOf([phaseOf('P', columns.map((more, i) => columnOf(`c${i}`, more)))], { personas: [personaOf('Ann'), personaOf('Bob')] });
        const sheet = sheetOf(journey);
        return sumsOf(sheet, sheet.stretches[0]!.phase).map(sum => `${sum.for.join('+')}: ${sum.text}`.replaceAll('\u00a0', ' '));
    };

    it('adds up times of different units, and ranges by both ends', () => {
        assert.deepEqual(sums(takes(time(30, 'minutes')), takes(time(1, 'hours'))), ['Ann+Bob: takes 90 minutes']);
        assert.deepEqual(sums(waits(time(1, 'days', 2)), waits(time(12, 'hours'))), ['Ann+Bob: waits 1.5–2.5 days']);
    });

    it('tells long times that are all in one unit in that unit, and a single one as it is said', () => {
        assert.deepEqual(sums(takes(time(2, 'weeks')), takes(time(1, 'weeks', 2))), ['Ann+Bob: takes 3–4 weeks']);
        assert.deepEqual(sums({ ...takes(time(3, 'months')), ...waits(time(1, 'days')) }, waits(time(4, 'days'))), ['Ann+Bob: takes 3 months, waits 5 days']);
        assert.deepEqual(sums(takes(time(1, 'hours')), takes(time(72, 'hours'))), ['Ann+Bob: takes 3 days']);
    });

    it('adds up what is paid and what it costs, each currency for itself', () => {
        assert.deepEqual(sums({ pays: { from: 1.1, unit: 'EUR' }, costToServe: { from: 4, unit: 'EUR' } }, { pays: { from: 2.2, unit: 'EUR' } }, { pays: { from: 3, unit: 'USD' } }),
            ['Ann+Bob: pays €3.30, pays $3, costs us €4']);
    });

    it('is told for each persona where it differs, without the columns that they skip', () => {
        assert.deepEqual(sums(takes(time(2, 'hours')), { ...takes(time(3, 'hours')), skippedFor: ['Bob'] }, takes(time(4, 'hours'), ['Ann', 'Bob'])),
            ['Ann: takes 9 hours', 'Bob: takes 6 hours']);
    });

    it('is not told where there is nothing to add up', () => {
        assert.deepEqual(sums(takes(time(2, 'hours')), waits(time(0, 'days')), waits(time(3, 'days'))), []);
    });
});
