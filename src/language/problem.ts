import type { IToken } from 'chevrotain';
import type { LexingDiagnostic } from 'langium';

/** The codes of the language's own errors, as they are shown and configured. */
export type Code = 'syntax' | 'unknown-name' | 'wrong-kind' | 'duplicate-name' | 'said-twice' | 'wrong-value' | 'missing-file'
    | 'ambiguous-name' | 'shares-over-100' | 'near-miss';

/** What the lexer has to say about a text, with the code that it is shown under. */
export interface LexingProblem extends LexingDiagnostic {
    readonly code: Code;
}

/** A problem at a token or from one token to another on the same line. */
export function problemAt(code: Code, message: string, first: IToken, last: IToken = first): LexingProblem {
    const end = last.endLine === first.startLine ? last.endOffset! : first.endOffset!;
    return {
        code, message, severity: 'error',
        offset: first.startOffset, line: first.startLine, column: first.startColumn,
        length: Math.max(end - first.startOffset + 1, 0),
    };
}

export type Report = (code: Code, message: string, first: IToken, last?: IToken) => void;
