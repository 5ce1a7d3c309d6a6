import { tableOf } from '../../map/table.ts';
import { gridOf } from '../../map/table/grid.ts';
import { printCsv } from '../csv.ts';
import type { ExportFormat } from './export-format.ts';

/** A row for each touchpoint and action, for a spreadsheet. */
export const csv: ExportFormat = {
    name: 'csv',
    use: 'A table, for a spreadsheet',
    heeds: ['view', 'lang'],
    print: async (journey, { view, lang }) => printCsv(gridOf(tableOf(journey, view, { lang })))
};
