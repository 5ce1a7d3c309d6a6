import type { IToken } from 'chevrotain';
import type { LexingDiagnostic } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Fix } from './wish.ts';

/** The codes of the language's own errors, as they are shown and configured. */
export const baselineCodes = ['syntax', 'unknown-name', 'wrong-kind', 'ambiguous-name', 'duplicate-name', 'said-twice', 'wrong-value', 'missing-file',
    'shares-over-100', 'near-miss'] as const;
export type Code = typeof baselineCodes[number];

/** A mending of the signs themselves, where no tree can be trusted: its title is an order, as that of a `Fix`, its edits do it. */
export interface Repair {
    readonly title: string;
    readonly edits: readonly TextEdit[];
}

/** What would be right: a text to be written in the very place of the problem, or a mending of more than that. A problem's first one is the likeliest. */
export type Right = string | Fix | Repair;

/** What the lexer has to say about a text, with the code that it is shown under. */
export interface LexingProblem extends LexingDiagnostic {
    readonly code: Code;
    readonly right?: readonly Right[];
}

/** A problem at a token or from one token to another on the same line. */
export function problemAt(code: Code, message: string, first: IToken, last: IToken = first, right?: readonly Right[]): LexingProblem {
    const end = last.endLine === first.startLine ? last.endOffset! : first.endOffset!;
    return {
        code, message, severity: 'error',
        offset: first.startOffset, line: first.startLine, column: first.startColumn,
        length: Math.max(end - first.startOffset + 1, 0),
        ...(right && { right }),
    };
}

export type Report = (code: Code, message: string, first: IToken, last?: IToken, right?: readonly Right[]) => void;
