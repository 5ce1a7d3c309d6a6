import type { LangiumDocument } from 'langium';
import type { LexingProblem } from '../../language/problem.ts';

/** Where the grammar is not kept, in offsets. What the lexer has mended counts too, so that the parser had nothing to complain of. */
export function syntaxErrorsIn({ parseResult: { parserErrors, lexerErrors, lexerReport }, textDocument }: LangiumDocument): readonly number[] {
    const mended = ((lexerReport?.diagnostics ?? []) as LexingProblem[]).filter(({ code }) => code === 'syntax');
    // The end of the text has no place of its own.
    const ends = parserErrors.map(({ token: { startOffset } }) => Number.isNaN(startOffset) ? textDocument.getText().length : startOffset);
    return [...ends, ...lexerErrors.map(({ offset }) => offset), ...mended.map(({ offset }) => offset)];
}
