import { bridgeSign, chartOf, hasGap, scaleWidth } from '../chart.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { kept } from '../kept.ts';
import { someFact, type Lane } from '../lane.ts';
import { smallMarker } from '../persona-marker.ts';
import { drawCell, rowOf, rowOfCells, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, type Place, type Sheet } from '../sheet.ts';
import { saidOf, saidWithoutScore, spokenScore } from '../spoken.ts';
import { styles } from '../typography.ts';

const isScored = someFact(column => column.judges, one => one.score !== undefined);
const form = { step: 13, pad: 8, reach: 4.2, weight: 1.3 };

/** The rational reactions: their words and, with several travellers, a small curve of the same scale. */
export const judgement: Lane = {
    name: 'judgement',
    kinds: ['map'],
    row: sheet => {
        if (sheet.travellers.length === 1) return rowOfCells(sheet, 'judgement', place => wordsOf(sheet, place));
        const chart = chartOf(sheet, 'judgement', column => column.judges, form);
        if (chart.marks.every(marks => marks.length === 0)) return rowOfCells(sheet, 'judgement', place => wordsOf(sheet, place));
        const of = (place: Place): Cell | undefined => wordsOf(sheet, place);
        const words = sheet.places.map(place => kept(place.keeper, 'judgement words', place.frame, of, place));
        const tallest = Math.max(0, ...words.map(cell => cell?.height ?? 0));
        const height = chart.height + (tallest > 0 ? tallest + 4 : 0);
        return rowOf(sheet, 'judgement', height, (y, out) => {
            const lines: Shape[] = [];
            chart.drawGrid(y, lines);
            chart.drawLines(y, lines);
            out.push({ kind: 'group', id: 'judgement~lines', hidden: true, shapes: lines });
            sheet.places.forEach((place, i) => {
                const marks = chart.marks[i]!;
                const cell = words[i];
                if (!cell && marks.length === 0) return;
                drawCell('judgement', place, {
                    height,
                    label() {
                        const scored = marks.map(({ traveller, score, reaction }) =>
                            saidOf(traveller, [spokenScore(sheet, score), ...reaction.text ? [reaction.text] : []].join(', ')));
                        return [...scored, ...saidWithoutScore(sheet, place.column.judges)].join('. ');
                    },
                    draw(x, top, shapes) {
                        for (const mark of marks) shapes.push({
                            kind: 'group', thing: mark.reaction.id,
                            shapes: smallMarker(mark.traveller.index, mark.traveller.persona.title, mark.x - place.x, top + mark.y, { role: 'ink', fill: 'page', reach: mark.reach })
                        });
                        cell?.draw(x, top + chart.height + 4, shapes);
                    }
                }, y, place.frame, out);
            });
        }, { scale: scaleWidth });
    },
    legend: [{ sign: bridgeSign, words: 'bridge', used: sheet => sheet.travellers.length > 1 && isScored(sheet) && hasGap(sheet, column => column.judges) }]
};

function wordsOf(sheet: Sheet, place: Place): Cell | undefined {
    return cellOfFacts(place.column.judges.filter(reaction => reaction.text).map(reaction =>
        factBlock(sheet, reaction, { text: reaction.text!, style: styles.cell }, cellWidth(place))));
}
