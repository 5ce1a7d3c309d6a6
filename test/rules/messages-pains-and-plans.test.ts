import assert from 'node:assert/strict';
import { consultation } from '../support/consultation.ts';

/** Code, text, and everything that is said of it. */
const cases: readonly (readonly [code: string, text: string, messages: readonly string[]])[] = [
    ['unexplained-low', `persona Aylin
persona Walter
journey J {
  personas Aylin, Walter
  action wait "Waits for the money" { feels worried -2  judges -2 for Walter }
  action pack "Packs" { judges "A trip to the copy shop" -1.5 for Walter }
  action done "Is done" { feels fine +1 }
}`, [
        'Aylin and Walter feel -2 at "Waits for the money", but no pain explains it.',
        'Walter judges "Packs" with -1.5, but no pain explains it.',
    ]],
    ['missed-without-pain', `journey J {
  action ask "Asks" { expects "An answer within 24 h" missed }
  action wait "Waits" {
    expects "One page, one price" missed
    expects "A name to call" missed
  }
}`, [
        'The expectation "An answer within 24 h" is missed, but nothing says what goes wrong.',
        'The expectations "One page, one price" and "A name to call" are missed, but nothing says what goes wrong.',
    ]],
    ['pain-without-opportunity', 'journey J { action pack "Packs" { pain printLabel "Label must be printed" high } }', ['No opportunity addresses "Label must be printed".']],
    ['opportunity-without-owner', `journey J { action pack "Packs" { opportunity qr "QR code at drop-off" } }
initiative Pilot "QR pilot" { implements qr }`, ['Who owns "QR code at drop-off"?', 'Who owns "QR pilot"?', 'When is "QR pilot" due?']],
    ['metric-without-target', `source Log
metric refundTime "Refund time" { kind lead-time  unit hours }
metric answered "Requests answered" { kind custom }
journey J {
  measure answered 38 % from Log
  action wait "Waits" { measure refundTime 9 days from Log }
}`, ['Requests answered is 38 %. Is that good? Add a target.', 'Refund time is 216 hours. Is that good? Add a target.']],
    ['orphan-metric', `metric downloads "App downloads"
metric refundTime "Refund time" { target 3 }
journey J { action wait "Waits" { measure refundTime 9.2 days } }`, [
        '"App downloads" hangs in the air: which part of the journey does it explain?',
        '"Refund time" hangs in the air: who says that it is 9.2 days? Name the source.',
    ]],
    ['moment-without-metric', 'journey J { action wait "Waits for the money" { moment-of-truth } }', [
        '"Waits for the money" is a moment of truth without a measurement: how would you notice it getting worse?',
    ]],
    ['nothing-after', `journey J { phase buy during { action "Pays" } }
journey K { around "the return"  phase hand during { action "Drops the parcel" } }`, [
        'The journey ends at the purchase. Use, support and return are part of it.',
        'The journey ends at the return. What follows for the customer is part of it.',
    ]],
    ['silent-wait', `persona Aylin
persona Walter
journey J { action a { waits 9 days } }
journey K {
  personas Aylin, Walter
  action b { waits 9.2 days informed once "status mail on day 1" }
  action c { waits 4 to 15 working-days informed every 1 to 3 weeks for Walter }
  action d { waits 72 h informed once for Aylin }
}`, [
        'The customer waits 9 days and hears nothing.',
        'Aylin and Walter wait 9.2 days and hear of it once: "status mail on day 1".',
        'Walter waits 4 to 15 working days and hears nothing for 1 to 3 weeks at a time.',
        'Aylin waits 72 h and hears of it once.',
    ]],
    ['open-handover', `team Sales
team Service "After Sales"
team Finance
channel Shop { kind physical }
journey J {
  touchpoint buy "Buys it" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Shop  frontstage by Service  handover Finance }
}`, ['Sales hands over to After Sales here, but how?', '"Asks why it drips" hands over to Finance, but Finance does nothing in this column or the next 2.']],
];

describe('The sentences about pains, plans, waits and handovers', () => {
    for (const [code, text, messages] of cases) {
        it(`of ${code}`, async () => {
            const { problems } = await consultation(text);
            assert.deepEqual(problems().filter(problem => problem.code === code).map(({ message }) => message), messages);
        });
    }
});
