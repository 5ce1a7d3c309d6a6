import type { Table } from '../table.ts';
import { type Labelled, lineText, type TableLine } from './line.ts';

/** A cell of a spreadsheet. */
export type GridCell = string | number | undefined;

/** A table as a spreadsheet wants it: a row of heads, then a row for each column of the map that says by itself where it belongs. */
export function gridOf({ title, heads, figures, fields, groups }: Table): readonly (readonly GridCell[])[] {
    const hasPhases = groups.some(group => group.title !== '');
    const hasPeriods = groups.some(group => group.period !== undefined);
    const hasFacts = hasPhases && groups.some(group => group.facts.length > 0);
    const some = (has: boolean, cell: GridCell): GridCell[] => has ? [cell] : [];
    return [
        [heads.journey, ...some(hasPhases, heads.phase), ...some(hasPeriods, heads.period), ...some(hasFacts, heads.aboutPhase), heads.column,
            ...figures, ...fields.map(field => field.title)],
        ...groups.flatMap(group => (group.rows.length === 0 ? [undefined] : group.rows).map(row => [
            title, ...some(hasPhases, group.title), ...some(hasPeriods, group.period), ...some(hasFacts, group.facts.map(factText).join('\n')), row?.title,
            ...figures.map((_, i) => row?.figures[i]), ...fields.map((_, i) => linesText(row?.cells[i] ?? []))
        ]))
    ];
}

function factText({ title, lines }: Labelled): string {
    return `${title}: ${lines.map(lineText).join('; ')}`;
}

function linesText(lines: readonly TableLine[]): string {
    return lines.map(lineText).join('\n');
}
