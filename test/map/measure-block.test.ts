import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Journey, Measure } from '../../src/model/journey.ts';
import { marksOf } from '../support/boxes.ts';
import { columnOf, journeyOf, metricOf, opportunityOf, personaOf, phaseOf } from '../support/journey-data.ts';
import { textsOf, walk } from '../support/scene-texts.ts';

describe('A number that is measured', () => {
    const measure = (value: number, ...names: readonly string[]): Measure => ({ id: `m${value}`, for: names, metric: metricOf('Ease'), value, sources: [] }) as Measure;
    const drawn = (...measures: readonly Measure[]) => drawMap(journeyOf([phaseOf('', [columnOf('a', { measures })])], { personas: [personaOf('Ann'), personaOf('Bob')], measures } satisfies Partial<Journey>));
    const markers = (scene: ReturnType<typeof drawn>, owner: string): number =>
        marksOf(scene).filter(mark => mark.owner === owner && (mark.shape.kind === 'circle' || mark.shape.kind === 'rect') && mark.box.right - mark.box.left > 6).length;

    it('shows for whom it holds, where that is not everybody, and says so', () => {
        const scene = drawn(measure(4, 'Ann'), measure(6, 'Bob'));
        assert.equal(markers(scene, 'metrics~column.a'), 2);
        assert.ok(markers(scene, 'title') >= 2, 'the numbers of the whole have none');
        let label: string | undefined;
        walk(scene.shapes, '', shape => {
            if (shape.kind === 'group' && shape.id === 'metrics~column.a') ({ label } = shape);
        });
        assert.equal(label, 'Ease 4, Ann. Ease 6, Bob');
    });

    it('has the dot of a source beside the ring of none in the legend, also where only the title has one', () => {
        const sourced = { ...measure(5), sources: [{ name: 's', title: 'Survey' }] } as unknown as Measure;
        const column = columnOf('a', { measures: [measure(4)] });
        const scene = drawMap(journeyOf([phaseOf('', [column])], { measures: [sourced], opportunities: [opportunityOf('o', 'a', { value: 2 })] } as Partial<Journey>));
        const legend = textsOf(scene).filter(({ owner }) => owner === 'legend').map(({ text }) => text.text);
        assert.deepEqual(legend, ['dot: from a source', 'ring: no source said', 'value of the opportunity']);
    });

    it('shows nobody where it holds for all', () => {
        assert.equal(markers(drawn(measure(4)), 'metrics~column.a'), 0);
        assert.equal(markers(drawn(measure(4, 'Ann', 'Bob')), 'metrics~column.a'), 0);
    });
});
