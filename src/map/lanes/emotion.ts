import { bridgeSign, chartOf, hasGap, scaleWidth, type Mark } from '../chart.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { face, firmness } from '../face.ts';
import { ghostMarker, ghostOf, ribbons, type GhostMark } from '../ghost.ts';
import { kept } from '../kept.ts';
import { someFact, type Lane } from '../lane.ts';
import { drawCell, rowOf, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, type Place, type Sheet } from '../sheet.ts';
import { saidOf, saidWithoutScore, spokenScore } from '../spoken.ts';
import { stroke } from '../signs.ts';
import { holders } from '../travellers.ts';
import { styles } from '../typography.ts';

const form = { step: 44, pad: 18, reach: 11, weight: 2.2 };
const judged = { step: 44, pad: 18, reach: 3, weight: 1.5, dash: '1.5 3.5' };

/** The curve, where the eye lands, with that of the journey it improves on behind it. With one traveller the rational reaction lies over it as a second, dotted line. */
export const emotion: Lane = {
    name: 'emotion',
    kinds: ['map', 'blueprint', 'story'],
    tinted: true,
    row: sheet => {
        const chart = chartOf(sheet, 'emotion', column => column.feels, form);
        const reason = chartOf(sheet, 'reason', column => sheet.travellers.length === 1 ? column.judges : [], judged);
        const ghost = ghostOf(sheet, chart, form);
        const words = (place: Place): Cell | undefined => cellOfFacts(place.column.feels.filter(reaction => reaction.text).map(reaction =>
            factBlock(sheet, reaction, { text: reaction.text!, style: styles.cell }, cellWidth(place))));
        const named = sheet.places.map(place => kept(place.keeper, 'emotion words', place.frame, words, place));
        const tallest = Math.max(0, ...named.map(cell => cell?.height ?? 0));
        if (tallest === 0 && [...chart.marks, ...reason.marks, ...ghost.marks].every(marks => marks.length === 0)) return undefined;
        const height = chart.height + (tallest > 0 ? tallest + 4 : 0);
        return rowOf(sheet, 'emotion', height, (y, out) => {
            const lines: Shape[] = [];
            chart.drawGrid(y, lines);
            ghost.draw(y, lines);
            chart.drawLines(y, lines);
            reason.drawLines(y, lines);
            out.push({ kind: 'group', id: 'emotion~lines', hidden: true, shapes: lines });
            sheet.places.forEach((place, i) => {
                const marks = chart.marks[i]!;
                const dots = reason.marks[i]!;
                const before = ghost.marks[i]!;
                const cell = named[i];
                if (!cell && [marks, dots, before].every(all => all.length === 0)) return;
                drawCell('emotion', place, {
                    height,
                    label() {
                        const judgements = dots.map(({ score }) => `${sheet.captions.lanes['judgement']!.title}: ${spokenScore(sheet, score)}`);
                        return [...marks.map(mark => said(sheet, mark)), ...saidWithoutScore(sheet, place.column.feels), ...judgements, ...before.map(mark => saidBefore(sheet, mark))].join('. ');
                    },
                    draw(x, top, shapes) {
                        for (const dot of dots) shapes.push(judgementDot(dot.x - place.x, top + dot.y));
                        for (const mark of marks) shapes.push(markOf(sheet, mark, said(sheet, mark), place.x, top));
                        cell?.draw(x, top + chart.height + 4, shapes);
                    }
                }, y, before.length === 0 ? place.frame : `${place.frame} ${JSON.stringify([sheet.compared?.behind?.persona.title, before.map(mark => mark.former)])}`, out);
            });
        }, { scale: scaleWidth });
    },
    legend: [
        { sign: (x, y) => face(0, '', 1, 'measured', x, y, 6), words: 'measured', used: someFact(column => column.feels, one => one.score !== undefined && one.grade === 'measured') },
        { sign: (x, y) => face(0, '', 1, 'assumed', x, y, 6), words: 'assumed', used: sheet => someFact(column => column.feels, one => one.score !== undefined && firmness(one.grade, sheet.journey.state !== 'as-is') === 'assumed')(sheet) },
        { sign: judgedSign, words: 'judged', used: sheet => sheet.travellers.length === 1 && someFact(column => column.judges, one => one.score !== undefined)(sheet) },
        { sign: bridgeSign, words: 'bridge', used: sheet => hasGap(sheet, column => column.feels) || sheet.travellers.length === 1 && hasGap(sheet, column => column.judges) },
        { sign: ghostSign, words: 'former', used: sheet => !sheet.compared && hasGhost(sheet) },
        { sign: ghostSign, words: 'compared', used: sheet => sheet.compared !== undefined && hasGhost(sheet) }
    ]
};

function hasGhost(sheet: Sheet): boolean {
    return (sheet.journey.former ?? []).some(former => sheet.placeOf.has(former.column) && holders(sheet, former.for).length > 0);
}

function markOf(sheet: Sheet, mark: Mark, tip: string, left: number, top: number): Shape {
    const { persona, index } = mark.traveller;
    const firm = firmness(mark.reaction.grade, sheet.journey.state !== 'as-is');
    return {
        kind: 'group', thing: mark.reaction.id, tip,
        shapes: face(index, persona.title, mark.score, firm, mark.x - left, top + mark.y, mark.reach)
    };
}

function judgementDot(x: number, y: number): Shape {
    return { kind: 'circle', x, y, radius: 3, fill: 'page', stroke: 'ink', weight: 1.2 };
}

/** A single judgement has no line. */
function judgedSign(x: number, y: number): readonly Shape[] {
    return [...stroke('1.5 3.5')(x, y), judgementDot(x, y)];
}

function ghostSign(x: number, y: number): readonly Shape[] {
    return [...ribbons([{ d: `M${x - 9} ${y}H${x + 9}` }]), ghostMarker(0, x, y, 3.4)];
}

function said(sheet: Sheet, { traveller, reaction, score }: Mark): string {
    let what = spokenScore(sheet, score);
    if (reaction.text) what += `, ${reaction.text}`;
    if (reaction.grade) what += `, ${sheet.captions.grade[reaction.grade]}`;
    return saidOf(traveller, what);
}

/** `Aylin: before, minus two at “Waits for the money”`. */
function saidBefore(sheet: Sheet, { traveller, former }: GhostMark): string {
    if (sheet.compared?.behind) return saidOf(sheet.compared.behind, spokenScore(sheet, former.score));
    return saidOf(traveller, sheet.captions.former(spokenScore(sheet, former.score), former.was.title));
}
