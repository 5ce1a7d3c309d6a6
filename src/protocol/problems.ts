import { RequestType, type Range } from 'vscode-languageserver-protocol';

/** Client to server: what is to be said of a journey of this document. Null until the text has been checked; when it is, its diagnostics come. */
export const listProblems = new RequestType<ProblemsParams, readonly Problem[] | null, void>('journey/problems');

export interface ProblemsParams {
    readonly uri: string;
    readonly journey?: string;
}

/** An error of the language or a finding of the rules, at the thing of the drawing that it is about. */
export interface Problem {
    /** Stays while the problem stays, whatever is edited elsewhere. */
    readonly key: string;
    /** The id of the innermost thing around it; that of the journey where the problem stands outside of every journey. */
    readonly thing: string;
    /** The title of the column, the phase, the journey or the persona that the thing belongs to. */
    readonly title: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly text: string;
    readonly code: string;
    readonly range: Range;
}

/** What a page needs of a problem. */
export type PageProblem = Omit<Problem, 'range'>;

export function pageProblems(problems: readonly Problem[]): readonly PageProblem[] {
    return problems.map(({ range: _, ...rest }) => rest);
}
