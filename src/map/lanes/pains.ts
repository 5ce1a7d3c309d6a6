import type { Severity } from '../../model/journey.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { someColumn, type Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { bars, downward } from '../signs.ts';
import { styles } from '../typography.ts';

/** What goes wrong, right under the curve that it explains. */
export const pains: Lane = {
    name: 'pains',
    kinds: ['map', 'blueprint'],
    row: sheet => rowOfCells(sheet, 'pains', place => cellOfFacts(place.column.pains.map(pain => factBlock(sheet, pain, {
        text: pain.title,
        style: styles.cell,
        sign: downward('pain', pain.grade === 'assumed'),
        under: pain.severity && bars(weights[pain.severity], 'pain'),
        says: [...pain.severity ? [sheet.captions.severity[pain.severity]] : [], ...pain.grade ? [pain.grade] : []].join(', ')
    }, cellWidth(place))))),
    legend: [
        { sign: downward('pain'), words: 'pain', used: someColumn(column => column.pains.length > 0) },
        { sign: downward('pain', true), words: 'painAssumed', used: someColumn(column => column.pains.some(pain => pain.grade === 'assumed')) },
        { sign: bars(2, 'pain'), words: 'severity', used: someColumn(column => column.pains.some(pain => pain.severity !== undefined)) }
    ]
};

const weights: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 };
