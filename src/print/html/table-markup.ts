import type { Table, TableGroup, TableRow } from '../../map/table.ts';
import { factsMarkup, linesMarkup } from './facts-markup.ts';
import { escaped } from './markup.ts';

/**
 * A row for each touchpoint, and under it another one for what its cells do not hold. The roles are said, since a style sheet
 * that makes cards of the rows on a narrow screen takes them away.
 */
export function tableMarkup(table: Table): string {
    const { heads, fields, groups } = table;
    const titles = [heads.column, ...fields.map(field => field.title)];
    return `<table role="table"><caption>${escaped(table.title)}</caption>`
        + `<thead role="rowgroup"><tr role="row">${titles.map(title => `<th role="columnheader" scope="col">${escaped(title)}</th>`).join('')}</tr></thead>\n`
        + `${groups.map(group => groupMarkup(table, group)).join('')}</table>`;
}

function groupMarkup(table: Table, { id, title, period, facts, rows }: TableGroup): string {
    const span = table.fields.length + 1;
    const head = title === '' && period === undefined ? '' : `<tr role="row" class="phase" data-thing="${escaped(id)}"><th role="rowheader" scope="rowgroup" colspan="${span}">`
        + `<span>${escaped(title)}</span>${period === undefined ? '' : ` <small>${escaped(period)}</small>`}</th></tr>\n`;
    const about = facts.length === 0 ? '' : `<tr role="row" class="about"><td role="cell" colspan="${span}">${factsMarkup(facts)}</td></tr>\n`;
    return `<tbody role="rowgroup">${head}${about}${rows.map(row => rowMarkup(table, row)).join('')}</tbody>\n`;
}

function rowMarkup({ fields, heads }: Table, { id, title, cells, more }: TableRow): string {
    const said = cells.map((lines, i) =>
        `<td role="cell" class="${fields[i]!.name}${lines.length === 0 ? ' empty' : ''}" data-head="${escaped(fields[i]!.title)}">${linesMarkup(lines)}</td>`);
    const thing = `data-thing="${escaped(id)}"`;
    const row = `<tr role="row"${more.length === 0 ? '' : ' class="goes-on"'} ${thing}><th role="rowheader" scope="row">${escaped(title)}</th>${said.join('')}</tr>\n`;
    const summary = `${escaped(heads.more(more.length))}<span class="unseen">: ${escaped(title)}</span>`;
    return more.length === 0 ? row
        : `${row}<tr role="row" class="more" ${thing}><td role="cell" colspan="${fields.length + 1}"><details><summary>${summary}</summary>${factsMarkup(more)}</details></td></tr>\n`;
}
