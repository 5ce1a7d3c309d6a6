import type { Expectation } from '../../model/journey.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { someFact, type Lane, type LegendEntry } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import { cellWidth } from '../sheet.ts';
import { dash, dot, downward, equal, half, heart, upward, type Sign } from '../signs.ts';
import { styles } from '../typography.ts';

const need = dot('quiet', 2.2);
const results: Readonly<Record<NonNullable<Expectation['result']>, Sign>> = {
    exceeded: upward('gain'), met: equal, partly: half, missed: downward('pain')
};

/** Wishes, needs, and expectations with how well they were met. */
export const needs: Lane = {
    name: 'needs',
    kinds: ['map'],
    row: sheet => rowOfCells(sheet, 'needs', place => {
        const { wants, needs, expects } = place.column;
        const width = cellWidth(place);
        const { legend, result } = sheet.captions;
        return cellOfFacts([
            ...needs.map(line => factBlock(sheet, line, { text: line.text, style: styles.cell, sign: need, says: legend['needs']! }, width)),
            ...wants.map(line => factBlock(sheet, line, { text: line.text, style: styles.cell, sign: heart, says: legend['wants']! }, width)),
            ...expects.map(line => factBlock(sheet, line, {
                text: line.text, style: styles.cell, sign: signOf(line.result),
                says: [legend['expects']!, ...line.result ? [result[line.result]] : []].join(' ')
            }, width))
        ]);
    }),
    legend: [
        { sign: need, words: 'needs', used: someFact(column => column.needs) },
        { sign: heart, words: 'wants', used: someFact(column => column.wants) },
        ...(['exceeded', 'met', 'partly', 'missed', undefined] as const).map((result): LegendEntry => ({
            sign: signOf(result), words: result ?? 'expects', used: someFact(column => column.expects, line => line.result === result)
        }))
    ]
};

function signOf(result: Expectation['result']): Sign {
    return result === undefined ? dash : results[result];
}
