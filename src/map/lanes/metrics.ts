import type { Measure } from '../../model/journey.ts';
import { setParagraph, stack, type Block } from '../block.ts';
import type { Lane } from '../lane.ts';
import { measureBlock } from '../measure-block.ts';
import { cellGroup, rowOf, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, holders, type Sheet } from '../sheet.ts';
import { downward, upward } from '../signs.ts';
import { spacing } from '../spacing.ts';
import { styles } from '../typography.ts';

/** Numbers now and their targets; those of a whole phase stand under those of its columns. */
export const metrics: Lane = {
    name: 'metrics',
    kinds: ['map'],
    row: sheet => {
        const phases = sheet.stretches.map(stretch => phaseBlock(sheet, stretch.phase.title, shown(sheet, stretch.phase.measures), stretch.width));
        const foot = Math.max(0, ...phases.map(block => block?.height ?? 0));
        const cells = sheet.places.map((place): Cell | undefined => cellOf(sheet, shown(sheet, place.column.measures), cellWidth(place)));
        const tallest = Math.max(0, ...cells.map(cell => cell?.height ?? 0));
        if (foot + tallest === 0) return undefined;
        const gap = foot > 0 && tallest > 0 ? 12 : 0;
        return rowOf(sheet, 'metrics', tallest + gap + foot, (y, out) => {
            sheet.stretches.forEach((stretch, i) => {
                const shapes: Shape[] = [];
                phases[i]?.draw(stretch.x + spacing.card, y + tallest + gap, shapes);
                if (shapes.length > 0) out.push({ kind: 'group', id: `metrics~${stretch.phase.id}`, role: 'cell', column: stretch.places[0]!.index + 2, shapes });
            });
            cells.forEach((cell, i) => {
                if (cell) out.push(cellGroup('metrics', sheet.places[i]!, cell, y));
            });
        });
    },
    legend: [
        { sign: upward('gain'), words: 'better', used: sheet => trends(sheet).includes('better') },
        { sign: downward('pain'), words: 'worse', used: sheet => trends(sheet).includes('worse') }
    ]
};

function shown(sheet: Sheet, measures: readonly Measure[]): readonly Measure[] {
    return measures.filter(measure => holders(sheet, measure.for).length > 0);
}

function cellOf(sheet: Sheet, measures: readonly Measure[], width: number): Cell | undefined {
    if (measures.length === 0) return undefined;
    return stack(measures.map(measure => measureBlock(sheet, measure, width)), 8);
}

/** The measures of a phase beside each other, as many as its width holds. */
function phaseBlock(sheet: Sheet, title: string, measures: readonly Measure[], width: number): Block | undefined {
    if (measures.length === 0) return undefined;
    const each = Math.min(spacing.column, width - spacing.card);
    const inOneRow = Math.max(1, Math.floor((width + spacing.gap) / (each + spacing.gap)));
    const caption = setParagraph(title, styles.small, width - spacing.card);
    const blocks = measures.map(measure => measureBlock(sheet, measure, each));
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
    return [...sheet.journey.measures, ...sheet.stretches.flatMap(stretch => stretch.phase.measures), ...sheet.places.flatMap(place => place.column.measures)]
        .filter(measure => measure.was !== undefined).map(measure => measure.trend);
}
