import assert from 'node:assert/strict';
import { messagesIn } from '../support/language.ts';
import { around, things } from '../support/snippets.ts';

/** A text for each row of the page of the language: all of them are right. */
const whole: Readonly<Record<string, string>> = {
    'the shortest journey': `journey Cancel "Cancel a subscription" {
      action "Wants to leave"             { feels annoyed -1 }
      touchpoint "Looks for the button"   { feels lost -2 }
      touchpoint "Gets a confirmation"    { feels relieved +1 }
    }`,
    brand: 'brand Shop "The shop" { vision "Calm" mission "Less" promise "Free returns" promise "A person answers" }',
    offering: 'offering Shoes { kind physical, durable  sales direct  price-sensitivity medium  price 49 to 120 EUR }',
    segment: 'segment Regulars "Regulars" { size 12000 customers  worth 640 EUR }',
    persona: `segment Regulars
    persona Anna "Anna B." { segment Regulars side business role "Buyer" quote "Now?" job "To buy" goal "Quick" goal "Cheap"
      fears "Fees" wants "Calm" needs "Large type" expects "An answer" uses App, Phone }
    channel App
    channel Phone`,
    channel: 'channel Store "In the store" { kind physical, human  ownership third-party  owner CX }\nteam CX',
    team: 'team Courier { kind third-party }',
    system: 'system CRM "Customer file"',
    source: 'source Diary { kind observation  on 2026-Q3  sample 6  see "https://example.org/diary" }',
    metric: 'metric easy "Easy" { kind CES  scale 1 to 7  unit points  better higher  target 5.5 }\nmetric cost { kind cost-to-serve unit EUR }',
    'a journey and all that is said of it': `${things}
    brand Shop  offering Shoes
    journey Buy "Buys shoes" to-be of Now { brand Shop  offering Shoes  model B2C  personas Anna, Ben  scenario "Old shoes" goal "New shoes"
      around "the return"  owner CX  status agreed  as-of 2026-11  language pt-BR  validated "6 customers" on 2026-10-21
      measure ces 3.1 was 2.8 target 5.5 on 2026-09-30 from Survey
      action a }
    journey Now ideal { action b }`,
    'a phase and all that is said of it': `${things}
    journey Buy { personas Anna  phase Look "Looks" before { goal "To find" takes 2 days optional skipped for Anna details Buy measure ces 3 action a } }`,
    'the kinds of view': `journey J { personas Anna phase P { action a } }
    view V1 "For the board" of J { kind blueprint  lanes emotion, pains, frontstage, needs, evidence  personas Anna  phases P }
    persona Anna`,
    initiative: `${things}
    initiative OneTap "One-tap return" { implements J.oneTap owner CX status doing starts 2027-01-11 due 2027-03 moves ces worth 900000 EUR }
    journey J { action a { opportunity oneTap "One tap" } }`,
};

const facts = `via App, Phone
via App for Anna
does "Reads"
thinks "Why?" for Anna, Ben
wants "A price"
needs "Large type"
expects "An answer" exceeded
feels annoyed -1
feels "let down" -1.5 measured from Survey for Anna
feels +2
judges "26 pages, no total" -1
judges 0 assumed
pain "Guest orders need a code"
pain retype "Guest orders" high observed from Survey for Ben
gain "Done in a minute" reported
opportunity oneTap "One tap" { solves retype  owner CX  customer-value 5  business-value 4  effort 2 } pain retype
opportunity "Call back"
moment-of-truth
importance 5
optional
skipped for Anna
takes 2 days
takes 4 to 9 working-days for Ben
takes 90 min
takes 1 h
waits 9 days
waits 9 days informed once "mail"
waits 9 days informed every 2 days "status mail"
pays 49 EUR
cost-to-serve 14.50 EUR
measure ces 3.1 was 2.8 target 5.5 on 2026-09-30 from Survey
measure ces 3.1 for Anna
frontstage "Answers" by CX, Sales using CRM takes 2 hours
backstage by CX
support using CRM
handover CX "parcel announced"
handover CX
artifact "receipt"
policy "14 days by law"
evidence "Diary study, 6 households" observed on 2026-05-01 see "https://example.org" from Survey
next b 70 % when "price is clear"
next b
next b for Anna
exit 10 % when "too expensive" as churn
exit as repeat
details J`.split('\n');

describe('The constructs of the language', () => {
    for (const [what, text] of Object.entries(whole)) it(`know ${what}`, async () => assert.deepEqual(await messagesIn(text), []));
    for (const fact of facts) it(`know ${fact}`, async () => assert.deepEqual(await messagesIn(around(fact)), []));

    it('know replaces, in a to-be', async () => {
        assert.deepEqual(await messagesIn('journey Now { action refund action wait }\njourney Then to-be of Now { action pay { replaces refund, wait } }'), []);
    });
});
