import assert from 'node:assert/strict';
import { sample, type Trial } from './trial.ts';

/** What docs/editors.md promises of every editor, as tests. */
export function promises(run: (test: Mocha.Context) => Trial): void {
    let trial: Trial;
    before(function () { trial = run(this); });
    after(() => trial?.files.clear());

    it('shows the problems that `journey check` tells, and a code action puts one right', () => {
        assert.ok(trial.checked.length > trial.checkedAfterFix.length && trial.checkedAfterFix.length > 0);
        assert.deepEqual(trial.problems, trial.checked);
        assert.deepEqual(trial.problemsAfterFix, trial.checkedAfterFix);
    });

    it('says who a name is and goes to where it is declared', () => {
        assert.match(trial.hover, /tablet/);
        assert.equal(trial.definition, `library.journey:${lineOf('library.journey', 'persona Walter')}`);
    });

    it('completes a name', () => {
        assert.ok(trial.offers.includes('ParcelShop'), String(trial.offers));
        assert.equal(trial.completed.trim(), 'via Phone, Chat, ParcelShop');
    });

    it('renames a thing in all files', () => {
        const renamed = (file: string) => sample[file]!.replaceAll(/\bCarrierAPI\b/g, 'Carriers');
        assert.notEqual(renamed('return.journey'), sample['return.journey']);
        assert.equal(trial.files.read('return.journey'), renamed('return.journey').replace('via Phone, Chat', 'via Phone, Chat, ParcelShop'));
        for (const file of Object.keys(sample).filter(name => name !== 'return.journey')) assert.equal(trial.files.read(file), renamed(file), file);
    });

    it('formats a file as `journey format` does', () => {
        assert.ok(trial.formatted.length > 0);
        assert.equal(trial.files.read('ugly.journey'), trial.formatted);
    });
}

function lineOf(file: string, text: string): number {
    return sample[file]!.slice(0, sample[file]!.indexOf(text)).split('\n').length;
}
