import assert from 'node:assert/strict';
import { rules } from '../../src/rules/index.ts';
import { codesIn, consultation } from '../support/consultation.ts';

for (const { code, clauses, severity } of rules) {
    describe(`The rule ${code}`, () => {
        for (const { says, wrong, right, unfixed } of clauses) {
            it(`finds what is wrong, once and alone: ${says}`, async () => {
                assert.deepEqual(await codesIn(wrong), [code]);
            });
            it(`is silent about what is right: ${says}`, async () => {
                assert.deepEqual(await codesIn(right), []);
            });
            it(unfixed ? `offers no fix: ${says}` : `mends what is wrong: ${says}`, async () => {
                const before = await consultation(wrong);
                const [found] = before.found();
                if (unfixed) return assert.deepEqual(found!.fixes?.() ?? [], []);
                const count = found!.fixes?.().length ?? 0;
                assert.ok(count > 0, 'There is no fix.');
                for (let which = 0; which < count; which++) {
                    const after = before.fixed(found!, which);
                    assert.equal(typeof after, 'object', String(after));
                    const codes = await codesIn(after as Record<string, string>);
                    const { problems } = await consultation(after as Record<string, string>);
                    assert.deepEqual(codes.filter(found => found === code), [], JSON.stringify(after));
                    assert.deepEqual(problems().filter(({ severity }) => severity === 1).map(({ message }) => message), [], JSON.stringify(after));
                    await consultation(wrong);
                }
            });
        }
        it('has a severity and a text for every reader', () => {
            assert.ok(['error', 'warning', 'information'].includes(severity));
            assert.ok(clauses.length > 0);
        });
    });
}
