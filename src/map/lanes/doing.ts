import { cellOfFacts, factBlock } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { styles } from '../typography.ts';

/** What the customer does, in the order of the text. */
export const doing: Lane = {
    name: 'doing',
    kinds: ['map'],
    row: sheet => rowOfCells(sheet, 'doing', place => cellOfFacts(
        place.column.does.map(line => factBlock(sheet, line, { text: line.text, style: styles.cell }, cellWidth(place)))))
};
