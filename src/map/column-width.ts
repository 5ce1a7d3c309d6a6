import type { Column, View } from '../model/journey.ts';
import { keeperOf, kept } from './kept.ts';
import { spacing } from './spacing.ts';

/** The facts of a column that may be long, by the lane that shows them. */
export const longTexts: readonly { readonly lane: string; readonly kinds: readonly View['kind'][]; readonly of: (column: Column) => readonly { readonly text?: string; readonly title?: string }[] }[] = [
    { lane: 'artifacts', kinds: ['blueprint'], of: column => column.artifacts },
    { lane: 'judgement', kinds: ['map'], of: column => column.judges },
    { lane: 'doing', kinds: ['map'], of: column => column.does },
    { lane: 'thinking', kinds: ['map', 'story'], of: column => column.thinks },
    { lane: 'needs', kinds: ['map'], of: column => [...column.needs, ...column.wants, ...column.expects] },
    { lane: 'pains', kinds: ['map'], of: column => column.pains },
    { lane: 'gains', kinds: ['map'], of: column => column.gains },
    { lane: 'frontstage', kinds: ['blueprint'], of: column => column.frontstage },
    { lane: 'backstage', kinds: ['blueprint'], of: column => [...column.backstage, ...column.handovers] },
    { lane: 'support', kinds: ['blueprint'], of: column => column.support },
    { lane: 'policies', kinds: ['blueprint'], of: column => column.policies },
    { lane: 'evidence', kinds: [], of: column => column.evidence }
];

/** How many letters a line of a cell holds, about. */
const lineLength = 25;
/** A cell of so many lines is worth a wider column, and one of so many the widest. */
const [long, veryLong] = [8, 12];

/**
 * How wide each column is: `usual`, and in two steps wider, so that not every letter moves the columns behind it, where a long
 * cell makes a row high. A cell does so that would be higher than the highest of its row is when that one has the widest column.
 */
export function columnWidths(columns: readonly Column[], usual: number, kind: View['kind'], lanes: readonly string[]): readonly number[] {
    const { widestColumn } = spacing;
    const shown = longTexts.filter(one => lanes.length > 0 ? lanes.includes(one.lane) : one.kinds.includes(kind));
    if (usual >= widestColumn || shown.length === 0) return columns.map(() => usual);
    const key = `${kind} ${lanes.join()}`;
    const linesIn = (column: Column): readonly number[] => shown.map(({ of }) => linesOf(of(column)));
    const lines = columns.map(column => kept(keeperOf(column), 'lines', key, linesIn, column));
    const floors = shown.map((_, lane) => lines.reduce((most, own) => Math.max(most, own[lane]!), 0) * usual / widestColumn);
    return lines.map(own => {
        const most = own.reduce((high, count, lane) => count > floors[lane]! ? Math.max(high, count) : high, 0);
        return most > veryLong ? widestColumn : most > long ? Math.max(usual, (spacing.column + widestColumn) / 2) : usual;
    });
}

function linesOf(texts: readonly { readonly text?: string; readonly title?: string }[]): number {
    let lines = 0;
    for (const { text, title } of texts) lines += Math.ceil((text || title || '').length / lineLength);
    return lines;
}
