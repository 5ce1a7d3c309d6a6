import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import { drawPages } from '../../src/map/draw-pages.ts';
import { papers } from '../../src/map/paper.ts';
import type { Scene } from '../../src/map/scene.ts';
import { spacing } from '../../src/map/spacing.ts';
import type { Journey } from '../../src/model/journey.ts';
import { marksOf } from '../support/boxes.ts';
import { columnOf, journeyOf, lineOf, metricOf, personaOf, phaseOf } from '../support/journey-data.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

describe('The rhythm of a map', () => {
    const examples = async (): Promise<readonly Journey[]> => [...(await readJourneys('examples/return')).values(), ...(await readJourneys('examples/heat-pump')).values()];

    it('has the name of a lane on one line with its first words', async () => {
        for (const journey of await examples()) {
            for (const kind of ['map', 'blueprint', 'story'] as const) {
                const texts = textsOf(drawMap(journey, { kind, name: '', title: '', lanes: [], personas: [], phases: [] } as never));
                for (const lane of ['touchpoints', 'channels', 'doing', 'thinking', 'needs', 'pains', 'frontstage', 'systems', 'metrics', 'opportunities']) {
                    const name = texts.find(({ owner }) => owner === `${lane}~`);
                    const words = texts.filter(({ owner }) => owner.startsWith(`${lane}~column.`)).map(({ text }) => text.y);
                    if (name && words.length > 0) assert.equal(name.text.y, Math.min(...words), `${lane} of ${journey.name}, ${kind}`);
                }
            }
        }
    });

    it('begins the facts and panels of the title where the words of the columns begin', async () => {
        for (const journey of await examples()) {
            const scene = drawMap(journey);
            const texts = textsOf(scene);
            const columns = texts.filter(({ owner }) => owner.startsWith('touchpoints~column.')).map(({ left }) => left);
            const goal = texts.find(({ text }) => text.text.startsWith(journey.goal!.slice(0, 12)))!;
            assert.equal(goal.left, Math.min(...columns));
            walk(scene.shapes, '', (shape, owner) => {
                if (shape.kind === 'path' && owner.startsWith('persona~')) assert.ok(columns.includes(Number(/^M([\d.]+)/.exec(shape.d)![1])), shape.d);
            });
        }
    });

    it('begins what has no room beside the others under them, the numbers together', () => {
        const measures = ['Ease', 'Trust', 'Effort'].map((name, i) => ({ id: `m${i}`, for: [], metric: metricOf(name), value: 4, sources: [] }));
        const people = ['Ann', 'Bob', 'Cem', 'Dan', 'Eva'].map(name => personaOf(name));
        const lefts = (goal: string | undefined, who: number): ReadonlyMap<string, readonly [left: number, top: number]> => new Map(
            textsOf(drawMap(journeyOf([phaseOf('', ['a', 'b', 'c', 'd'].map(name => columnOf(name)))], { goal, personas: people.slice(0, who), measures: measures as never })))
                .filter(({ owner, text }) => /^(title|persona)/.test(owner) && /^(Ann|Bob|Cem|Dan|Eva|Ease|Trust|Effort|To get)/.test(text.text)).map(({ text, left, top }) => [text.text.trim(), [left, top]]));
        const without = lefts(undefined, 5);
        assert.equal(without.get('Dan')![0], without.get('Ann')![0], 'a second row of people');
        assert.equal(without.get('Eva')![0], without.get('Bob')![0]);
        for (const all of [without, lefts('To get there in time, whatever it takes', 1), lefts(undefined, 2)]) {
            assert.equal(new Set(['Ease', 'Trust', 'Effort'].map(name => all.get(name)![1])).size, 1, 'the numbers are in several rows');
        }
        const beside = lefts('To get there in time, whatever it takes', 1);
        assert.ok(Math.abs(beside.get('Ease')![0] - (beside.get('Ann')![0] - 50)) < 1, 'the numbers stand under the facts');
    });

    it('begins the numbers of a second row each under the persona above it', async () => {
        const journey = (await readJourneys('examples/return')).get('ReturnOrder')!;
        const scene = drawMap(journey, journey.views.find(({ name }) => name === 'Money'));
        const people = new Set(marksOf(scene).filter(({ owner, shape }) => owner.startsWith('persona~') && shape.kind === 'path').map(({ box }) => box.left));
        const numbers = textsOf(scene).filter(({ owner, text }) => owner === 'title' && /^(CSAT after|Cost to)/.test(text.text)).map(({ left }) => left).slice(-2);
        assert.equal(numbers.length, 2);
        for (const left of numbers) assert.ok(people.has(left), `${left} is under none of ${[...people]}`);
    });

    it('has what runs from right to left at the end of the words of its card, with its signs where it begins', () => {
        const column = columnOf('a', { title: 'جدول المقاسات', does: [lineOf('d', 'يكتب')], thinks: [lineOf('t', 'سريعا', ['Ann'])], pains: [{ id: 'p', name: 'p', title: 'خاطئ', for: [], severity: 'high', solvedBy: [], sources: [] } as never] });
        const scene = drawMap(journeyOf([phaseOf('', [column])], { personas: [personaOf('Ann'), personaOf('Bob')] }));
        const right = (lane: string): number => Math.max(...textsOf(scene).filter(({ owner }) => owner === `${lane}~column.a`).map(({ right }) => right));
        assert.equal(right('doing'), right('touchpoints'));
        for (const lane of ['thinking', 'pains']) {
            const signs = marksOf(scene).filter(({ owner, shape }) => owner === `${lane}~column.a` && shape.kind !== 'text').map(({ box }) => box);
            assert.ok(signs.length > 0 && signs.every(sign => sign.left > right(lane) && sign.right <= right('touchpoints') + 1), lane);
        }
    });

    it('has words under the markers of many, beside which they would have a narrow strip', () => {
        const people = ['Ann', 'Bob', 'Cem', 'Dan', 'Eva', 'Fay', 'Gil'];
        const linesFor = (count: number): readonly { readonly text: { readonly text: string }; readonly left: number }[] => {
            const wait = { id: 'w', for: people.slice(0, count), amount: { from: 45, unit: 'minutes', hours: 0.75 } };
            const scene = drawMap(journeyOf([phaseOf('', ['a', 'b', 'c', 'd', 'e', 'f'].map(name => columnOf(name, name === 'a' ? { waits: [wait] as never } : {})))], { personas: people.map(name => personaOf(name)) }));
            return textsOf(scene).filter(({ owner }) => owner === 'time~column.a');
        };
        const [few, many] = [linesFor(1), linesFor(6)];
        assert.deepEqual(many.map(({ text }) => text.text.trim()), ['waits 45\u00a0minutes,', 'without a message']);
        assert.ok(many[0]!.left < few[0]!.left, 'the words begin where the markers begin');
    });

    it('has the numbers of all phases at one height', async () => {
        const journey = (await readJourneys('examples/heat-pump')).get('WarmHouse')!;
        const captions = textsOf(drawMap(journey)).filter(({ owner, text }) => owner.startsWith('metrics~phase.') && text.face === 'semibold' && text.size < 11);
        assert.ok(captions.length > 1);
        assert.equal(new Set(captions.map(({ text }) => text.y)).size, 1);
    });
});

describe('The length of a wait', () => {
    const waiting = (days: number) => ({ waits: [{ id: `w${days}`, for: [], amount: { from: days, unit: 'days', hours: days * 24 } }] });
    const journey = (count: number): Journey => journeyOf(Array.from({ length: count }, (_, i) => phaseOf(`p${i}`, [columnOf(`c${i}`, waiting(i + 1))])));
    const bars = (scene: Scene): readonly number[] => {
        const widths: number[] = [];
        walk(scene.shapes, '', (shape, owner) => {
            if (shape.kind === 'rect' && owner.startsWith('time~column.')) widths.push(shape.width);
        });
        return widths;
    };

    it('is drawn in proportion', () => {
        const [one, two, three, four] = bars(drawMap(journey(4))) as [number, number, number, number];
        for (const [days, width] of [[1, one], [2, two], [3, three]] as const) assert.ok(Math.abs(width - four * days / 4) <= 1, `${width} of ${four}`);
    });

    it('is drawn at one scale on all pages', () => {
        const pages = drawPages(journey(30), undefined, papers.a4);
        assert.ok(pages.length > 1);
        const days = pages.flatMap(page => bars(page).map((width, i, all) => ({ width, room: page.width, count: all.length })));
        assert.ok(days[0]!.width < spacing.card + 2, `${days[0]!.width}`);
        assert.ok(days.at(-1)!.width > 20 * days[0]!.width / 2);
    });
});
