import assert from 'node:assert/strict';
import { said } from '../support/consultation.ts';

const code = 'impossible-metric';

function measured(metric: string, value: string): string {
    return `metric m "M" { ${metric} }\njourney J {\n  measure m ${value}\n}`;
}

describe('What a value may be', () => {
    it('is compared in the unit of the metric', async () => {
        assert.deepEqual(await said(code, measured('unit days  scale 0 to 10', '48 hours')), []);
        assert.deepEqual(await said(code, measured('unit days  scale 0 to 10', '300 hours')), ['M 300 hours is impossible on the scale 0 to 10 days.']);
        assert.deepEqual(await said(code, measured('unit points  scale 0 to 10', '300 people')), []);
    });

    it('may be a share of customers where the scale has no unit', async () => {
        assert.deepEqual(await said(code, measured('kind CSAT', '82 %')), []);
        assert.deepEqual(await said(code, measured('kind CSAT  scale 1 to 5', '82 %')), []);
        assert.equal((await said(code, measured('kind CSAT  scale 1 to 5', '182 %'))).length, 1);
    });

    it('may be negative for what is neither time nor cost', async () => {
        for (const metric of ['kind CLV  unit EUR', 'unit EUR', 'kind custom', 'kind NPS']) assert.deepEqual(await said(code, measured(metric, '-40')), []);
        for (const metric of ['kind lead-time', 'unit working-days', 'kind cost-to-serve']) assert.equal((await said(code, measured(metric, '-40'))).length, 1);
    });

    it('is one finding a fact, also where it holds for several personas', async () => {
        const text = 'persona A\npersona B\nmetric m "M" { kind CES }\njourney J {\n  personas A, B\n  measure m 9 for A, B\n  action a { takes -3 to -1 days for A }\n}';
        assert.deepEqual(await said(code, text), ['M 9 is impossible on the scale 1 to 7.', '-3 days is impossible: a duration is never negative.']);
    });

    it('is not judged where its name, unit, range or scale is a mistake already', async () => {
        assert.deepEqual(await said(code, 'journey J {\n  measure unknown 120 %\n  measure\n}'), []);
        assert.deepEqual(await said(code, 'journey J {\n  action a { takes -5 }\n  action b { pays -5 bananas }\n  action c { waits -5 to -9 days }\n}'), []);
        assert.deepEqual(await said(code, measured('kind CSAT  scale 0-10', '8')), []);
        assert.deepEqual(await said(code, measured('kind CSAT  scale 5 to 1', '8')), []);
    });

    it('is judged in phases and journeys, and in what other files are given', async () => {
        const files = { 'a.journey': 'import "metrics.journey"\njourney J {\n  phase P {\n    takes -3 days\n    measure m 9\n  }\n}', 'metrics.journey': 'metric m "M" { kind CES  target 8 }' };
        assert.deepEqual(await said(code, files), ['-3 days is impossible: a duration is never negative.', 'M 9 is impossible on the scale 1 to 7.']);
    });
});
