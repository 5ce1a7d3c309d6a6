import type { Measure } from '../../model/journey.ts';
import { setParagraph, stack, type Block } from '../block.ts';
import { historiesOf } from '../history.ts';
import { kept } from '../kept.ts';
import type { Lane } from '../lane.ts';
import { measureBlock } from '../measure-block.ts';
import { measureLegend } from '../measure-legend.ts';
import { phaseLine } from '../phase-line.ts';
import { drawCell, rowOf, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, type Place, type Sheet, type Stretch } from '../sheet.ts';
import { spacing } from '../spacing.ts';
import { spokenShapes } from '../spoken.ts';
import { styles } from '../typography.ts';

/** Numbers now and their targets; those of whole phases stand beside each other, under those of the columns. */
export const metrics: Lane = {
    name: 'metrics',
    kinds: ['map'],
    row: sheet => {
        const cell = (place: Place): Cell | undefined => cellOf(sheet, place.column.measures, cellWidth(place));
        const cells = sheet.places.map(place => kept(place.keeper, 'metrics cell', place.frame, cell, place));
        const groups = sheet.stretches.map(stretch => {
            const above = Math.max(0, ...stretch.places.map(place => cells[place.index]?.height ?? 0));
            return { stretch, block: stretch.begins ? phaseBlock(sheet, stretch) : undefined, above };
        });
        const lowest = Math.max(0, ...groups.map(({ block, above }) => block ? above : 0));
        const top = lowest > 0 ? lowest + aboveLine : 0;
        const height = Math.max(0, ...groups.map(({ block, above }) => block ? top + block.height : above));
        if (height === 0) return undefined;
        return rowOf(sheet, 'metrics', height, (y, out) => {
            for (const { stretch: { phase, x, places }, block } of groups) {
                for (const place of places) {
                    const cell = cells[place.index];
                    if (cell) drawCell('metrics', place, cell, y, place.frame, out);
                }
                const shapes: Shape[] = [];
                block?.draw(x + spacing.card, y + top, shapes);
                if (block) out.push({ kind: 'group', id: `metrics~${phase.id}`, role: 'cell', column: places[0]!.index + 2, span: places.length, label: spokenShapes(shapes), shapes });
            }
        });
    },
    legend: measureLegend(sheet => [...sheet.stretches.filter(({ begins }) => begins).map(stretch => stretch.phase.measures), ...sheet.places.map(place => place.column.measures)])
};

/** Between the numbers of the columns and the line over those of a phase. */
const aboveLine = 8;

function cellOf(sheet: Sheet, measures: readonly Measure[], width: number): Cell | undefined {
    const shown = historiesOf(sheet, measures);
    return shown.length === 0 ? undefined : stack(shown.map(history => measureBlock(sheet, history, width)), 8);
}

/** The measures of a phase beside each other, as many as its width holds, under a line as long as the phase, as its sums of time have. */
function phaseBlock(sheet: Sheet, stretch: Stretch): Block | undefined {
    const { phase, width } = stretch;
    const shown = historiesOf(sheet, phase.measures);
    if (shown.length === 0) return undefined;
    const each = Math.min(spacing.column, width - spacing.card);
    const inOneRow = Math.max(1, Math.floor((width + spacing.gap) / (each + spacing.gap)));
    const caption = setParagraph(phase.title, styles.small, width - spacing.card);
    const blocks = shown.map(history => measureBlock(sheet, history, each));
    const rows = Array.from({ length: Math.ceil(blocks.length / inOneRow) }, (_, i) => blocks.slice(i * inOneRow, (i + 1) * inOneRow));
    const words = stack([caption, ...rows.map(beside)], 3);
    return {
        height: words.height + 6,
        draw(x, y, out) {
            out.push(phaseLine(stretch, y));
            words.draw(x, y + 6, out);
        }
    };

    function beside(row: readonly Block[]): Block {
        return {
            height: Math.max(...row.map(block => block.height)),
            draw: (x, y, out) => row.forEach((block, i) => block.draw(x + i * (each + spacing.gap), y, out))
        };
    }
}
