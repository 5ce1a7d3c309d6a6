/** What a check found, in the order of file, line and column. */
export interface Report {
    readonly files: readonly CheckedFile[];
    /** Files that were not to be checked and have problems all the same: configurations. */
    readonly besides?: readonly CheckedFile[];
    readonly problems: readonly Problem[];
}

/** A file as it is shown, with the text that its problems stand in. */
export interface CheckedFile {
    readonly name: string;
    readonly document: { readonly textDocument: { getText(range: Range): string } };
}

/** Lines and columns count from 1, columns in UTF-16 units as editors count them. */
export interface Problem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly severity: Severity;
    /** The name of the rule. */
    readonly code: string;
    readonly message: string;
    /** The name of the thing that it is about, where there is one. */
    readonly thing?: string;
    /** Other places that belong to it. */
    readonly related?: readonly Related[];
}

export interface Related {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

/** From the worst to the mildest. */
export const severities = ['error', 'warning', 'information'] as const;
export type Severity = typeof severities[number];

export function countOf({ problems }: Report, severity: Severity): number {
    return problems.filter(problem => problem.severity === severity).length;
}

/** Finds the line that a problem starts in, with its end; an empty one where the text is not known. */
export function linesOf({ files, besides = [] }: Report): (problem: Problem) => string {
    const texts = new Map([...files, ...besides].map(({ name, document }) => [name, document.textDocument]));
    return ({ file, line }) => texts.get(file)?.getText({ start: { line: line - 1, character: 0 }, end: { line, character: 0 } }) ?? '';
}

/** Counts from 0, as a text document does. */
interface Range {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
}
