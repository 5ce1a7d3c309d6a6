import { cellOfFacts, factBlock } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { quoted } from '../typeset.ts';
import { baseline, styles } from '../typography.ts';

/** The voice of the customer: italics, in the quotation marks of the journey's language; large in a story. */
export const thinking: Lane = {
    name: 'thinking',
    kinds: ['map', 'story'],
    row: sheet => {
        const style = sheet.kind === 'story' ? styles.largeQuote : styles.quote;
        return rowOfCells(sheet, 'thinking', place => cellOfFacts(place.column.thinks.map(line =>
            factBlock(sheet, line, { text: quoted(line.text, sheet.journey.language), style }, cellWidth(place)))), undefined, baseline(style) - baseline(styles.cell));
    }
};
