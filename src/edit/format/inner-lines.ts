import type { TextEdit } from '../text-edit.ts';
import type { Page } from './page.ts';

/**
 * Moves the further lines of a comment or text with its first, so that they stand to it as they stood. Where one of them is not
 * indented as the first line is, they stay; a text says the same in either case, as its common indentation is none of it.
 */
export function innerLines({ text, leaves, breaks }: Page, leaf: number, indent: string, lineEnd: string): readonly TextEdit[] {
    const { offset, end } = leaves[leaf]!;
    const was = indentOf(leaf);
    const lines = [...text.slice(offset, end).matchAll(/(\r\n?|\n)([^\r\n]*)/g)]
        .map(({ index, 1: ending, 2: line }) => ({ offset: offset + index, ending: ending!, line: line!, blank: line!.trim() === '' }));
    const moves = was !== undefined && lines.every(({ line, blank }) => blank || line.startsWith(was));
    return lines.flatMap(({ offset, ending, line, blank }) => {
        const before = moves && !blank ? was : '';
        const after = moves && !blank ? indent : '';
        return ending === lineEnd && before === after ? [] : [{ offset, end: offset + ending.length + before.length, text: lineEnd + after }];
    });

    /** What the line is indented by that a leaf begins on. */
    function indentOf(leaf: number): string | undefined {
        let first = leaf;
        while (first > 0 && breaks[first] === 0) {
            first--;
            if (/[\r\n]/.test(leaves[first]!.text)) return undefined;
        }
        const before = text.slice(leaves[first - 1]?.end ?? 0, leaves[first]!.offset);
        return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1).replace('\uFEFF', '');
    }
}
