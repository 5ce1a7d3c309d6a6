import type { Table } from '../table.ts';

/** What tells the story; with more fields than these, nobody reads a table on a page. */
const main: readonly string[] = ['channels', 'emotion', 'doing', 'thinking', 'pains', 'opportunities'];

/** A table that is no wider than a page: where it has more fields, those that tell the story stay and all others go to `more`. */
export function foldTable(table: Table): Table {
    if (table.fields.length <= main.length + 1) return table;
    const stays = table.fields.map(field => main.includes(field.name));
    return {
        ...table,
        fields: table.fields.filter((_, i) => stays[i]),
        groups: table.groups.map(group => ({
            ...group,
            rows: group.rows.map(row => ({
                ...row,
                cells: row.cells.filter((_, i) => stays[i]),
                more: table.fields.map((field, i) => ({ ...field, lines: row.cells[i]! })).filter(({ lines }, i) => !stays[i] && lines.length > 0)
            }))
        }))
    };
}
