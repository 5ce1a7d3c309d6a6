import assert from 'node:assert/strict';
import { textWidth } from '../../src/map/measure.ts';
import { styles } from '../../src/map/typography.ts';
import { wrap } from '../../src/map/wrap.ts';

describe('Wrapping', () => {
    const wrapped = (text: string, width: number): string[] => wrap(text, styles.cell, width).map(line => line.text);

    it('breaks at spaces and keeps them, so that copied text stays whole', () => {
        assert.deepEqual(wrapped('Drops the parcel', 60), ['Drops the ', 'parcel']);
    });

    it('leaves no last line with little on it', () => {
        assert.deepEqual(wrapped('no refund after 7 days', 110), ['no refund ', 'after 7 days']);
    });

    it('parts facts on one line at the dots between them, where that takes no more lines', () => {
        assert.deepEqual(wrapped('12\u202f%\u00a0· gives up\u00a0· lost\u00a0· Cléo', 140), ['12\u202f%\u00a0· gives up\u00a0· ', 'lost\u00a0· Cléo']);
        assert.deepEqual(wrapped('8\u202f%\u00a0· goes to another hospital\u00a0· lost', 140), ['8\u202f%\u00a0· goes to another ', 'hospital\u00a0· lost']);
    });

    it('breaks no word that fits, to have more on the last line', () => {
        assert.deepEqual(wrapped('Versicherungsfall ok', 105), ['Versicherungsfall ', 'ok']);
    });

    it('breaks after a hyphen or a slash between words', () => {
        assert.deepEqual(wrapped('Service-Portal', 55), ['Service-', 'Portal']);
        assert.deepEqual(wrapped('portal/telephone', 60), ['portal/', 'telephone']);
    });

    it('keeps dates and short pairs together', () => {
        assert.deepEqual(wrapped('due 2026-09-30', 80), ['due ', '2026-09-30']);
        assert.deepEqual(wrapped('an A/B test', 40), ['an A/B ', 'test']);
    });

    it('keeps a number and its unit together', () => {
        assert.deepEqual(wrapped('within 14\u00a0days', 60), ['within ', '14\u00a0days']);
    });

    it('breaks between ideographs', () => {
        assert.deepEqual(wrapped('返品を登録する', 36), ['返品を', '登録す', 'る']);
    });

    it('breaks a word only where the word alone is wider, and loses nothing of it', () => {
        const lines = wrapped('x'.repeat(100), 100);
        assert.equal(lines.join(''), 'x'.repeat(100));
        assert.ok(lines.length > 4);
    });

    it('leaves room for a hyphen where a word of letters is broken, and breaks an address without', () => {
        const broken = (text: string): boolean[] => wrap(text, styles.cell, 60).map(line => line.hyphen === true);
        assert.deepEqual(broken('Rechtsschutzversicherung'), [true, true, true, false]);
        assert.ok(broken('www.loom-and-lark.example').every(hyphen => !hyphen));
    });

    it('breaks a long word between syllables also where it holds together with a number or with what stands behind it', () => {
        const broken = (text: string): readonly string[] => wrap(text, styles.cell, 100).map(line => `${line.text}${line.hyphen ? '-' : ''}`);
        assert.deepEqual(broken('Auftragsverwaltungssystem\u00a0· 3\u00a0Tage'), ['Auftragsver-', 'waltungs-', 'system\u00a0· 3\u00a0Tage']);
        assert.deepEqual(broken('3\u00a0Vertragsänderungsanforderungen'), ['3\u00a0Vertragsän-', 'derungs-', 'anforderungen']);
        assert.ok(broken('wwwloomandlarkexample2\u00a0· 1').every(line => !line.endsWith('-')));
    });

    it('keeps whole what a reader sees as one character', () => {
        const family = '👩‍👩‍👧‍👦';
        assert.deepEqual(wrapped(family.repeat(3), 80), [family, family, family]);
    });

    it('begins a new line at a line feed, also for an empty one', () => {
        assert.deepEqual(wrapped('one\n\ntwo', 100), ['one', '', 'two']);
    });

    it('makes one line of runs of spaces and tabs', () => {
        assert.deepEqual(wrapped('  one \t  two  ', 100), ['one two']);
    });

    it('never makes a line wider than its place', () => {
        for (const text of ['a '.repeat(90), 'Donaudampfschifffahrt '.repeat(5), '返品'.repeat(40)]) {
            for (const line of wrap(text, styles.cell, 123)) assert.ok(line.width <= 123 && textWidth(line.text.trimEnd(), 'regular', 11.5) <= 123);
        }
    });
});
