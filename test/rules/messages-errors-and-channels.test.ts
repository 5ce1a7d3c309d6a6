import assert from 'node:assert/strict';
import { said } from '../support/consultation.ts';

/** What each rule says, word for word. */
const messages: readonly (readonly [code: string, text: string, messages: readonly string[]])[] = [
    ['score-out-of-range', 'journey J {\n  action a { feels fine 4 }\n}', ['Emotion 4 is outside the scale -2 to +2. On a 1-to-5 scale this is +1.']],
    ['score-out-of-range', 'journey J {\n  action a { judges "Fair" 8 }\n}', ['Judgement 8 is outside the scale -2 to +2. On a 1-to-10 scale this is +1.']],
    ['score-out-of-range', 'journey J {\n  action a { feels lost -7 }\n}', ['Emotion -7 is outside the scale -2 to +2. Moved to its end this is -2.']],
    ['impossible-metric', 'metric ces "CES" { kind CES }\njourney J {\n  measure ces 9\n}', ['CES 9 is impossible on the scale 1 to 7.']],
    ['impossible-metric', 'metric ces "CES" { kind CES  target 9 }', ['The target 9 of CES is impossible on the scale 1 to 7.']],
    ['impossible-metric', 'metric ces "CES" { kind CES }\njourney J {\n  measure ces 5 was 0\n}', ['The earlier value 0 of CES is impossible on the scale 1 to 7.']],
    ['impossible-metric', 'metric ces "CES" { kind CES }\njourney J {\n  measure ces 9 was 8 target 10\n}', ['The values 9, 8 and 10 of CES are impossible on the scale 1 to 7.']],
    ['impossible-metric', 'metric calls "Label calls" { unit % }\njourney J {\n  measure calls 104\n}', ['Label calls 104 % is impossible: a value in % is from 0 to 100.']],
    ['impossible-metric', 'metric refund "Refund time" { kind lead-time  unit days }\njourney J {\n  measure refund -9\n}', ['Refund time -9 days is impossible: a duration is never negative.']],
    ['impossible-metric', 'journey J {\n  action a { waits -2 days }\n}', ['-2 days is impossible: a duration is never negative.']],
    ['impossible-metric', 'journey J {\n  action a { pays -4.90 EUR }\n}', ['-4.9 EUR is impossible: a cost is never negative.']],
    ['impossible-metric', 'offering O { price -5 EUR }', ['-5 EUR is impossible: a cost is never negative.']],
    ['time-runs-backwards', 'journey J {\n  phase Ownership after\n  phase Quote "Get a quote" before\n}', ['Phase "Get a quote" is before the purchase but stands after "Ownership" (after).']],
    ['time-runs-backwards', 'journey J {\n  around "the return"\n  phase Refund after\n  phase Register during\n}', ['Phase "Register" is during the return but stands after "Refund" (after).']],
    ['unreachable', 'journey J {\n  action a { exit }\n  action claim "Claims the guarantee"\n}', ['Nobody gets to "Claims the guarantee": no path leads here.']],
    ['required-skipped', 'persona Walter\njourney J {\n  personas Walter\n  phase Register { skipped for Walter }\n}', ['Walter skips "Register", but the phase is not optional.']],
    ['required-skipped', 'persona Walter\npersona Greta\njourney J {\n  personas Walter, Greta\n  phase P "Pay" { skipped for Greta, Walter }\n}', ['Greta and Walter skip "Pay", but the phase is not optional.']],
    ['impossible-dates', 'metric ces\njourney J {\n  as-of 2025-11-15\n  measure ces 5 on 2026-03-01\n}', ["The value was measured on 2026-03-01, after the map's as-of date 2025-11-15."]],
    ['impossible-dates', 'journey J {\n  validated "6 customers" on 2026-12\n}', ['The journey was validated in 2026-12, but today is 2026-11-21.']],
    ['impossible-dates', 'journey J {\n  as-of 2026-Q3\n  action a { evidence "Diary" on 2026-Q4 }\n}', ["The evidence was observed in 2026-Q4, after the map's as-of date 2026-Q3."]],
    ['impossible-dates', 'initiative I "QR pilot" { starts 2027-03-01  due 2027-02 }', ['"QR pilot" is due in 2027-02, but starts on 2027-03-01.']],
    ['empty-phase', 'journey J {\n  phase Advocacy\n}', ['Phase "Advocacy" is empty: what does the customer do here?']],
    ['touchpoint-without-channel', 'journey J {\n  touchpoint "Confirms the order"\n}', ['Over which channel does "Confirms the order" happen? If there is no contact, make it an action.']],
    ['channel-nobody-uses', 'channel Fax\nchannel Phone\npersona P { uses Phone }\njourney J {\n  personas P\n  touchpoint t { via Fax }\n}', ['No persona uses the channel Fax.']],
    ['persona-left-out', leftOut('via App'), ['Walter (Phone, Letter) cannot do "Registers the return" (App).']],
    ['persona-left-out', leftOut('via App for Aylin'), ['Walter (Phone, Letter) cannot do "Registers the return" (App for Aylin).']],
];

describe('The errors of the map, and its channels', () => {
    for (const [code, text, expected] of messages) {
        it(`${code}: ${expected.join(' ')}`, async () => assert.deepEqual(await said(code, text), expected));
    }
});

function leftOut(via: string): string {
    return `channel App\nchannel Phone\nchannel Letter\npersona Aylin { uses App }\npersona Walter { uses Phone, Letter }\n
journey J {\n  personas Aylin, Walter\n  touchpoint t "Registers the return" {\n    ${via}\n    feels lost -1\n  }\n}`;
}
