import { cellOfFacts } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { teamLegend, workBlock } from '../work-block.ts';

/** What is done before the customer's eyes, with the systems that they meet. */
export const frontstage: Lane = {
    name: 'frontstage',
    kinds: ['blueprint'],
    line: 'interaction',
    row: sheet => rowOfCells(sheet, 'frontstage', place => cellOfFacts(
        place.column.frontstage.map(work => workBlock(sheet, work, cellWidth(place), { systems: true })))),
    legend: teamLegend(column => column.frontstage)
};
