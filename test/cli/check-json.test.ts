import assert from 'node:assert/strict';
import { json } from '../../src/cli/check-formats/json.ts';
import { fileOf, reportOf } from '../support/report.ts';

describe('journey check --format json', () => {
    it('has the fields of its version and no others, and counts the files that were to be checked', async () => {
        const report = reportOf('a.journey', 'journey A { waits 9 days }', { at: '9 days', thing: 'A', related: [{ file: 'b.journey', line: 1, column: 1, message: 'There.' }] });
        assert.deepEqual(JSON.parse(await json.print({ ...report, besides: [fileOf('journey.config.json', '{}')] })), {
            version: 1,
            files: 1,
            problems: [{
                file: 'a.journey', line: 1, column: 19, endLine: 1, endColumn: 25,
                severity: 'warning', code: 'silent-wait', message: 'The customer hears nothing.', thing: 'A',
            }],
        });
    });
});
