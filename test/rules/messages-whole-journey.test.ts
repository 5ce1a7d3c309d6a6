import assert from 'node:assert/strict';
import { rules } from '../../src/rules/index.ts';
import { said } from '../support/consultation.ts';

/** What is said of the wrong example of a clause: the rule, the clause's number, the message. */
const messages: readonly (readonly [code: string, clause: number, message: string])[] = [
    ['funnel-in-disguise', 0, 'This reads like a sales funnel: nothing tells how the customer fares. What do people need, expect and feel on the way?'],
    ['funnel-in-disguise', 5, 'This is measured like a sales funnel: no number tells how the customer fares. Add one that customers give, such as NPS, CSAT or CES.'],
    ['one-side-missing', 0, 'B2B2C: the business\'s side of the journey is missing. Who stands between you and the consumer, and how do they fare?'],
    ['one-side-missing', 1, 'B2B2C: the consumer\'s side of the journey is missing. Who lives with what the business buys, and how do they fare?'],
    ['one-side-missing', 2, 'B2B2C: both sides of the journey are missing. Name a persona of the business in between and one of the consumer behind it.'],
    ['never-validated', 0, 'Agreed, but no customer has confirmed it yet. Who has walked through the map, and when?'],
    ['never-validated', 1, 'Published, but no customer has confirmed it yet. Who has walked through the map, and when?'],
    ['to-be-worse', 0, 'The plan makes "Hands the parcel to a robot" worse for Walter (0 to -1).'],
    ['to-be-worse', 1, 'The plan makes the judgement of "Drops the parcel" worse for the customer (+1 to -1).'],
    ['to-be-worse', 2, 'The plan makes "Drops the parcel" worse for Aylin (+1 to 0).'],
    ['to-be-worse', 4, 'The plan leaves the pain "Label must be printed" as high as it is.'],
    ['moment-on-assumption', 0, '"Registers the return" is a moment of truth, but nobody has measured or observed this yet.'],
    ['moment-on-assumption', 3, 'The customer feels +2 at "Gets the money", but nobody has measured or observed this yet.'],
    ['moment-on-assumption', 4, 'The customer judges "Gets the money" with +2, but nobody has measured or observed this yet.'],
    ['all-smiles', 0, 'Not one low point in 5 scores: is this how it is, or how you wish it were?'],
    ['ends-low', 0, 'The journey ends on -1; the end weighs most in memory.'],
    ['ends-low', 4, 'The journey ends on -1 for Walter; the end weighs most in memory.'],
    ['stale', 0, 'Last measured on 2025-09-30, 13 months ago. Does it still hold?'],
    ['stale', 1, 'Last measured in 2025-Q3, 13 months ago. Does it still hold?'],
    ['stale', 2, 'Last validated on 2025-10-02, 13 months ago. Does it still hold?'],
    ['inside-out', 0, '"CRM creates ticket" is the company\'s view. What does the customer do?'],
    ['too-big', 0, '10 phases will not be read. Detail a phase in a journey of its own.'],
    ['too-big', 1, '13 columns in "The climb" will not be read. Detail this phase in a journey of its own.'],
    ['too-big', 2, '41 columns will not be read. Tell a part of it in a journey of its own.'],
];

describe('What is said of a journey as a whole', () => {
    for (const [code, clause, message] of messages) {
        it(`${code}: ${message}`, async () => {
            const { wrong } = rules.find(rule => rule.code === code)!.clauses[clause]!;
            assert.deepEqual(await said(code, wrong), [message]);
        });
    }
});
