import { cellOfFacts, factBlock } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { styles } from '../typography.ts';

/** What binds us: law, and rules of our own. */
export const policies: Lane = {
    name: 'policies',
    kinds: ['blueprint'],
    line: 'internal',
    row: sheet => rowOfCells(sheet, 'policies', place => cellOfFacts(place.column.policies.map(line =>
        factBlock(sheet, line, { text: line.text, style: styles.cell }, cellWidth(place)))))
};
