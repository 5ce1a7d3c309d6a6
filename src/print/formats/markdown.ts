import { tableOf } from '../../map/table.ts';
import { foldTable } from '../../map/table/fold.ts';
import { printMarkdown } from '../markdown.ts';
import type { ExportFormat } from './export-format.ts';

/** The table for the page of a repository. */
export const markdown: ExportFormat = {
    name: 'markdown',
    title: 'Markdown',
    use: 'A table, for the page of a repository',
    ending: 'md',
    heeds: ['view', 'lang'],
    print: async (journey, { view, lang }) => printMarkdown(foldTable(tableOf(journey, view, { lang })))
};
