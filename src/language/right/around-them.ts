import { AstUtils } from 'langium';
import type { Entry } from '../outline.ts';
import type { Right } from '../problem.ts';

/** Puts { } around what follows a thing and belongs to it; behind the comment of the last line, where they stand on lines of their own. */
export function aroundThem(head: Entry, entries: readonly Entry[]): readonly Right[] {
    const [open, close] = [head.$cstNode?.range, entries.at(-1)?.$cstNode?.range.end];
    if (!open || !close) return [];
    const { textDocument } = AstUtils.getDocument(head);
    const lineOf = (line: number): string => textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '');
    const last = lineOf(close.line);
    const isOpen = open.end.line !== close.line && /^\s*(\/\/.*|\/\*.*\*\/\s*)?$/.test(last.slice(close.character));
    const end = isOpen ? { line: close.line, character: last.length } : close;
    const indentation = /^\s*/.exec(lineOf(open.start.line))![0];
    return [{
        title: 'Put it into { }',
        edits: [
            { range: { start: open.end, end: open.end }, newText: ' {' },
            { range: { start: end, end }, newText: isOpen ? `\n${indentation}}` : ' }' },
        ],
    }];
}
