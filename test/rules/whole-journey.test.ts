import assert from 'node:assert/strict';
import { codesIn, consultation, said, textOf } from '../support/consultation.ts';

describe('The rule funnel-in-disguise', () => {
    const measuredBy = (...kinds: readonly string[]) => `source Log { kind log  on 2026-10 }
${kinds.map((kind, i) => `metric m${i} ${kind && `{ kind ${kind}  target 5 }`}`).join('\n')}
journey J {
  phase p {
    action a { feels +1\n${kinds.map((kind, i) => `measure m${i} 3 ${kind ? '' : 'target 4 '}from Log`).join('\n')}\n}
  }
}`;
    const business = ['conversion', 'drop-off', 'retention', 'CLV', 'cost-to-serve'];

    it('knows the business metrics, each and all', async () => {
        for (const kind of business) assert.deepEqual(await codesIn(measuredBy(kind)), ['funnel-in-disguise'], kind);
        assert.deepEqual(await codesIn(measuredBy(...business)), ['funnel-in-disguise']);
    });

    it('is silent with one other metric, whatever it is', async () => {
        for (const kind of ['NPS', 'CSAT', 'CES', 'lead-time', 'custom', '']) assert.deepEqual(await codesIn(measuredBy('conversion', kind)), [], kind);
    });

    it('waits for a measurement that is half typed', async () => {
        for (const measures of ['measure m0', 'measure m0 3 from Log\nmeasure ease', 'measure m0 3 from Log\nmeasure nowhere 3']) {
            const text = measuredBy('conversion').replace(/measure m0 3 .*/, measures);
            assert.deepEqual(await said('funnel-in-disguise', text), [], measures);
        }
    });
});

describe('The rule one-side-missing', () => {
    const journey = (...personas: readonly string[]) => `persona Petra\npersona Murat { side business }\npersona Eva { side employee }
journey J { model B2B2C${personas.length > 0 ? `\npersonas ${personas.join(', ')}` : ''}\naction a { feels +1 } }`;

    it('counts a persona without a side as a consumer, and an employee as neither', async () => {
        assert.deepEqual(await codesIn(journey('Petra', 'Murat')), []);
        assert.match((await said('one-side-missing', journey('Petra', 'Eva')))[0]!, /^B2B2C: the business's side/);
        assert.match((await said('one-side-missing', journey('Murat', 'Eva')))[0]!, /^B2B2C: the consumer's side/);
        assert.match((await said('one-side-missing', journey('Eva')))[0]!, /^B2B2C: both sides/);
    });

    it('waits where a persona is not known', async () => {
        assert.deepEqual(await said('one-side-missing', journey('Petra', 'Mura')), []);
    });
});

describe('The rule never-validated', () => {
    it('is at the status, and waits where a validation is half typed', async () => {
        const { found } = await consultation('journey J {\n  status agreed\n  action a { feels +1 }\n}');
        assert.deepEqual(found().map(({ at }) => textOf(at)), ['status agreed']);
        assert.deepEqual(await said('never-validated', 'journey J {\n  status agreed\n  validated\n  action a { feels +1 }\n}'), []);
    });
});

describe('The rule moment-on-assumption', () => {
    it('is one finding for a moment of truth, at the first fact that is assumed, and one for each extreme score elsewhere', async () => {
        const { found } = await consultation(`persona Aylin\npersona Walter\njourney J { personas Aylin, Walter
  action a { moment-of-truth  feels glad +2 assumed  judges "Fair" +1 assumed  gain "Quick" assumed }
  action b { feels fine +2 assumed  judges +1 assumed  gain "Kind" assumed }
  action c { feels calm -2 observed  feels +2 assumed for Walter }
}`);
        assert.deepEqual(found().filter(({ code }) => code === 'moment-on-assumption').map(({ at, message }) => [textOf(at), message]), [
            ['feels glad +2 assumed', '"a" is a moment of truth, but nobody has measured or observed this yet.'],
            ['feels fine +2 assumed', 'Aylin and Walter feel +2 at "b", but nobody has measured or observed this yet.'],
            ['feels +2 assumed for Walter', 'Walter feels +2 at "c", but nobody has measured or observed this yet.'],
        ]);
    });
});

describe('The rule all-smiles', () => {
    it('counts facts, not personas, and no score outside of the scale', async () => {
        const columns = (scores: readonly string[]) => `persona Ann\npersona Bob\njourney J { personas Ann, Bob\n${scores.map((score, i) => `action a${i} { feels ${score} }`).join('\n')}\n}`;
        assert.deepEqual(await said('all-smiles', columns(['1', '1', '1'])), []);
        assert.deepEqual(await said('all-smiles', columns(['4', '5', '3', '4', '5'])), []);
        assert.equal((await said('all-smiles', columns(['1', '1', '0', '+2', '0.5']))).length, 1);
        assert.deepEqual(await said('all-smiles', columns(['1', '1', '0', '+2', '0.5', '-0.5 for Bob'])), []);
    });
});
