import assert from 'node:assert/strict';
import { LANES } from '../../src/language/words.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { lanes } from '../../src/map/lanes/index.ts';
import type { Scene } from '../../src/map/scene.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { columnOf, feeling, journeyOf, lineOf, opportunityOf, personaOf, phaseOf, wayOf } from '../support/journey-data.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

const wordsOf = (scene: Scene): string => textsOf(scene).map(({ text }) => text.text).join('|');

const view = (more: Partial<View>): View => ({ name: 'V', title: 'V', kind: 'map', lanes: [], personas: [], phases: [], ...more });

describe('A view', () => {
    const journey = generateJourney({ seed: 3, columns: 10, personas: 3, words: 'plain' });

    it('shows the lanes that it names, in the order of the map', () => {
        assert.deepEqual(rowsOf(drawMap(journey, view({ lanes: ['pains', 'emotion', 'touchpoints'] }))), ['periods', 'phases', 'touchpoints', 'emotion', 'pains']);
    });

    it('shows the lanes of its kind when it names none', () => {
        assert.deepEqual(rowsOf(drawMap(journey, view({ kind: 'story' }))), ['periods', 'phases', 'touchpoints', 'emotion', 'thinking']);
    });

    it('is a blueprint with its three lines, or every lane, or a story', () => {
        assert.deepEqual(rowsOf(drawMap(journey, view({ kind: 'blueprint' }))), ['periods', 'phases', 'touchpoints', 'artifacts', 'channels', 'emotion',
            'line~interaction', 'frontstage', 'line~visibility', 'backstage', 'line~internal', 'support', 'systems', 'policies', 'time']);
        assert.deepEqual(rowsOf(drawMap(journey, view({ lanes: LANES }))).filter(row => !row.includes('~')), ['periods', 'phases', ...LANES]);
        assert.deepEqual(rowsOf(drawMap(journey, view({ kind: 'story', lanes: ['policies'] }))), ['periods', 'phases', 'line~visibility', 'policies']);
    });

    it('shows its personas only, in the shapes that they have in the whole map', () => {
        const scene = drawMap(journey, view({ personas: ['p1'] }));
        assert.deepEqual(idsOf(scene).filter(id => id.startsWith('persona~')), ['persona~1']);
    });

    it('leaves no room for what is said of a persona, or thought, with no words yet', () => {
        const scene = (quote: string | undefined, thinks: readonly ReturnType<typeof lineOf>[]): Scene => drawMap(journeyOf([phaseOf('', [columnOf('a', { thinks })])], { personas: [personaOf('Ann', { quote, job: quote })] }));
        const [none, empty] = [scene(undefined, []), scene('', [lineOf('t', '')])];
        assert.deepEqual([empty.height, textsOf(empty).map(({ text }) => text.text)], [none.height, textsOf(none).map(({ text }) => text.text)]);
    });

    it('draws no way and explains no sign of a persona whom it leaves out', () => {
        const column = columnOf('a', { gains: [{ id: 'g', for: ['p1'], name: 'g', title: 'Warm', sources: [] }] });
        const some = journeyOf([phaseOf('', [column])], {
            personas: [personaOf('p1'), personaOf('p2')], flow: [wayOf('w', 'exit', 'a', undefined, { for: ['p1'], share: 20, branch: true })]
        });
        const words = (personas: readonly string[]): string => textsOf(drawMap(some, view({ personas }))).map(({ text }) => text.text).join('|');
        assert.match(words(['p1']), /20\u202f%.*gain/);
        assert.doesNotMatch(words(['p2']), /%|gain/);
    });

    it('shows its phases only', () => {
        const scene = drawMap(journey, view({ phases: ['ph1'] }));
        assert.deepEqual(idsOf(scene).filter(id => id.startsWith('touchpoints~c')), ['touchpoints~column.c2', 'touchpoints~column.c3']);
    });

    it('has a name of its own for every lane', () => {
        const names = lanes.map(lane => lane.name);
        assert.equal(new Set(names).size, names.length);
    });
});

describe('A map', () => {
    const drawn = (journey: Journey): string => textsOf(drawMap(journey)).map(({ text }) => text.text).join('|');

    it('leaves out a lane that has nothing', () => {
        assert.deepEqual(rowsOf(drawMap(journeyOf([phaseOf('', [columnOf('a')])]))), ['touchpoints']);
    });

    it('says so where a journey has no column yet', () => {
        assert.match(drawn(journeyOf([])), /Nothing happens in this journey yet/);
    });

    it('draws loops, skips and exits with share and condition, and plain following not at all', () => {
        const columns = ['a', 'b', 'c'].map(name => columnOf(name));
        const flow = [
            wayOf('1', 'loop', 'c', 'a', { share: 18, when: 'exchange', branch: true }),
            wayOf('2', 'exit', 'b', undefined, { share: 12, when: 'too expensive', outcome: 'churn', branch: true }),
            wayOf('3', 'next', 'a', 'b', { said: false, when: 'never drawn' })
        ];
        const words = drawn(journeyOf([phaseOf('', columns)], { flow })).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
        assert.match(words, /18 % · exchange/);
        assert.match(words.replaceAll('|', ''), /12 % · too expensive · lost/);
        assert.doesNotMatch(words, /never drawn/);
    });

    it('draws no share that nobody knows, and says which is what the others leave', () => {
        const columns = ['a', 'b', 'c'].map(name => columnOf(name));
        const flow = [
            wayOf('1', 'loop', 'b', 'a', { share: 50, shareIs: 'divided', when: 'unsure', branch: true }),
            wayOf('2', 'skip', 'a', 'c', { share: 79, shareIs: 'rest' })
        ];
        const words = drawn(journeyOf([phaseOf('', columns)], { flow })).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
        assert.match(words, /\|unsure\|/);
        assert.match(words, /79 % · the others/);
        assert.doesNotMatch(words, /50/);
    });

    it('calls no time to wait no wait', () => {
        const column = columnOf('a', { waits: [{ id: 'w', for: [], amount: { from: 0, unit: 'days', hours: 0 } }] });
        assert.match(drawn(journeyOf([phaseOf('', [column])])), /\|no wait$/);
    });

    it('names for a screen reader what the signs of the emotion say', () => {
        const column = columnOf('a', { feels: [feeling('f', -2, ['Aylin'], { text: 'worried' })] });
        const journey = journeyOf([phaseOf('', [column])], { personas: [personaOf('Aylin'), personaOf('Walter')] });
        const labels: string[] = [];
        walk(drawMap(journey).shapes, '', shape => {
            if (shape.kind === 'group' && shape.id === 'emotion~column.a') labels.push(shape.label ?? '');
        });
        assert.deepEqual(labels, ['Aylin: minus two, worried']);
    });

    it('sums itself up', () => {
        const journey = journeyOf([phaseOf('Buy', [columnOf('a', { title: 'Waits', feels: [feeling('f', -2)] }), columnOf('b', { feels: [feeling('g', 2)] })])], {
            pains: [{ id: 'p', name: 'p', title: 'p', columns: ['a'], opportunities: [] }]
        });
        assert.equal(drawMap(journey).summary, '2 columns in 1 phase. Lowest: Waits, −2. Ends at +2. 1 pain, 1 without opportunity.');
    });

    it('sums up what it shows: who travels, and where their columns end', () => {
        const journey = journeyOf([
            phaseOf('Buy', [columnOf('a', { title: 'Waits', feels: [feeling('f', 0, ['Aylin']), feeling('g', -2, ['Walter'])] })]),
            phaseOf('Use', [columnOf('b', { feels: [feeling('h', 2, ['Aylin']), feeling('i', 1, ['Walter'])] })])
        ], { personas: [personaOf('Aylin'), personaOf('Walter')], pains: [{ id: 'p', name: 'p', title: 'p', columns: ['a'], opportunities: [] }] });
        assert.equal(drawMap(journey).summary, '2 columns in 2 phases. Lowest: Waits, −2. Ends at +2, +1. 1 pain, 1 without opportunity.');
        assert.equal(drawMap(journey, view({ personas: ['Aylin'] })).summary, '2 columns in 2 phases. Lowest: Waits, ±0. Ends at +2. 1 pain, 1 without opportunity.');
        assert.equal(drawMap(journey, view({ phases: ['Use'] })).summary, '1 column in 1 phase. Lowest: b, +1. Ends at +2, +1.');
    });

    it('says which view of it this is, how much it leaves out, and where a way leads that is not drawn', () => {
        const journey = journeyOf([phaseOf('Buy', [columnOf('a', { title: 'Begins' })]), phaseOf('Use', [columnOf('b')])], {
            flow: [wayOf('way', 'loop', 'b', 'a', { share: 20, shareIs: 'said' })]
        });
        const texts = wordsOf(drawMap(journey, view({ title: 'For the board', phases: ['Use'] })));
        assert.match(texts, /view “For the board”\s+·\s+1 of 2 columns/);
        assert.match(texts, /20\s%\s→\sBegins/);
        assert.doesNotMatch(wordsOf(drawMap(journey)), /of 2 columns|→/);
    });

    it('draws the thoughts, opportunities and whom a fact is for', () => {
        const column = columnOf('a', { thinks: [lineOf('t', 'Why?', ['Walter'])], opportunities: ['o'] });
        const journey = journeyOf([phaseOf('', [column])], {
            personas: [personaOf('Aylin'), personaOf('Walter')], opportunities: [opportunityOf('o', 'a', { title: 'Ask once', value: 3 })]
        });
        assert.match(drawn(journey), /“Why\?”/);
        assert.match(drawn(journey), /Ask once/);
        assert.doesNotMatch(textsOf(drawMap(journey, view({ personas: ['Aylin'] }))).map(({ text }) => text.text).join(), /Why/);
    });
});

function rowsOf(scene: Scene): string[] {
    const rows: string[] = [];
    walk(scene.shapes, '', shape => {
        if (shape.kind === 'group' && shape.role === 'row') rows.push(shape.id ?? '');
    });
    return rows;
}

function idsOf(scene: Scene): string[] {
    const ids: string[] = [];
    walk(scene.shapes, '', shape => {
        if (shape.kind === 'group' && shape.id) ids.push(shape.id);
    });
    return ids;
}
