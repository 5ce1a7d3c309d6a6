import type { Table, TableGroup, TableRow } from '../../map/table.ts';
import type { Labelled, TableLine } from '../../map/table/line.ts';
import { factsMarkup, linesMarkup } from './facts-markup.ts';
import { escaped } from './markup.ts';
import { languageOf } from './words-markup.ts';

/** What is said of the journey itself, beside the whole map. */
const about: readonly string[] = ['scenario', 'goal', 'vision', 'note'];
/** What is said first, large: the writer's own words for it, then the traveller's. */
const leading: readonly string[] = ['note', 'thinking'];
/** What is said beside the map. All else is on the map, and here for a screen reader. */
const beside: readonly string[] = ['expectations', 'pains', 'gains', 'opportunities', 'metrics', 'time', 'evidence'];

/** The words of the table view by the slides of a presentation: the journey first, then column after column. */
export function slideNotes(table: Table): string {
    const { title, summary, facts, groups } = table;
    const [told, rest] = [facts.filter(({ name }) => about.includes(name)), facts.filter(({ name }) => !about.includes(name))];
    const journey = slide('journey', `<h2>${escaped(title)}</h2>\n<p class="summary">${escaped(summary)}</p>\n${factsMarkup(told)}${unseen(rest)}`);
    return `<div class="slides" ${languageOf(table)}>${journey}${groups.flatMap(group => group.rows.map(row => columnSlide(table, group, row))).join('')}</div>`;
}

function columnSlide(table: Table, group: TableGroup, row: TableRow): string {
    const said = table.fields.map((field, i): Labelled => ({ ...field, lines: row.cells[i]! })).filter(({ lines }) => lines.length > 0);
    const first = leading.flatMap(name => said.filter(field => field.name === name).map(field => lead(name, field.lines)));
    const facts = beside.flatMap(name => said.filter(field => field.name === name));
    const rest = [...said.filter(({ name }) => !leading.includes(name) && !beside.includes(name)), ...group.rows[0] === row ? group.facts : []];
    const phase = [group.title, ...group.period === undefined ? [] : [group.period]].filter(text => text !== '').join(' · ');
    return slide(row.id, `${phase === '' ? '' : `<p class="phase">${escaped(phase)}</p>\n`}<h2>${escaped(row.title)}</h2>\n${first.join('')}${factsMarkup(facts)}`
        + unseen(rest));
}

function unseen(facts: readonly Labelled[]): string {
    return facts.length === 0 ? '' : `<div class="unseen">${factsMarkup(facts)}</div>`;
}

function lead(name: string, lines: readonly TableLine[]): string {
    return `<div class="${name}">${linesMarkup(lines)}</div>\n`;
}

function slide(id: string, content: string): string {
    return `<section data-slide="${escaped(id)}">${content}</section>\n`;
}
