import type { Table, TableGroup } from '../map/table.ts';
import { type Labelled, lineText, type TableLine } from '../map/table/line.ts';
import { withoutControls } from './plain-text.ts';

/** A table as Markdown of GitHub's kind: title, summary, what is said of the journey, one table, and who and what it speaks of. */
export function printMarkdown(table: Table): string {
    const { heads, groups, sections } = table;
    return [
        `# ${inline(table.title)}`,
        inline(table.summary),
        listOf(table.facts),
        ...groups.some(group => group.rows.length > 0) ? [rowsOf(table)] : [],
        ...groups.flatMap(group => group.facts.length === 0 ? [] : [...headOf(group) === '' ? [] : [`## ${inline(`${heads.phase}: ${headOf(group)}`)}`], listOf(group.facts)]),
        ...sections.flatMap(section => [
            `## ${inline(section.title)}`,
            ...section.things.map(thing => [`- **${inline(thing.title)}**`, ...thing.facts.map(fact => `  - ${factOf(fact)}`)].join('\n'))
        ])
    ].filter(part => part !== '').join('\n\n') + '\n';
}

function rowsOf({ heads, fields, groups }: Table): string {
    const hasPhases = groups.some(group => group.title !== '');
    const hasMore = groups.some(group => group.rows.some(row => row.more.length > 0));
    const titles = [...hasPhases ? [heads.phase] : [], heads.column, ...fields.map(field => field.title), ...hasMore ? [heads.moreHead] : []];
    return [
        rowOf(titles.map(inline)),
        rowOf(titles.map(() => '---')),
        ...groups.flatMap(group => group.rows.map((row, i) => rowOf([
            ...hasPhases ? [i === 0 ? inline(headOf(group)) : ''] : [],
            `**${inline(row.title)}**`,
            ...row.cells.map(linesOf),
            ...hasMore ? [row.more.map(factOf).join('<br>')] : []
        ])))
    ].join('\n');
}

function headOf({ title, period }: TableGroup): string {
    return [title, ...period === undefined ? [] : [period]].filter(text => text !== '').join(' · ');
}

function rowOf(cells: readonly string[]): string {
    return `| ${cells.join(' | ')} |`;
}

function listOf(facts: readonly Labelled[]): string {
    return facts.map(fact => `- ${factOf(fact)}`).join('\n');
}

function factOf({ title, lines }: Labelled): string {
    return `**${inline(title)}:** ${lines.map(line => inline(lineText(line))).join('; ')}`;
}

function linesOf(lines: readonly TableLine[]): string {
    return lines.map(line => inline(lineText(line))).join('<br>');
}

/** Text that stays text on one line, whatever signs of Markdown, HTML, formulas or emoji it holds; an address becomes a link to itself. */
export function inline(text: string): string {
    return withoutControls(text).replace(/\s*[\n\t]\s*/g, ' ').trim().split(address)
        .map((part, i) => i % 2 === 1 ? `<${part}>` : escaped(part, i === 0)).join('');
}

const address = /(https:\/\/[^\s<>|\\`"]*[\w\/])/;

function escaped(text: string, isStart: boolean): string {
    const plain = text.replace(/[\\`*_{}[\]|~#$]|&(?=[#\w])|:(?=[\w+-]+:)|!(?=\[)/g, '\\$&').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return isStart ? plain.replace(/^[-+=](?=\s|[-+=]|$)|(?<=^\d+)[.)](?=\s|$)/, '\\$&') : plain;
}
