/** Replaces what stands from `offset` up to `end`, in UTF-16 units of the text as it is now, by `text`. */
export interface TextEdit {
    readonly offset: number;
    readonly end: number;
    readonly text: string;
}

/** The text after edits that do not overlap; several at one place are put in one after the other. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
    let out = '';
    let at = 0;
    for (const edit of inOrder(edits)) {
        out += text.slice(at, edit.offset) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at);
}

/** Edits from the start of the text to its end; those at one place in the order in which they were wished. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
    return edits.toSorted((a, b) => a.offset - b.offset || a.end - b.end);
}
