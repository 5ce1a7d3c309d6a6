import type { Problem } from '../report.ts';
import { visible } from '../visible.ts';
import type { CheckFormat } from './check-format.ts';

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const github: CheckFormat = {
    name: 'github',
    print: async ({ problems }) => problems.map(annotation).join('')
};

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const;

function annotation({ file, line, column, endLine, endColumn, severity, code, message, related = [] }: Problem): string {
    // GitHub takes columns on one line only.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const properties = Object.entries({ file, line, endLine, ...columns, title: code }).map(([name, value]) => `${name}=${property(String(value))}`);
    const text = [message, ...related.map(place => `See also ${place.file}:${place.line}:${place.column} ${place.message}`)].join('\n');
    return `::${commands[severity]} ${properties.join(',')}::${data(text)}\n`;
}

/** What would end a command or start another one is escaped as GitHub reads it; what would command a terminal is not written. */
function data(text: string): string {
    return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
