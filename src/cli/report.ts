import type { OpenFile } from './files/open-files.ts';

/** What a check found, in the order of file, line and column. */
export interface Report {
    readonly files: readonly OpenFile[];
    readonly problems: readonly Problem[];
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
}

/** From the worst to the mildest. */
export const severities = ['error', 'warning', 'information'] as const;
export type Severity = typeof severities[number];

export function countOf({ problems }: Report, severity: Severity): number {
    return problems.filter(problem => problem.severity === severity).length;
}
