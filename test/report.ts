import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** What a suite tells the runner: a suite that died leaves none. */
export interface Result {
    readonly passed: number;
    readonly failed: number;
    /** The titles of the tests that were skipped; they say why. */
    readonly skipped: readonly string[];
}

/** mocha's usual report, and its counts as JSON in the file that `JOURNEY_TEST_REPORT` names. */
export default class Report extends Mocha.reporters.Spec {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
        super(runner, options);
        const skipped: string[] = [];
        runner.on('pending', test => skipped.push(test.fullTitle()));
        runner.once('end', () => {
            const file = process.env['JOURNEY_TEST_REPORT'];
            const result: Result = { passed: this.stats.passes, failed: this.stats.failures, skipped };
            if (file) writeFileSync(file, JSON.stringify(result));
        });
    }
}
