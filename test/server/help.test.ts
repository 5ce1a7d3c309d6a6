import assert from 'node:assert/strict';
import {
    GRADES, LANES, OUTCOMES, PERIODS, PLACES, RESERVED, RESULTS, SEVERITIES, STARTERS, STATES, VALUES
} from '../../src/language/words.ts';
import { lanes } from '../../src/map/lanes/index.ts';
import { chapters, helpOf } from '../../src/server/help/help.ts';
import { messagesIn } from '../support/language.ts';

/** What the examples refer to. */
const things = `persona Aylin
persona Walter
channel App
channel Shop
channel Email
team CX
team Warehouse
system ERP
source Survey
source ReturnLog
metric ces { kind CES }
metric refundTime { kind lead-time  unit days }
brand LoomAndLark
offering Clothing
segment Regulars
journey InstallApp { action "Installs the app" }
journey Return { personas Aylin, Walter  phase Decide { action refund { opportunity oneTap }  action wait } }`;

const columns = ['touchpoint', 'action'];

describe('Help for the words of the language', () => {
    for (const [place, words] of Object.entries(PLACES)) {
        it(`knows every word that may stand ${place === 'file' ? 'at the top of a file' : `in a ${place}`}`, () =>
            assert.deepEqual(words.filter(word => !helpOf(word, place)), []));
    }

    it('knows every word that starts something, and every other word that needs quotes as a name', () =>
        assert.deepEqual([...STARTERS, ...RESERVED, 'once'].filter(word => !helpOf(word)), []));

    for (const [fact, words] of Object.entries(VALUES)) {
        it(`knows every value of ${fact}`, () => {
            const [word, thing] = fact.split(' of ') as [string, string?];
            const places = thing === undefined ? Object.keys(PLACES).filter(place => PLACES[place]!.includes(word)) : [thing];
            assert.deepEqual(places.flatMap(place => words.filter(value => !helpOf(value, place))), []);
        });
    }

    it('knows the words that stand behind a name or at the end of a fact', () => {
        const missing = (places: readonly string[], words: readonly string[]) => places.flatMap(place => words.filter(word => !helpOf(word, place)));
        assert.deepEqual(missing(columns, [...GRADES, ...SEVERITIES, ...RESULTS, ...OUTCOMES]), []);
        assert.deepEqual(missing(['journey', 'file'], STATES), []);
        assert.deepEqual(missing(['phase', 'journey'], PERIODS), []);
        assert.deepEqual(missing(['view'], LANES), []);
        assert.deepEqual(missing(columns, ['for', 'from', 'by', 'using', 'when', 'as', 'to', 'was', 'target', 'on', 'see', 'every', 'informed', 'once']), []);
    });

    for (const kind of ['blueprint', 'story'] as const) {
        it(`names the rows that a ${kind} has, and no others`, () => {
            const said = helpOf(kind, 'view')!.sentence.toLowerCase().match(/\w+/g)!;
            assert.deepEqual(LANES.filter(lane => said.includes(lane)).sort(), lanes.filter(lane => lane.kinds.includes(kind)).map(({ name }) => name).sort());
        });
    }

    it('tells one word apart by its place', () => {
        assert.match(helpOf('segment', 'file')!.sentence, /A group of customers/);
        assert.match(helpOf('segment', 'persona')!.sentence, /belongs to/);
        assert.match(helpOf('review', 'journey')!.sentence, /The map/);
        assert.match(helpOf('review', 'source')!.sentence, /What customers wrote/);
        assert.equal(helpOf('digital', 'team'), undefined);
        assert.equal(helpOf('whatever'), undefined);
        assert.equal(helpOf('constructor'), undefined);
    });

    it('is one sentence or two, with an example of one to three lines', () => {
        for (const { words } of chapters) {
            for (const [word, [sentence, example]] of Object.entries(words)) {
                assert.match(sentence, /^[A-Z].{2,118}\.$/, word);
                assert.ok(example.split('\n').length <= 3, word);
                assert.ok(new RegExp(`(^|\\s)${word.replace(/[+%]/, '\\$&')}(\\s|$)`).test(example), `${word}: ${example}`);
            }
        }
    });

    for (const { places, words } of chapters) {
        it(`gives examples without a mistake, ${places[0]}: ${Object.keys(words).slice(0, 4).join(', ')}`, async () => {
            for (const [word, [, example]] of Object.entries(words)) {
                assert.deepEqual(await messagesIn({ 'a.journey': whole(example, places), 'people.journey': '' }), [], `${word}: ${example}`);
            }
        });
    }
});

/** An example in the place where its first word belongs: one of the help's own places if it may stand there. */
function whole(example: string, places: readonly string[]): string {
    const word = /^[\w-]+/.exec(example)![0];
    const place = [...places, 'file', 'journey', 'touchpoint', 'phase'].find(place => PLACES[place]?.includes(word))!;
    const library = things.split('\n').filter(line => place !== 'file' || head(line) !== head(example)).join('\n');
    const text = `${example}\n`;
    switch (place) {
        case 'file': return `${library}\n${text}`;
        case 'journey': return `${library}\njourney Here {\n${text}}\n`;
        case 'phase': return `${library}\njourney Here { personas Walter\nphase P {\n${text}}\n}\n`;
        case 'touchpoint': case 'action': return `${library}\njourney Here to-be of Return { personas Walter\n${place} here {\n${text}}\ntouchpoint ask\n}\n`;
        case 'opportunity': return `${library}\njourney Here { touchpoint here { pain retype\nopportunity o {\n${text}}\n}\n}\n`;
        case 'view': return `${library}\nview V of Return {\n${text}}\n`;
        default: return `${library}\n${place} Here {\n${text}}\n`;
    }
}

function head(text: string): string {
    return /^\S+ \S+/.exec(text)?.[0] ?? '';
}
