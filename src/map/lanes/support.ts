import { cellOfFacts } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { teamLegend, workBlock } from '../work-block.ts';

/** What others contribute. The systems stand in a lane of their own, where that is shown. */
export const support: Lane = {
    name: 'support',
    kinds: ['blueprint'],
    line: 'internal',
    row: (sheet, shown) => {
        const systems = !shown('systems');
        return rowOfCells(sheet, 'support', place => cellOfFacts(
            place.column.support.map(work => workBlock(sheet, work, cellWidth(place), { systems }))), () => String(systems));
    },
    legend: teamLegend(column => column.support)
};
