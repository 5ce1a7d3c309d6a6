import assert from 'node:assert/strict';
import { lastBreak } from '../../src/map/syllables.ts';

describe('A word that is broken off', () => {
    const broken = (word: string, most: number): string => {
        if (word.length <= most) return word;
        const at = lastBreak(word, most);
        assert.ok(at >= 1 && at <= most, `${at} of ${most}`);
        return `${word.slice(0, at)}-${broken(word.slice(at), most)}`;
    };

    it('is broken behind the joint of a compound', () => {
        assert.equal(broken('Terminvereinbarungsbestätigung', 20), 'Terminvereinbarungs-bestätigung');
        assert.equal(broken('Lebensversicherungsgesellschaftsangestellte', 20), 'Lebensversicherungs-gesellschafts-angestellte');
    });

    it('is never broken before the joint', () => {
        assert.equal(broken('Vertragsverlängerungsentscheidung', 20), 'Vertragsverlänge-rungsentscheidung');
    });

    it('is broken between syllables, with the consonants that words begin with on the next line', () => {
        assert.equal(broken('Kraftfahrzeughaftpflichtversicherung', 18), 'Kraftfahrzeughaft-pflichtversiche-rung');
        assert.equal(broken('Donaudampfschifffahrt', 18), 'Donaudampfschiff-fahrt');
        assert.equal(broken('incomprehensibilities', 17), 'incomprehensibili-ties');
    });

    it('keeps a sch with the consonant that goes on it, but not with the next word', () => {
        assert.equal(broken('Spaltenüberschriften', 15), 'Spaltenüber-schriften');
        assert.equal(broken('Höchstgeschwindigkeit', 13), 'Höchstge-schwindigkeit');
        assert.equal(broken('Produktvorschläge', 13), 'Produktvor-schläge');
        assert.equal(broken('zwischenmenschlich', 15), 'zwischenmensch-lich');
        assert.equal(broken('Geburtstagswunschliste', 18), 'Geburtstagswunsch-liste');
        assert.equal(lastBreak('Tischreservierung', 6), 'Tisch'.length);
    });

    it('is broken where the room ends if it has no syllables', () => {
        assert.equal(broken('xxxxxxxxxxxxxxxx', 6), 'xxxxxx-xxxxxx-xxxx');
        assert.equal(lastBreak(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'], 2), 2);
    });

    it('takes what a reader sees as one character for one', () => {
        assert.equal(lastBreak(['U\u0308', 'b', 'u', 'n', 'g', 's', 'h', 'e', 'f', 't'], 8), 6);
    });
});
