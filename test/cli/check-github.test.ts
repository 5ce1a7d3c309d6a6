import assert from 'node:assert/strict';
import { github } from '../../src/cli/check-formats/github.ts';
import type { Problem } from '../../src/cli/report.ts';
import { reportOf } from '../support/report.ts';

/** What GitHub's runner makes of a line: `::command name=value,…::text`, read as its own source reads it. */
function read(line: string): { readonly command: string; readonly properties: Readonly<Record<string, string>>; readonly text: string } {
    const end = line.indexOf('::', 2);
    assert.ok(line.startsWith('::') && end > 0, line);
    const [command, ...words] = line.slice(2, end).split(' ');
    const decoded = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    const properties = words.join(' ').split(',').map(pair => {
        const [, name, value] = /^([^=]*)=(.*)$/s.exec(pair)!;
        return [name!, decoded(value!).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
    });
    return { command: command!, properties: Object.fromEntries(properties), text: decoded(line.slice(end + 2)).replaceAll('%25', '%') };
}

async function linesOf(problem: Partial<Problem> & { readonly at?: string }, file = 'a.journey'): Promise<readonly string[]> {
    const lines = (await github.print(reportOf(file, 'journey A {\n  waits 9 days\n}\n', { at: '9 days', ...problem }))).split('\n');
    assert.equal(lines.pop(), '');
    return lines;
}

describe('journey check --format github', () => {
    it('is an annotation for each problem, with its place and its rule', async () => {
        assert.deepEqual(await linesOf({}), ['::warning file=a.journey,line=2,endLine=2,col=9,endColumn=15,title=silent-wait::The customer hears nothing.']);
        assert.match((await linesOf({ severity: 'error' }))[0]!, /^::error file/);
        assert.match((await linesOf({ severity: 'information' }))[0]!, /^::notice file/);
        assert.equal(await github.print(reportOf('a.journey', '')), '');
    });

    it('gives columns only where they are on one line', async () => {
        assert.deepEqual(await linesOf({ at: 'waits 9 days\n}' }), ['::warning file=a.journey,line=2,endLine=3,title=silent-wait::The customer hears nothing.']);
    });

    it('tells other places, too', async () => {
        const [line] = await linesOf({ related: [{ file: 'b.journey', line: 4, column: 3, message: 'Here she waits again.' }] });
        assert.equal(read(line!).text, 'The customer hears nothing.\nSee also b.journey:4:3 Here she waits again.');
    });

    it('is read as it was meant, whatever a name or a text says', async () => {
        const file = 'Straße 100%/a,b:c=d %0A::error::x y.journey';
        const message = '50% of "a,b": 100%0A\r\n::error file=x::stolen\n::stop-commands::pause';
        const lines = await linesOf({ message }, file);
        assert.equal(lines.length, 1);
        const { command, properties, text } = read(lines[0]!);
        assert.equal(command, 'warning');
        assert.deepEqual(properties, { file, line: '2', endLine: '2', col: '9', endColumn: '15', title: 'silent-wait' });
        assert.equal(text, message);
    });

    it('cannot command a terminal', async () => {
        const [line] = await linesOf({ message: 'red \x1b[31m and \u202Eturned' }, 'a\x1b\u0085.journey');
        assert.doesNotMatch(line!, /[\x00-\x1f\x7f-\x9f\u202E]/);
    });
});
