import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';

/** A part of a text by lines and characters. */
export function rangeIn({ textDocument }: LangiumDocument, { offset, end }: { readonly offset: number; readonly end: number }): Range {
    return { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
}
