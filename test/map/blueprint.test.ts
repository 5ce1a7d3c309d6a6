import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Path, Scene } from '../../src/map/scene.ts';
import type { Column, Team, Work } from '../../src/model/journey.ts';
import { marksOf } from '../support/boxes.ts';
import { columnOf, feeling, journeyOf, lineOf, named, personaOf, phaseOf } from '../support/journey-data.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

const team = (name: string, kind: Team['kind'] = 'internal'): Team => ({ ...named(name), kind });
const work = (id: string, text: string | undefined, more: Partial<Work> = {}): Work => ({ id, for: [], text, teams: [], systems: [], ...more });
const drawn = (column: Partial<Column>, lanes: readonly string[] = []): Scene =>
    drawMap(journeyOf([phaseOf('', [columnOf('a', column)])]), { name: 'V', title: 'V', kind: 'blueprint', lanes, personas: [], phases: [] });
const wordsOf = (scene: Scene, lane: string): string => textsOf(scene).filter(({ owner }) => owner === `${lane}~column.a`).map(({ text }) => text.text.replaceAll('\u00a0', ' ')).join('|');

describe('A blueprint', () => {
    it('says who works, with what and how long', () => {
        const scene = drawn({ backstage: [work('w', 'Packs it', { teams: [team('Warehouse'), team('Shop')], systems: [named('WMS')], takes: { from: 4, unit: 'hours' } })] }, ['backstage']);
        assert.equal(wordsOf(scene, 'backstage'), 'Packs it|Warehouse, Shop · WMS · 4 hours');
    });

    it('tells a system once: in its lane where that is shown, else at the work', () => {
        const column = { support: [work('s', undefined, { systems: [named('CRM'), named('ERP')] })], backstage: [work('b', 'Books it', { systems: [named('ERP')] })] };
        const blueprint = drawn(column);
        assert.deepEqual(['backstage', 'support', 'systems'].map(lane => wordsOf(blueprint, lane)), ['Books it', '', 'ERP|CRM']);
        const own = drawn(column, ['backstage', 'support']);
        assert.deepEqual(['backstage', 'support', 'systems'].map(lane => wordsOf(own, lane)), ['Books it|ERP', 'CRM · ERP', '']);
    });

    it('says a team once that is all there is to say of a work', () => {
        assert.equal(wordsOf(drawn({ frontstage: [work('w', 'Courier', { teams: [team('Courier', 'partner')] })] }), 'frontstage'), 'Courier');
    });

    it('leads a hand-over to the work of its team in the same column', () => {
        const scene = drawn({
            backstage: [work('1', 'Inspects', { teams: [team('Returns')] }), work('2', 'Pays', { teams: [team('Finance')] })],
            handovers: [{ id: 'h', for: [], team: team('Finance'), text: 'release' }]
        });
        assert.equal(wordsOf(scene, 'backstage'), 'Inspects|Returns|release|Pays|Finance');
    });

    it('names the team of a hand-over whose work stands elsewhere, or that is handed its own', () => {
        const handovers = [{ id: 'h', for: [], team: team('Returns'), text: 'the parcel' }];
        assert.equal(wordsOf(drawn({ handovers }), 'backstage'), 'Returns|the parcel');
        const twice = drawn({ backstage: [work('1', 'Inspects', { teams: [team('Returns')] }), work('2', 'Asks', { teams: [team('Care')] })], handovers });
        assert.equal(wordsOf(twice, 'backstage'), 'Inspects|Returns|Asks|Care|Returns|the parcel');
    });

    it('explains the sign of a hand-over as it is drawn', () => {
        const signs = (column: Partial<Column>): readonly (readonly string[])[] => ['legend', 'backstage~column.a'].map(owner =>
            marksOf(drawn(column)).flatMap(mark => mark.owner === owner && mark.shape.kind === 'path' && mark.shape.stroke === 'accent' ? [mark.shape.d.replaceAll(/[\d. -]/g, '')] : []));
        const handovers = [{ id: 'h', for: [], team: team('Finance'), text: 'release' }];
        for (const backstage of [[], [work('1', 'Inspects'), work('2', 'Pays', { teams: [team('Finance')] })]]) {
            const [legend, lane] = signs({ backstage, handovers });
            assert.equal(legend!.length, 1);
            assert.deepEqual(legend, lane);
        }
    });

    it('says for a screen reader that work is handed over, and to whom', () => {
        const labels: (string | undefined)[] = [];
        walk(drawn({ handovers: [{ id: 'h', for: [], team: team('Finance'), text: 'release' }] }).shapes, '', shape => {
            if (shape.kind === 'group' && shape.id === 'backstage~column.a') labels.push(shape.label);
        });
        assert.deepEqual(labels, ['Finance release, hand-over to Finance']);
    });

    it('has lines that differ by dash and by label', () => {
        const scene = drawn({ frontstage: [work('f', 'Asks')], backstage: [work('b', 'Looks')], policies: [lineOf('p', '14 days')], artifacts: [lineOf('a', 'Receipt')] });
        assert.deepEqual(linesOf(scene), [['line of interaction', '10 4'], ['line of visibility', '2 4'], ['line of internal interaction', '10 4 2 4']]);
    });

    it('has the line of visibility above what is internal where nothing is backstage', () => {
        assert.deepEqual(linesOf(drawn({ frontstage: [work('f', 'Asks')], policies: [lineOf('p', '14 days')] })).map(([label]) => label), ['line of interaction', 'line of visibility']);
    });

    it('explains signs that it uses, each once, and no others', () => {
        const legend = (column: Partial<Column>): string => textsOf(drawn(column)).filter(({ owner }) => owner === 'legend').map(({ text }) => text.text).join('|');
        assert.equal(legend({ frontstage: [work('f', 'Asks', { teams: [team('Care')] })], backstage: [work('b', 'Looks', { teams: [team('Care')] })] }), 'a team of ours');
        assert.equal(legend({ support: [work('s', 'Delivers', { teams: [team('Carrier', 'partner')] })] }), 'hollow: a team of others');
        assert.equal(legend({ policies: [lineOf('p', '14 days')] }), '');
    });
});

describe('The lane of evidence', () => {
    it('tells grade, sources and date of what is known, and of what is felt by the grade', () => {
        const survey = named('Survey');
        const scene = drawMap(journeyOf([phaseOf('', [columnOf('a', {
            evidence: [{ ...lineOf('e', 'Diaries'), grade: 'observed', sources: [named('Homes')], on: { text: '2026-05', first: '2026-05-01', last: '2026-05-31' } }],
            feels: [feeling('f', -1, ['Aylin'], { grade: 'reported', sources: [survey] }), feeling('g', -2, ['Walter'], { grade: 'reported', sources: [survey] })],
            judges: [feeling('j', 1, ['Walter'], { grade: 'assumed' })]
        })])], { personas: [personaOf('Aylin'), personaOf('Walter')] }), { name: 'V', title: 'V', kind: 'map', lanes: ['evidence'], personas: [], phases: [] });
        assert.equal(wordsOf(scene, 'evidence'), 'Diaries|observed · Homes · as of 2026-05|reported · Survey|assumed');
    });
});

/** The label and the dash of each line. */
function linesOf(scene: Scene): (readonly [string, string | undefined])[] {
    const lines: (readonly [string, string | undefined])[] = [];
    walk(scene.shapes, '', shape => {
        if (shape.kind !== 'group' || !/^line~[a-z]+$/.test(shape.id ?? '')) return;
        const path = shape.shapes.find((one): one is Path => one.kind === 'path');
        lines.push([textsOf({ ...scene, shapes: shape.shapes }).map(({ text }) => text.text).join(''), path?.dash]);
    });
    return lines;
}
