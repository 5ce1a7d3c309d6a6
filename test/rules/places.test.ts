import assert from 'node:assert/strict';
import { consultation } from '../support/consultation.ts';

describe('A finding starts', () => {
    const places: readonly (readonly [code: string, text: string, starts: string])[] = [
        ['score-out-of-range', 'journey J {\n  action a { feels fine 4 }\n}', 'feels fine 4'],
        ['impossible-metric', 'metric ces { kind CES  target 9 }', 'target 9'],
        ['impossible-metric', 'metric ces { kind CES }\njourney J {\n  measure ces 9\n}', 'measure ces 9'],
        ['impossible-metric', 'journey J {\n  action a { waits -2 days }\n}', 'waits -2 days'],
        ['channel-nobody-uses', 'channel Fax\nchannel Phone\npersona P { uses Phone }\njourney J {\n  personas P\n  touchpoint t { via Phone, Fax }\n}', 'via Phone, Fax'],
        ['persona-left-out', 'channel Fax\nchannel Phone\npersona P { uses Phone }\njourney J {\n  personas P\n  touchpoint t { via Fax  feels lost -1 }\n}', 'via Fax'],
        ['required-skipped', 'persona P\njourney J {\n  personas P\n  phase A { skipped for P }\n}', 'skipped for P'],
        ['time-runs-backwards', 'journey J {\n  phase A after\n  phase B "Get a quote" before\n}', 'B'],
        ['opportunity-without-owner', 'journey J {\n  action a { opportunity qr "QR code" }\n}', 'qr'],
        ['never-validated', 'journey J {\n  status agreed\n}', 'status agreed'],
    ];
    for (const [code, text, starts] of places) {
        it(`at the fact that breaks the rule, else at the name of the thing: ${code} at ${starts}`, async () => {
            const { problems } = await consultation(text);
            const marked = problems().filter(problem => problem.code === code).map(({ range: { start, end } }) => text.split('\n')[start.line]!.slice(start.character, end.character));
            assert.deepEqual(marked, [starts]);
        });
    }
});
