import assert from 'node:assert/strict';
import { said } from '../support/consultation.ts';

const code = 'unreachable';

function nobodyGetsTo(column: string): string[] {
    return [`Nobody gets to "${column}": no path leads here.`];
}

describe('A path through the journey', () => {
    it('is followed for each persona on its own', async () => {
        const text = 'persona A\npersona B\njourney J {\n  personas A, B\n  action a { next c for A }\n  action b { next d for A  exit for B }\n  action c { exit }\n  action d\n}';
        assert.deepEqual(await said(code, text), nobodyGetsTo('d'));
        assert.deepEqual(await said(code, text.replace('exit for B', 'next d for B')), []);
    });

    it('leads through a column that is skipped to the next one on the page', async () => {
        assert.deepEqual(await said(code, 'persona A\njourney J {\n  personas A\n  action a {\n    skipped for A\n    exit\n  }\n  action b\n}'), []);
    });

    it('does not start where a loop comes back from beyond', async () => {
        assert.deepEqual(await said(code, 'journey J {\n  action a { exit }\n  action b\n  action c { next b when "again" }\n}'), nobodyGetsTo('b'));
    });

    it('crosses phases', async () => {
        assert.deepEqual(await said(code, 'journey J {\n  phase P {\n    action a { next c }\n  }\n  phase Q {\n    action b\n    action c\n  }\n}'), nobodyGetsTo('b'));
    });

    it('may be the one whose name cannot be found, or is not written yet', async () => {
        for (const next of ['next elsewhere', 'next']) assert.deepEqual(await said(code, `journey J {\n  action a { ${next} }\n  action b\n}`), []);
    });

    it('is looked for in each journey of a file', async () => {
        assert.deepEqual(await said(code, 'journey J {\n  action a { exit }\n  action b\n}\njourney K {\n  action c { exit }\n  action d\n}'), [...nobodyGetsTo('b'), ...nobodyGetsTo('d')]);
    });
});
