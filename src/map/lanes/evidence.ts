import type { Column, Grade, Known, Source } from '../../model/journey.ts';
import { setParagraph, stack, type Block } from '../block.ts';
import { cellOfFacts, factBlock } from '../facts.ts';
import { someFact, type Lane, type LegendEntry } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, type Sheet } from '../sheet.ts';
import type { Sign } from '../signs.ts';
import { holders } from '../travellers.ts';
import { styles } from '../typography.ts';

const grades = ['measured', 'observed', 'reported', 'assumed'] as const satisfies readonly Grade[];
const words: Readonly<Record<Grade, string>> = { measured: 'knownMeasured', observed: 'knownObserved', reported: 'knownReported', assumed: 'knownAssumed' };

/** How we know: what stands behind the column, then grades and sources of what is felt in it. Shown only where a view asks for it. */
export const evidence: Lane = {
    name: 'evidence',
    kinds: [],
    row: sheet => rowOfCells(sheet, 'evidence', place => {
        const width = cellWidth(place);
        return cellOfFacts([
            ...place.column.evidence.map(one => {
                const words = factBlock(sheet, one, { text: one.text, style: styles.cell, sign: one.grade && signOf(one.grade) }, width);
                const how = detailOf(sheet, one.grade, one.sources, one.on && sheet.captions.asOf(one.on.text));
                return words && how !== '' ? stack([words, moved(setParagraph(how, styles.caption, width - (one.grade ? room : 0), 'beside'), one.grade ? room : 0)]) : words;
            }),
            ...grades.flatMap(grade => gradeBlock(sheet, place.column, grade, width) ?? [])
        ]);
    }),
    legend: grades.map((grade): LegendEntry => ({
        sign: signOf(grade), words: words[grade],
        used: someFact(column => [...column.evidence, ...feltIn(column)], one => one.grade === grade)
    }))
};

const room = 15;

/** What is graded in a column beside its evidence. */
function feltIn({ feels, judges, pains, gains }: Column): readonly (Known & { readonly id: string; readonly for: readonly string[] })[] {
    return [...feels, ...judges, ...pains, ...gains];
}

/** The sources of all that has a grade, each once. */
function gradeBlock(sheet: Sheet, column: Column, grade: Grade, width: number): Block | undefined {
    const facts = feltIn(column).filter(fact => fact.grade === grade && holders(sheet, fact.for).length > 0);
    if (facts.length === 0) return undefined;
    const sources = [...new Map(facts.flatMap(fact => fact.sources).map(source => [source.name, source])).values()];
    const words = setParagraph(detailOf(sheet, grade, sources), styles.caption, width - room, 'beside');
    return {
        height: words.height,
        draw(x, y, out) {
            const shapes: Shape[] = [...signOf(grade)(x + 5, y + styles.caption.leading / 2)];
            words.draw(x + room, y, shapes);
            out.push({ kind: 'group', thing: facts[0]!.id, shapes });
        }
    };
}

function detailOf(sheet: Sheet, grade: Grade | undefined, sources: readonly Source[], on?: string): string {
    const from = sources.map(source => source.title).join(', ');
    return [...grade ? [sheet.captions.grade[grade]] : [], ...from === '' ? [] : [from], ...on === undefined ? [] : [on]].join('\u00a0· ');
}

function moved(block: Block, by: number): Block {
    return { height: block.height, draw: (x, y, out) => block.draw(x + by, y, out) };
}

/** The firmer, the fuller: a full dot, half, a dot in a ring, a ring. */
function signOf(grade: Grade): Sign {
    return (x, y) => {
        const ring = { kind: 'circle', x, y, radius: 4, stroke: 'quiet', weight: 1.2 } as const;
        if (grade === 'measured') return [{ ...ring, fill: 'quiet' }];
        if (grade === 'observed') return [ring, { kind: 'path', x, y, d: 'M0 -4A4 4 0 0 1 0 4Z', fill: 'quiet' }];
        if (grade === 'reported') return [ring, { kind: 'circle', x, y, radius: 1.6, fill: 'quiet' }];
        return [ring];
    };
}
