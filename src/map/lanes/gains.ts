import { cellOfFacts, factBlock } from '../facts.ts';
import { someFact, type Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { upward } from '../signs.ts';
import { styles } from '../typography.ts';

const known = upward('gain');
const assumed = upward('gain', true);

/** What goes well, and should be kept. */
export const gains: Lane = {
    name: 'gains',
    kinds: ['map'],
    row: sheet => rowOfCells(sheet, 'gains', place => cellOfFacts(place.column.gains.map(gain => factBlock(sheet, gain, {
        text: gain.title,
        style: styles.cell,
        sign: gain.grade === 'assumed' ? assumed : known,
        says: gain.grade && sheet.captions.grade[gain.grade]
    }, cellWidth(place))))),
    legend: [
        { sign: known, words: 'gain', used: someFact(column => column.gains, gain => gain.grade !== 'assumed') },
        { sign: assumed, words: 'gainAssumed', used: someFact(column => column.gains, gain => gain.grade === 'assumed') }
    ]
};
