import assert from 'node:assert/strict';
import { arcsOf, tracksOf } from '../../src/map/arcs.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Path, Scene } from '../../src/map/scene.ts';
import { sheetOf } from '../../src/map/sheet.ts';
import { spacing } from '../../src/map/spacing.ts';
import type { Journey, Way } from '../../src/model/journey.ts';
import type { Box } from '../support/boxes.ts';
import { chance } from '../support/chance.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { columnOf, journeyOf, named, phaseOf, wayOf } from '../support/journey-data.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

describe('The ways over the cards', () => {
    const columns = Array.from({ length: 8 }, (_, i) => columnOf(`c${i}`));
    const way = (from: number, to: number): Way => wayOf(`${from}-${to}`, to <= from ? 'loop' : 'skip', `c${from}`, `c${to}`);
    const arcs = (...flow: readonly Way[]) => arcsOf(sheetOf(journeyOf([phaseOf('', columns)], { flow })));
    const names = (flow: readonly Way[]): string[][] => tracksOf(arcs(...flow)).map(track => track.map(arc => arc.ways[0]!.id));

    it('share a track where they do not stand in each other’s way', () => {
        assert.deepEqual(names([way(2, 0), way(6, 4)]), [['2-0', '6-4']]);
    });

    it('run over those that they enclose', () => {
        assert.deepEqual(names([way(7, 0), way(3, 1)]), [['3-1'], ['7-0']]);
    });

    it('leave a card beside each other, so that a short one crosses no leg of a long one', () => {
        const [long, short, back] = arcs(way(3, 7), way(3, 5), way(3, 1));
        assert.ok(back!.from < long!.from && long!.from < short!.from);
        const [far, near] = arcs(way(7, 0), way(2, 0));
        assert.ok(far!.to < near!.to);
    });

    it('are one arrow with several labels where they lead from the same to the same', () => {
        const both = arcs(way(3, 1), { ...way(3, 1), id: 'again' }, way(3, 2));
        assert.deepEqual(both.map(arc => arc.ways.map(one => one.id)), [['3-1', 'again'], ['3-2']]);
    });

    it('are not drawn to what is not shown', () => {
        assert.deepEqual(arcs(wayOf('x', 'skip', 'c0', 'elsewhere')), []);
    });
});

describe('The ways over the cards, whatever the journey', () => {
    const kinds = Object.keys(vocabularies) as (keyof typeof vocabularies)[];
    const recipes = [[1, 0], [2, 7], [14, 2], [60, 3], [300, 7]] as const;
    const generated = recipes.flatMap(([columns, personas], i) => kinds.map((words, k) =>
        ({ name: `${columns} columns, ${words} texts`, journey: generateJourney({ seed: 40 + 10 * i + k, columns, personas, words }) })));
    const crowded = Array.from({ length: 60 }, (_, seed) => ({ name: `crowded ways ${seed}`, journey: crowdedJourney(seed) }));

    for (const { name, journey } of [...generated, ...crowded]) {
        it(`cross no label and no card, and stay over them: ${name}`, () => {
            const sheet = sheetOf(journey);
            const tracks = tracksOf(arcsOf(sheet));
            assert.equal(tracks.length, mostOverOnePlace(tracks.flat()), 'more tracks than they need');
            const ends = sheet.places.map(place => tracks.flat().flatMap(({ from, to }) => [from, to]).filter(x => Math.abs(x - place.middle) <= place.width / 2));
            ends.slice(1).forEach((next, i) => assert.ok(Math.min(...next) - Math.max(...ends[i]!) >= 96, 'no room for words between two cards'));
            const scene = drawMap(journey);
            const lines = linesOf(scene);
            assert.equal(lines.length, tracks.flat().length * 3);
            assert.equal(new Set(lines.filter((_, i) => i % 3 === 1).map(({ top }) => top)).size, tracks.length, 'tracks as they are drawn');
            const labels = textsOf(scene).filter(({ owner, text }) => owner === 'touchpoints~ways' && text.text.trim() !== '');
            for (const { left, right, top, bottom, text } of labels) {
                const crossing = lines.filter(line => line.left < right && left < line.right && line.top < bottom && top < line.bottom);
                assert.deepEqual(crossing, [], `"${text.text}" is crossed`);
                assert.ok(left >= 0 && right <= scene.width, `"${text.text}" leaves the picture`);
            }
            const cards = cardTopsOf(scene, journey);
            const boxes = labels.map(({ left, right, bottom, text }) => ({ left, right, top: bottom, bottom, text: text.text }));
            for (const { left, right, bottom } of [...lines, ...boxes]) {
                for (const card of cards) assert.ok(right < card.left || card.right < left || bottom <= card.top, 'over a card');
            }
        });
    }
});

function crowdedJourney(seed: number): Journey {
    const luck = chance(seed);
    const count = luck.whole(1, 7);
    const columns = Array.from({ length: count }, (_, i) => columnOf(`c${i}`, {
        details: luck.happens(30) ? named('Other') : undefined, momentOfTruth: luck.happens(30), title: luck.oneOf(vocabularies.plain)
    }));
    const flow = Array.from({ length: luck.whole(1, 14) }, (_, i) => {
        const [from, to] = [luck.whole(0, count - 1), luck.whole(0, count - 1)];
        return wayOf(`w${i}`, to <= from ? 'loop' : 'skip', `c${from}`, `c${to}`, {
            share: luck.whole(1, 99), when: luck.oneOf([...vocabularies.plain, ...vocabularies.long, ...vocabularies.unbroken, undefined]), branch: true
        });
    });
    return journeyOf([phaseOf('', columns)], { flow });
}

/** The three straight lines of every arrow, as boxes. */
function linesOf(scene: Scene): readonly Box[] {
    const lines: Box[] = [];
    walk(scene.shapes, '', (shape, owner) => {
        if (owner === 'touchpoints~ways' && shape.kind === 'path' && shape.stroke) lines.push(...straightIn(shape));
    });
    return lines;
}

function straightIn({ d, y: moved = 0 }: Path): readonly Box[] {
    const [, from, start, , y, to, end] = /^M(\S+) (\S+?)V\S+?Q\S+ (\S+) \S+ (\S+?)H\S+?Q(\S+) \S+ \S+ \S+?V(\S+)$/.exec(d)!.map(Number);
    const box = (a: number, b: number, c: number, e: number): Box => ({ left: Math.min(a, b), right: Math.max(a, b), top: moved + Math.min(c, e), bottom: moved + Math.max(c, e) });
    return [box(from!, from!, start!, y!), box(from!, to!, y!, y!), box(to!, to!, y!, end!)];
}

/** The frames of the cards and what shows of those stacked behind. */
function cardTopsOf(scene: Scene, journey: Journey): readonly Omit<Box, 'bottom'>[] {
    const ids = new Set(journey.phases.flatMap(phase => phase.columns).map(column => `touchpoints~${column.id}`));
    const cards: Omit<Box, 'bottom'>[] = [];
    walk(scene.shapes, '', (shape, owner) => {
        if (shape.kind === 'rect' && ids.has(owner) && shape.width > spacing.column / 2) cards.push({ left: shape.x, right: shape.x + shape.width, top: shape.y });
    });
    return cards;
}

function mostOverOnePlace(arcs: ReturnType<typeof arcsOf>): number {
    const spans = arcs.map(({ low, high, label }) => [Math.min(low, label[0]) - 4, Math.max(high, label[1]) + 4] as const);
    return Math.max(0, ...spans.map(([start]) => spans.filter(([low, high]) => low <= start && start < high).length));
}
