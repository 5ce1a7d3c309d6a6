import { TextDocument } from 'langium';
import type { CheckedFile, Problem, Report } from '../../src/cli/report.ts';

/** A report of one file with one problem at the first place of each part; what is not said of it is as it mostly is. */
export function reportOf(file: string, text: string, ...found: readonly (Partial<Problem> & { readonly at: string })[]): Report {
    const document = TextDocument.create('', 'journey', 0, text);
    const problems = found.map(({ at, ...said }): Problem => {
        const offset = text.indexOf(at);
        const [start, end] = [document.positionAt(offset), document.positionAt(offset + at.length)];
        return {
            file, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
            severity: 'warning', code: 'silent-wait', message: 'The customer hears nothing.', ...said,
        };
    });
    return { files: [fileOf(file, text)], problems };
}

export function fileOf(name: string, text: string): CheckedFile {
    return { name, document: { textDocument: TextDocument.create('', 'journey', 0, text) } };
}
