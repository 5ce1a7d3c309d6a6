import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import Report from '../../report.ts';

/** The door that VS Code opens in its extension host: every suite built beside this file runs, a rejection is a failure. */
export async function run(): Promise<void> {
    const text = process.env['JOURNEY_TEST_TEXT'];
    if (text) Mocha.reporters.Base.consoleLog = (...words: unknown[]) => appendFileSync(text, format(...words) + '\n');
    const mocha = new Mocha({ reporter: Report, timeout: 30_000 });
    const suites = readdirSync(__dirname).filter(name => name.endsWith('.test.cjs'));
    for (const suite of suites) mocha.addFile(join(__dirname, suite));
    await mocha.loadFilesAsync();
    const failures = await new Promise<number>(resolve => { mocha.run(resolve); });
    if (failures > 0) throw new Error(`${failures} of the tests inside the editor failed.`);
}
