import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { gridOf } from '../../src/map/table/grid.ts';
import { tableOf } from '../../src/map/table.ts';
import { printCsv } from '../../src/print/csv.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';

/** What a spreadsheet reads. */
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

describe('CSV', () => {
    it('begins with the mark of UTF-8 and ends every row as RFC 4180 says', () => {
        assert.equal(printCsv([['a', 'b'], [1, undefined]]), '\ufeffa,b\r\n1,\r\n');
    });

    it('is read again as it was written, whatever signs a text has', () => {
        const texts = ['a, b', 'say "no"', 'two\nlines', ' spaced ', 'semi;colon', 'tab\tin it', 'ä € 返 👍', '', '"', ','];
        assert.deepEqual(read(printCsv([texts])), [texts]);
    });

    for (const formula of ['=1+1', '+cmd', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200b=1', '\u00a0=1', '\uff1d1', '\uff20x', '-1+1', '+49 30 1', '=cmd|\' /C calc\'!A0', '=1"']) {
        it(`is no formula to a spreadsheet: ${JSON.stringify(formula)}`, () => {
            const [[cell]] = read(printCsv([[formula]])) as [[string]];
            assert.equal(cell[0], '\'');
            assert.equal(cell.slice(1).trim(), formula.replace('\r', '\n').replace('\u00a0', ' ').trim());
        });
    }

    it('leaves a number a number, also one that somebody wrote as a text', () => {
        assert.deepEqual(read(printCsv([[-1, 0, 1.5, '-1', '+2', '-1.5', '−1']])), [['-1', '0', '1.5', '-1', '+2', '-1.5', '−1']]);
    });

    for (const words of Object.keys(vocabularies) as (keyof typeof vocabularies)[]) {
        it(`has a row for each column of the map and no cell that is a formula: ${words} texts`, () => {
            const grid = gridOf(tableOf(generateJourney({ seed: 5, columns: 14, personas: 3, words })));
            const rows = read(printCsv(grid));
            assert.equal(rows.length, 15);
            assert.deepEqual(rows.flat().filter(cell => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) && Number.isNaN(Number(cell))), []);
            assert.deepEqual(rows.map(row => row.length), grid.map(row => row.length));
        });
    }
});
