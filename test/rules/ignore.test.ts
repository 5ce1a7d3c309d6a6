import assert from 'node:assert/strict';
import { codesIn, consultation } from '../support/consultation.ts';

/** A journey in which one line breaks a rule, with a comment above it. */
const below = (comment: string) => `journey J {\n${comment}\n  action a { feels lost -2 }\n  action b { feels fine 0 }\n}`;

describe('A comment that ignores a rule', () => {
    it('silences it on the line below', async () => {
        assert.deepEqual(await codesIn(below('')), ['unexplained-low']);
        assert.deepEqual(await codesIn(below('  // journey-ignore unexplained-low: the diary study runs in spring')), []);
        assert.deepEqual(await codesIn(below('//journey-ignore unexplained-low:spring').replaceAll('\n', '\r\n')), []);
    });

    it('stands with others of its kind above one line', async () => {
        const both = below('  // journey-ignore inside-out: so it is called\n  // journey-ignore unexplained-low: spring').replace('action a', 'action "CRM shows nothing"');
        assert.deepEqual(await codesIn(`system CRM\n${both}`), []);
        assert.deepEqual(await codesIn(`system CRM\n${both.replace(/.*inside-out.*\n/, '')}`), ['inside-out']);
    });

    it('is idle where it silences nothing', async () => {
        const right = below('  // journey-ignore unexplained-low: spring').replace('-2', '+1');
        assert.deepEqual(await codesIn(right), ['idle-ignore']);
        assert.deepEqual(await codesIn(below('  // journey-ignore stale: spring')), ['idle-ignore', 'unexplained-low']);
        assert.deepEqual(await codesIn(below('  // journey-ignore unexplained-low: spring\n')), ['idle-ignore', 'unexplained-low'], 'A blank line between the two.');
    });

    it('is a warning where it gives no reason', async () => {
        const { problems } = await consultation(below('  // journey-ignore unexplained-low'));
        assert.deepEqual(problems().map(({ code, severity, message }) => [code, severity, message]),
            [['idle-ignore', 2, 'Why is unexplained-low right to ignore here? Write the reason behind a colon.']]);
    });

    it('names a rule that there is, and never an error of the language', async () => {
        const message = async (comment: string) => (await consultation(below(comment))).problems()[0]!.message;
        assert.equal(await message('  // journey-ignore unexplained-lwo: spring'), 'There is no rule "unexplained-lwo". Did you mean unexplained-low?');
        assert.equal(await message('  // journey-ignore syntax: spring'), 'syntax tells of a text that is not understood, and cannot be ignored.');
        assert.equal(await message('  // journey-ignore'), 'Which rule is ignored here, and why? Write journey-ignore silent-wait: the carrier informs.');
    });

    it('is no comment inside a text or another comment', async () => {
        const text = `journey J {\n  action a { thinks """\n// journey-ignore stale: no\n""" }\n  /*\n  // journey-ignore stale: no\n  */\n}`;
        assert.deepEqual(await codesIn(text), []);
    });
});
