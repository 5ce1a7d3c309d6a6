import type { Severity } from '../../model/journey.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { someFact, type Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { bars, downward, type Sign } from '../signs.ts';
import { styles } from '../typography.ts';

const known = downward('pain');
const assumed = downward('pain', true);
const severities: Readonly<Record<Severity, Sign>> = { low: bars(1, 'pain'), medium: bars(2, 'pain'), high: bars(3, 'pain') };

/** What goes wrong, right under the curve that it explains. */
export const pains: Lane = {
    name: 'pains',
    kinds: ['map'],
    row: sheet => rowOfCells(sheet, 'pains', place => cellOfFacts(place.column.pains.map(pain => factBlock(sheet, pain, {
        text: pain.title,
        style: styles.cell,
        sign: pain.grade === 'assumed' ? assumed : known,
        under: pain.severity && severities[pain.severity],
        says: [...pain.severity ? [sheet.captions.severity[pain.severity]] : [], ...pain.grade ? [sheet.captions.grade[pain.grade]] : []].join(', ')
    }, cellWidth(place))))),
    legend: [
        { sign: known, words: 'pain', used: someFact(column => column.pains, pain => pain.grade !== 'assumed') },
        { sign: assumed, words: 'painAssumed', used: someFact(column => column.pains, pain => pain.grade === 'assumed') },
        { sign: severities.medium, words: 'severity', used: someFact(column => column.pains, pain => pain.severity !== undefined) }
    ]
};
