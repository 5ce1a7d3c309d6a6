import assert from 'node:assert/strict';
import { columnsOf } from '../../src/model/journey.ts';
import { folder } from '../support/language.ts';

async function measured(metric: string, measure: string) {
    const { journey } = await folder(`metric m { ${metric} }\njourney J { action a { measure m ${measure} } }`);
    const [{ value, was, target, unit, trend }] = columnsOf(journey())[0]!.measures as [ReturnType<typeof columnsOf>[number]['measures'][number]];
    return { value, was, target, unit, trend };
}

describe('A measure', () => {
    for (const [metric, measure, expected] of [
        ['kind lead-time unit days', '36 hours was 2 days target 12 h', { value: 1.5, was: 2, target: 0.5, unit: 'days', trend: 'better' }],
        ['kind lead-time unit hours', '2 was 1', { value: 2, was: 1, target: undefined, unit: 'hours', trend: 'worse' }],
        ['kind lead-time', '2 weeks was 14 days', { value: 2, was: 2, target: undefined, unit: 'weeks', trend: 'same' }],
        ['kind CES', '3.1 was 2.8 target 5.5', { value: 3.1, was: 2.8, target: 5.5, unit: undefined, trend: 'better' }],
        ['kind CES target 6', '3.1', { value: 3.1, was: undefined, target: 6, unit: undefined, trend: undefined }],
        ['kind drop-off', '12 was 10', { value: 12, was: 10, target: undefined, unit: '%', trend: 'worse' }],
        ['kind NPS better lower', '12 was 10', { value: 12, was: 10, target: undefined, unit: undefined, trend: 'worse' }],
        ['kind cost-to-serve unit EUR', '8.90 was 9.40', { value: 8.9, was: 9.4, target: undefined, unit: 'EUR', trend: 'better' }],
        ['kind custom', '8 was 9', { value: 8, was: 9, target: undefined, unit: undefined, trend: undefined }],
        ['kind custom unit points', '8 days', { value: 8, was: undefined, target: undefined, unit: 'points', trend: undefined }],
    ] as const) {
        it(`of a metric with ${metric}: ${measure}`, async () => assert.deepEqual(await measured(metric, measure), expected));
    }

    it('of a metric that nobody knows keeps its name', async () => {
        const { journey } = await folder('journey J { action a { measure nps 8 } }');
        assert.deepEqual(columnsOf(journey())[0]!.measures[0]!.metric, { name: 'nps', title: 'nps', kind: 'custom', scale: undefined, unit: undefined, better: undefined, target: undefined });
    });
});
