import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { visitLeaves } from './leaves.ts';

/** Folds blocks, comments and texts over several lines, and runs of comments and of imports. A line that only closes something stays in sight. */
export class JourneyFolding implements FoldingRangeProvider {
    getFoldingRanges({ textDocument, parseResult }: LangiumDocument): FoldingRange[] {
        const file = parseResult.value as JourneyFile;
        const text = textDocument.getText();
        const ranges: FoldingRange[] = [];
        const lineAt = (offset: number) => textDocument.positionAt(offset).line;
        const fold = (startLine: number, endLine: number, kind?: FoldingRangeKind) => {
            if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
        };
        /** What begins a line only to close something is not folded. */
        const lastLine = (closing: number) => lineAt(closing) - (isFirstOnLine(text, closing) ? 1 : 0);

        const blocks: number[] = [];
        const run = { start: 0, end: -1 };
        let before = 0;
        visitLeaves(file, ({ offset, end, length, tokenType: { name } }) => {
            // A brace that the repair has put in stands where the text before it ends.
            if (name === '{') blocks.push(lineAt(length > 0 ? offset : before));
            else if (name === '}') fold(blocks.pop() ?? Infinity, length > 0 ? lastLine(offset) : lineAt(before));
            else if (name === 'TEXT') fold(lineAt(offset), lastLine(end - 3));
            else if (name === 'ML_COMMENT') fold(lineAt(offset), lastLine(end - 2), FoldingRangeKind.Comment);
            else if (name === 'SL_COMMENT' && isFirstOnLine(text, offset)) goOn(lineAt(offset));
            if (length > 0) before = end;
        });
        fold(run.start, run.end, FoldingRangeKind.Comment);
        for (const [first, last] of importRuns(file)) fold(lineAt(first), lineAt(last), FoldingRangeKind.Imports);
        return ranges;

        /** A comment on a line of its own; with the lines above it, it is one piece. */
        function goOn(line: number): void {
            if (run.end !== line - 1) {
                fold(run.start, run.end, FoldingRangeKind.Comment);
                run.start = line;
            }
            run.end = line;
        }
    }
}

/** Where imports that follow each other begin and end. */
function importRuns({ entries }: JourneyFile): readonly (readonly [number, number])[] {
    const runs: [number, number][] = [];
    for (const [i, { $type, $cstNode }] of entries.entries()) {
        if ($type !== 'Import' || !$cstNode) continue;
        if (i > 0 && entries[i - 1]!.$type === 'Import' && runs.length > 0) runs.at(-1)![1] = $cstNode.end;
        else runs.push([$cstNode.offset, $cstNode.end]);
    }
    return runs;
}

function isFirstOnLine(text: string, offset: number): boolean {
    let before = offset - 1;
    while (text[before] === ' ' || text[before] === '\t') before--;
    return before < 0 || text[before] === '\n' || text[before] === '\r';
}
