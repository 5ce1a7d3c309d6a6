import { cellOfFacts, factBlock } from '../facts.ts';
import { someColumn, type Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { upward } from '../signs.ts';
import { styles } from '../typography.ts';

/** What goes well, and should be kept. */
export const gains: Lane = {
    name: 'gains',
    kinds: ['map'],
    row: sheet => rowOfCells(sheet, 'gains', place => cellOfFacts(place.column.gains.map(gain => factBlock(sheet, gain, {
        text: gain.title,
        style: styles.cell,
        sign: upward('gain', gain.grade === 'assumed'),
        says: gain.grade
    }, cellWidth(place))))),
    legend: [{ sign: upward('gain'), words: 'gain', used: someColumn(column => column.gains.length > 0) }]
};
