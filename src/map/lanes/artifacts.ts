import { cellOfFacts, factBlock } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { stamp } from '../signs.ts';
import { styles } from '../typography.ts';

/** A sheet with a folded corner. The name of the lane says what it is. */
const sheetOfPaper = stamp('M-4 -5.5H1L4 -2.5V5.5H-4ZM1 -5.5V-2.5H4', { stroke: 'quiet', weight: 1.1 });

/** What the customer can hold: the evidence that the service leaves in their hands. */
export const artifacts: Lane = {
    name: 'artifacts',
    kinds: ['blueprint'],
    row: sheet => rowOfCells(sheet, 'artifacts', place => cellOfFacts(place.column.artifacts.map(line =>
        factBlock(sheet, line, { text: line.text, style: styles.cell, sign: sheetOfPaper }, cellWidth(place)))))
};
