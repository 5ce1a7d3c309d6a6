import type { Table } from '../../map/table.ts';
import { tableMarkup } from './table-markup.ts';
import { detailsMarkup, headerMarkup, languageOf } from './words-markup.ts';
import { escaped } from './markup.ts';

/** A journey in words, for a page that has the style already: title, facts, table and details, without script or style of its own. */
export function tableView(table: Table): string {
    const details = table.sections.length === 0 ? '' : `<section><h2>${escaped(table.heads.details)}</h2>\n${detailsMarkup(table)}</section>\n`;
    return `<div class="words" ${languageOf(table)}>${headerMarkup(table)}\n${table.groups.length === 0 ? '' : tableMarkup(table)}${details}</div>`;
}
