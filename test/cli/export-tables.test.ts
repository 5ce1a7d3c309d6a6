import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { desk, type Desk } from '../support/command.ts';
import { everyFact } from '../support/every-fact.ts';
import { buildPrograms } from '../support/served.ts';

const text = `${everyFact}
view Board "For the board" of Buy { kind table  lanes emotion, pains }
view Story of Buy { kind story }
`;

describe('journey export, in words', function () {
    this.timeout(60_000);
    let place: Desk;
    before(() => {
        buildPrograms();
        place = desk({ 'buy.journey': text });
    });
    after(() => place.clear());

    const written = (...words: readonly string[]): string => {
        const { status, stdout, stderr } = place.run(['export', 'buy.journey', ...words]);
        assert.deepEqual([status, stderr], [0, '']);
        return stdout;
    };

    it('writes a page with the map, the table and the letters of both', () => {
        const page = written('--format', 'html');
        assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
        assert.match(page, /@font-face\{font-family:Inter;[^}]*url\(data:font\/ttf;base64,/);
        assert.match(page, /<svg [\s\S]*<table role="table">/);
        assert.match(page, /prefers-color-scheme:dark/);
        assert.equal(page, written('--format', 'html'));
    });

    it('writes a page in one theme where one is said', () => {
        assert.doesNotMatch(written('--format', 'html', '--theme', 'light'), /prefers-color-scheme/);
    });

    it('writes a row for each touchpoint and action, for a spreadsheet', () => {
        const rows = parse(written('--format', 'csv'), { bom: true, columns: true }) as Record<string, string>[];
        assert.deepEqual(rows.map(row => [row['Phase'], row['Touchpoint or action'], row['Emotion, score, Anna B.']]),
            [['Looks', 'Sees an advert', '-1.5'], ['Wears them', 'Waits', '0'], ['Wears them', 'Walks', '1']]);
    });

    it('writes Markdown into a file that ends so', () => {
        written('--format', 'markdown', '-o', 'out/');
        written('-o', 'buy.md');
        assert.equal(place.read('buy.md'), place.read('out/Buy.md'));
        assert.match(place.read('buy.md'), /^# Buys shoes\n/);
    });

    it('writes JSON as its schema says', () => {
        const validate = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(JSON.parse(readFileSync('src/model/journey.schema.json', 'utf8')));
        assert.ok(validate(JSON.parse(written('--format', 'json'))), JSON.stringify(validate.errors));
    });

    it('shows what a view chooses', () => {
        const [row] = parse(written('--format', 'csv', '--view', 'Board'), { bom: true, columns: true }) as Record<string, string>[];
        assert.deepEqual(Object.keys(row!), ['Journey', 'Phase', 'Period', 'About the phase', 'Touchpoint or action', 'Emotion, score, Anna B.', 'Emotion, score, Ben C.', 'Emotion', 'Pain points']);
        const page = written('--format', 'html', '--view', 'Board');
        assert.doesNotMatch(page, /<svg/);
        assert.match(page, /<table/);
        assert.match(written('--format', 'html', '--view', 'Story'), /<svg/);
    });

    it('says what a table can be written as, where a picture of it is asked for', () => {
        const cannot = (...words: readonly string[]): string => {
            const { status, stdout, stderr } = place.run(['export', 'buy.journey', ...words]);
            assert.deepEqual([status, stdout], [2, '']);
            return stderr;
        };
        assert.equal(cannot('--kind', 'table'), 'A table is no picture; --format html, csv or markdown writes it.\n');
        assert.equal(cannot('--view', 'Board'), 'A table is no picture; --format html, csv or markdown writes Board.\n');
    });
});
