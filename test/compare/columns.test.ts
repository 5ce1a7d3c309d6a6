import assert from 'node:assert/strict';
import { said } from './said.ts';

const trip = (columns: string): string => `journey Trip { ${columns} }`;
const ask = 'touchpoint ask "Asks at the desk" { feels calm 0  pain queue "Stands in a queue" high  frontstage "Answers" }';
const pay = 'touchpoint pay "Pays" { feels sad -1  thinks "So much?" }';
const ride = 'action ride "Rides home" { feels glad +2 }';

describe('The columns of two journeys', () => {
    it('are the same where nothing is different', async () => {
        assert.deepEqual(await said(trip(ask + pay), trip(ask + pay.replace('{ feels', '{\n  feels'))), ['No differences']);
    });

    it('are told when they come and go, with the pains that only they had', async () => {
        assert.deepEqual(await said(trip(ask + pay), trip(pay + ride)), [
            'removed: “Asks at the desk” is gone, and with it the pain “Stands in a queue”',
            'added: “Rides home” is new',
            '1 pain solved, 1 column added, 1 removed'
        ]);
        assert.deepEqual(await said(trip(pay), trip(ask + pay)), ['added: “Asks at the desk” is new, with the pain “Stands in a queue”', '1 new pain, 1 column added']);
    });

    it('have moved once where one was moved', async () => {
        assert.deepEqual(await said(trip(ask + pay + ride), trip(pay + ride + ask)), ['moved: “Asks at the desk” moved behind “Rides home”', '1 moved']);
        assert.deepEqual(await said(trip(ask + pay + ride), trip(ride + ask + pay)), ['moved: “Rides home” moved to the start', '1 moved']);
    });

    it('are moved and edited: one move, and one change for each fact', async () => {
        const now = 'touchpoint ask "Asks at the desk" { feels angry -2  pain queue "Stands in a queue" low  frontstage "Answers" }';
        assert.deepEqual(await said(trip(ask + pay + ride), trip(pay + ride + now)), [
            'moved: “Asks at the desk” moved behind “Rides home”',
            'worse: Emotion at “Asks at the desk” fell from ±0 to −2; text: “calm” → “angry”',
            'better: Pain “Stands in a queue” at “Asks at the desk”: severity: high → low',
            '1 better, 1 worse, 1 moved'
        ]);
    });

    it('keep to their name, whatever else is written of them', async () => {
        assert.deepEqual(await said(trip(pay), trip('touchpoint pay "Settles the bill" { feels sad -1  thinks "So much?" }')),
            ['renamed: “Pays” is now called “Settles the bill”', '1 renamed']);
    });

    it('are found under another name by what they say and where they stand', async () => {
        const renamed = 'touchpoint desk "Asks a person at the desk" { feels calm 0  pain queue "Stands in a queue" high  frontstage "Answers" }';
        assert.deepEqual(await said(trip(ask + pay), trip(renamed + pay)), ['renamed: “Asks at the desk” is now called “Asks a person at the desk”', '1 renamed']);
        const other = 'touchpoint x "Enquires" { feels calm 0  pain queue "Stands in a queue" high  frontstage "Answers" }';
        assert.deepEqual(await said(trip(ask + pay), trip(pay + other)), [
            'moved: “Pays” moved to the start', 'renamed: “Asks at the desk” is now called “Enquires”', '1 moved, 1 renamed'
        ]);
    });

    it('are told when only the name in the text is another', async () => {
        assert.deepEqual(await said(trip(pay), trip(pay.replace('pay', 'payment'))), ['renamed: “Pays” has the name “payment” in the text, where it had “pay”', '1 renamed']);
    });

    it('have no name, and are found by their title', async () => {
        const [one, two, three] = ['action "Walks" { feels glad +1 }', 'action "Waits" { feels sad -1 }', 'action "Walks" { feels tired -1 }'];
        assert.deepEqual(await said(trip(one + two + three), trip(two + three)), ['removed: “Walks” is gone', '1 column removed']);
        assert.deepEqual(await said(trip(one + two), trip(two + one)).then(all => all.at(-1)), '1 moved');
    });

    it('are two where they have nothing in common', async () => {
        assert.deepEqual(await said(trip(ask + pay), trip('action fly "Flies over the sea" { }' + pay)).then(all => all.at(-1)), '1 pain solved, 1 column added, 1 removed');
    });
});

describe('The columns of a plan', () => {
    const names = ['Now', 'Then'];
    const now = 'journey Now { touchpoint queue "Queues" { feels bored -1  pain long "It takes an hour" }  touchpoint ask "Asks" { }  touchpoint pay "Pays" { } }';
    const then = 'journey Then "Tomorrow" to-be of Now { touchpoint scan "Scans a code" { replaces queue, ask  feels glad +1 }  touchpoint pay "Pays" { } }';

    it('take the place of those that they replace', async () => {
        assert.deepEqual(await said(now + then, now + then, { names }), [
            'renamed: “Queues” is now called “Scans a code”',
            'better: Emotion at “Scans a code” rose from −1 to +1; text: “bored” → “glad”',
            'removed: Pain solved at “Scans a code”: “It takes an hour”',
            'removed: “Asks” is gone, and “Scans a code” takes its place',
            '1 better, 1 pain solved, 1 column removed, 1 renamed'
        ]);
    });

    it('are split again on the way back', async () => {
        assert.deepEqual(await said(now + then, now + then, { names: ['Then', 'Now'] }), [
            'renamed: “Scans a code” is now called “Queues”',
            'worse: Emotion at “Queues” fell from +1 to −1; text: “glad” → “bored”',
            'added: New pain at “Queues”: “It takes an hour”',
            'added: “Asks” is new, and takes over from “Scans a code”',
            '1 worse, 1 new pain, 1 column added, 1 renamed'
        ]);
    });

    it('do not count by what they replace in two editions of the same plan', async () => {
        const edited = then.replace('touchpoint pay', 'touchpoint ask "Asks" { } touchpoint pay');
        assert.deepEqual(await said(now + then, now + edited, { names: ['Then', 'Then'] }), ['added: “Asks” is new', '1 column added']);
    });
});

describe('The phases of two journeys', () => {
    const phases = (...all: readonly string[]): string => `journey Trip { ${all.join('\n')} }`;
    const look = 'phase look "Looks" { action a "Reads" { } action b "Compares" { } }';
    const buy = 'phase buy "Buys" { action c "Orders" { } action d "Pays" { } }';
    const wear = 'phase wear "Wears" { action e "Walks" { } }';

    it('come, go and get other names', async () => {
        assert.deepEqual(await said(phases(look, buy), phases(look.replace('"Looks"', '"Looks around"'), buy, wear)), [
            'renamed: Phase “Looks” is now called “Looks around”', 'added: Phase “Wears” is new', 'added: “Walks” is new', '1 column added, 1 renamed, 1 other change'
        ]);
        assert.deepEqual(await said(phases(look, buy), phases(look.replace('look "Looks"', 'search "Searches"'), buy)).then(all => all[0]), 'renamed: Phase “Looks” is now called “Searches”');
        assert.deepEqual(await said(phases(look, buy), phases(look)), ['removed: “Orders” is gone', 'removed: “Pays” is gone', 'removed: Phase “Buys” is gone', '2 columns removed, 1 other change']);
    });

    it('move as one, with their columns', async () => {
        assert.deepEqual(await said(phases(look, buy, wear), phases(wear, look, buy)), ['moved: Phase “Wears” moved to the start', '1 moved']);
    });

    it('give a column to another phase, also where its order is the same', async () => {
        const longer = 'phase look "Looks" { action a "Reads" { } action b "Compares" { } action c "Orders" { } }';
        const shorter = 'phase buy "Buys" { action d "Pays" { } }';
        assert.deepEqual(await said(phases(look, buy), phases(longer, shorter)), ['moved: “Orders” moved from the phase “Buys” to “Looks”', '1 moved']);
    });

    it('take a column in, and let it go', async () => {
        const [outside, inside] = [phases('action x "Looks" { }', 'action y "Rests" { }', buy), phases('action x "Looks" { }', buy.replace('{ action c', '{ action y "Rests" { } action c'))];
        assert.deepEqual(await said(outside, inside), ['moved: “Rests” moved into the phase “Buys”', '1 moved']);
        assert.deepEqual(await said(inside, outside), ['moved: “Rests” moved out of the phase “Buys”', '1 moved']);
    });

    it('are drawn around columns without a move of any', async () => {
        assert.deepEqual(await said('journey Trip { action a "Reads" { } action b "Compares" { } }', phases(look)), ['added: Phase “Looks” is new', '1 other change']);
    });
});
