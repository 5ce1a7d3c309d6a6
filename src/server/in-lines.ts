import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import type { TextEdit as Edit } from '../edit/text-edit.ts';

/** Edits of a document as an editor has them, by lines and characters. */
export function inLines({ textDocument }: LangiumDocument, edits: readonly Edit[]): TextEdit[] {
    return edits.map(({ offset, end, text }) => ({ range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) }, newText: text }));
}
