import { styleText } from 'node:util';
import { countOf, linesOf, severities, type Problem, type Report, type Severity } from '../report.ts';
import { visible } from '../visible.ts';
import { markedLine } from './marked-line.ts';

const words = { error: 'error', warning: 'warning', information: 'note' } as const;
const colours = { error: 'red', warning: 'yellow', information: 'blue' } as const;

/** Of a file that is no journey at all, a few problems tell enough. */
const mostOfOneFile = 50;

/** Each problem with its line and a mark under it, and a sentence that counts them. Colour only on a terminal. */
export function prettyText(report: Report): string {
    const lineOf = linesOf(report);
    const files = Map.groupBy(report.problems, ({ file }) => file);
    return [...[...files].flatMap(([file, problems]) => paragraphs(file, problems, lineOf)), closing(report)].join('\n');
}

function paragraphs(file: string, problems: readonly Problem[], lineOf: (problem: Problem) => string): readonly string[] {
    const shown = problems.slice(0, mostOfOneFile).map(problem => paragraph(problem, lineOf(problem)));
    const more = problems.length - shown.length;
    return more === 0 ? shown : [...shown, `${visible(file)} has ${counted(more, 'more problem')}.\n`];
}

function paragraph({ file, line, column, endLine, endColumn, severity, code, message, related = [] }: Problem, source: string): string {
    const number = String(line);
    const { text, mark } = markedLine(source, column, endLine === line ? endColumn : Infinity);
    return `${visible(file)}:${line}:${column} ${styleText([colours[severity], 'bold'], words[severity])} ${styleText('dim', code)}\n`
        + `${visible(message)}\n`
        + `${styleText('dim', `${number} │`)} ${text}\n`
        + `${styleText('dim', `${' '.repeat(number.length)} │`)} ${styleText(colours[severity], mark)}\n`
        + related.map(place => `${styleText('dim', 'see also')} ${visible(place.file)}:${place.line}:${place.column} ${visible(place.message)}\n`).join('');
}

function closing(report: Report): string {
    const found = severities.flatMap((severity: Severity) => {
        const count = countOf(report, severity);
        return count === 0 ? [] : [counted(count, words[severity])];
    });
    const said = found.length === 0 ? 'No problems' : new Intl.ListFormat('en').format(found);
    return `${said} in ${counted(report.files.length, 'file')}.\n`;
}

function counted(count: number, thing: string): string {
    return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}
