import type { Measure } from '../../model/journey.ts';
import { setParagraph, stack, type Block } from '../block.ts';
import { historiesOf } from '../history.ts';
import { kept } from '../kept.ts';
import type { Lane } from '../lane.ts';
import { evidenceDot, measureBlock } from '../measure-block.ts';
import { cellGroup, rowOf, type Cell } from '../row.ts';
import type { Role, Shape } from '../scene.ts';
import { cellWidth, type Sheet } from '../sheet.ts';
import { downward, upward, type Sign } from '../signs.ts';
import { spacing } from '../spacing.ts';
import { spokenShapes } from '../spoken.ts';
import { styles } from '../typography.ts';

/** Numbers now and their targets; those of a whole phase stand under those of its columns. */
export const metrics: Lane = {
    name: 'metrics',
    kinds: ['map'],
    row: sheet => {
        const cells = sheet.places.map(place => kept(place.column, 'metrics cell', sheet.frame, () => cellOf(sheet, place.column.measures, cellWidth(place))));
        const groups = sheet.stretches.map(stretch => {
            const above = Math.max(0, ...stretch.places.map(place => cells[place.index]?.height ?? 0));
            const block = phaseBlock(sheet, stretch.phase.title, stretch.phase.measures, stretch.width);
            return { stretch, block, top: above > 0 ? above + 12 : 0, above };
        });
        const height = Math.max(0, ...groups.map(({ block, top, above }) => block ? top + block.height : above));
        if (height === 0) return undefined;
        return rowOf(sheet, 'metrics', height, (y, out) => {
            for (const { stretch: { phase, x, places }, block, top } of groups) {
                for (const place of places) {
                    const cell = cells[place.index];
                    if (cell) out.push(cellGroup('metrics', place, cell, y, sheet.frame));
                }
                const shapes: Shape[] = [];
                block?.draw(x + spacing.card, y + top, shapes);
                if (block) out.push({ kind: 'group', id: `metrics~${phase.id}`, role: 'cell', column: places[0]!.index + 2, span: places.length, label: spokenShapes(shapes), shapes });
            }
        });
    },
    legend: [
        { sign: evidenceDot(true), words: 'sourced', used: sheet => shownMeasures(sheet).some(measure => measure.sources.length > 0) },
        { sign: evidenceDot(false), words: 'unsourced', used: sheet => shownMeasures(sheet).some(measure => measure.sources.length === 0) },
        { sign: moved('gain'), words: 'better', used: sheet => trends(sheet).includes('better') },
        { sign: moved('pain'), words: 'worse', used: sheet => trends(sheet).includes('worse') }
    ]
};

/** Up or down: what is better is a matter of the metric, so the colour tells. */
function moved(role: Role): Sign {
    const [up, down] = [upward(role), downward(role)];
    return (x, y) => [...up(x - 4.5, y), ...down(x + 5.5, y)];
}

function cellOf(sheet: Sheet, measures: readonly Measure[], width: number): Cell | undefined {
    const shown = historiesOf(sheet, measures);
    return shown.length === 0 ? undefined : stack(shown.map(history => measureBlock(sheet, history, width)), 8);
}

/** The measures of a phase beside each other, as many as its width holds. */
function phaseBlock(sheet: Sheet, title: string, measures: readonly Measure[], width: number): Block | undefined {
    const shown = historiesOf(sheet, measures);
    if (shown.length === 0) return undefined;
    const each = Math.min(spacing.column, width - spacing.card);
    const inOneRow = Math.max(1, Math.floor((width + spacing.gap) / (each + spacing.gap)));
    const caption = setParagraph(title, styles.small, width - spacing.card);
    const blocks = shown.map(history => measureBlock(sheet, history, each));
    const rows = Array.from({ length: Math.ceil(blocks.length / inOneRow) }, (_, i) => blocks.slice(i * inOneRow, (i + 1) * inOneRow));
    return stack([caption, ...rows.map(beside)], 3);

    function beside(row: readonly Block[]): Block {
        return {
            height: Math.max(...row.map(block => block.height)),
            draw: (x, y, out) => row.forEach((block, i) => block.draw(x + i * (each + spacing.gap), y, out))
        };
    }
}

function trends(sheet: Sheet): readonly Measure['trend'][] {
    return shownMeasures(sheet).filter(measure => measure.was !== undefined).map(measure => measure.trend);
}

/** Those of the journey as a whole, of its phases and of its columns that are drawn. */
function shownMeasures(sheet: Sheet): readonly Measure[] {
    return [sheet.journey.measures, ...sheet.stretches.map(stretch => stretch.phase.measures), ...sheet.places.map(place => place.column.measures)]
        .flatMap(measures => historiesOf(sheet, measures).map(history => history.latest));
}
