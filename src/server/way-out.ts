import type { LangiumDocument } from 'langium';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { edit } from '../edit/edit.ts';
import type { Advice } from '../language/advice.ts';
import { inLines } from './in-lines.ts';

/** A way out of a problem that the writer may choose. */
export interface WayOut {
    readonly title: string;
    readonly edit: WorkspaceEdit;
}

/** Advice about a document as edits; undefined for wishes that cannot be granted. */
export function wayOut(advice: Advice, { uri }: LangiumDocument): WayOut | undefined {
    const { title } = advice;
    if ('edits' in advice) return { title, edit: { changes: { [uri.toString()]: [...advice.edits] } } };
    const edited = edit(advice.wishes);
    if ('why' in edited) return undefined;
    return { title, edit: { changes: Object.fromEntries([...edited.edits].map(([document, edits]) => [document.uri.toString(), inLines(document, edits)])) } };
}
