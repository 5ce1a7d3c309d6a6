import assert from 'node:assert/strict';
import { amountText, numberText, percent, scoreText } from '../../src/map/amounts.ts';
import { stepOf } from '../../src/map/face.ts';
import { quoted, typeset } from '../../src/map/typeset.ts';

describe('Words and figures of a map', () => {
    it('puts thoughts between the quotation marks of the journey’s language', () => {
        assert.equal(quoted('Why?'), '“Why?”');
        assert.equal(quoted('Warum?', 'de'), '„Warum?“');
        assert.equal(quoted('Pourquoi ?', 'fr-CH'), '«\u202fPourquoi ?\u202f»');
        assert.equal(quoted('"Why?"', 'en'), '“Why?”');
        assert.equal(quoted('"Never", she said'), '“‘Never’, she said”');
        assert.equal(quoted('"Ja" und "nein"', 'de'), '„‚Ja‘ und ‚nein‘“');
        assert.equal(quoted('Sie sagen „sofort“ und meinen nie', 'de'), '„Sie sagen ‚sofort‘ und meinen nie“');
        assert.equal(quoted('They say “now” and don’t', 'en'), '“They say ‘now’ and don’t”');
        assert.deepEqual(['', ' ', '""'].map(text => quoted(text)), ['', '', ''], 'marks around nothing');
    });

    it('curls apostrophes and keeps numbers with their units', () => {
        assert.equal(typeset("It's 'in process'"), 'It’s ‘in process’');
        assert.equal(typeset('about 12 % or 5 kg of it'), 'about 12\u00a0% or 5\u00a0kg of it');
        assert.equal(typeset('in 6 minutes, 14 Tage und 3 Daytonas'), 'in 6\u00a0minutes, 14\u00a0Tage und 3 Daytonas');
    });

    it('writes numbers as the language does, with a true minus sign', () => {
        assert.equal(numberText(1234567.5), '1,234,567.5');
        assert.equal(numberText(12345.6, 'de'), '12\u202f345,6');
        assert.equal(numberText(1234, 'de'), '1234');
        assert.equal(numberText(-2), '−2');
    });

    it('writes scores of the scale', () => {
        assert.deepEqual([2, 0.5, 0, -1.5].map(score => scoreText(score)), ['+2', '+0.5', '±0', '−1.5']);
    });

    it('writes amounts with their units', () => {
        assert.equal(amountText({ from: 4, to: 9, unit: 'days' }), '4–9\u00a0days');
        assert.equal(amountText({ from: 1, unit: 'days' }), '1\u00a0day');
        assert.equal(amountText({ from: 15, unit: 'working-days' }), '15\u00a0working days');
        assert.equal(amountText({ from: 8.9, unit: 'EUR' }), '€8.90');
        assert.equal(amountText({ from: 8.9, unit: 'EUR' }, 'de'), '8,90\u00a0€');
        assert.equal(amountText({ from: 14, unit: 'CHF' }), 'CHF\u00a014');
        assert.equal(percent(33.333), '33.3\u202f%');
    });

    it('gives a half step the face of the step further from zero', () => {
        assert.deepEqual([-2, -1.5, -0.5, 0, 0.5, 1, 1.5, 9].map(stepOf), [-2, -2, -1, 0, 1, 1, 2, 2]);
    });
});
