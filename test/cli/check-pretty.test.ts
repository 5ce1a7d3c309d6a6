import assert from 'node:assert/strict';
import { prettyText } from '../../src/cli/check-formats/pretty-text.ts';
import { fileOf, reportOf } from '../support/report.ts';

const text = 'journey A {\n  action a { waits 9 days }\n}\n';

describe('journey check for people', () => {
    it('says where else to look, below the line', () => {
        const related = [{ file: 'b.journey', line: 4, column: 3, message: 'Here she waits again.' }, { file: 'a\x1b.journey', line: 1, column: 1, message: 'It is all \x1b[31mhere.' }];
        assert.equal(prettyText(reportOf('a.journey', text, { at: '9 days', related }, { at: 'A', severity: 'information', code: 'stale', message: 'Old.' })), [
            'a.journey:2:20 warning silent-wait',
            'The customer hears nothing.',
            '2 │   action a { waits 9 days }',
            '  │                    ^^^^^^',
            'see also b.journey:4:3 Here she waits again.',
            'see also a�.journey:1:1 It is all �[31mhere.',
            '',
            'a.journey:1:9 note stale',
            'Old.',
            '1 │ journey A {',
            '  │         ^',
            '',
            '1 warning and 1 note in 1 file.',
            '',
        ].join('\n'));
    });

    it('shows what is wrong in a file that was not to be checked, and does not count it', () => {
        const { files, problems } = reportOf('journey.config.json', '{ "rule": {} }', { at: '"rule"', severity: 'error', code: 'configuration', message: 'A configuration has "rules".' });
        assert.equal(prettyText({ files: [fileOf('a.journey', '')], besides: files, problems }), [
            'journey.config.json:1:3 error configuration',
            'A configuration has "rules".',
            '1 │ { "rule": {} }',
            '  │   ^^^^^^',
            '',
            '1 error in 1 file.',
            '',
        ].join('\n'));
    });

    it('shows a problem whose text is not at hand without it', () => {
        assert.match(prettyText({ ...reportOf('a.journey', text, { at: '9 days' }), files: [] }), /^a\.journey:2:20 warning silent-wait\nThe customer hears nothing\.\n2 │ \n/);
    });
});
