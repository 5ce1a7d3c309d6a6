import { Position, Selection, ViewColumn } from 'vscode';
import { journeyEditor } from '../journey-editor.ts';
import type { Command } from './command.ts';

/** Shows the map beside the journey's editor, which keeps the focus. A lens says above which journey it stands: the caret goes there, and the map follows it. */
export const openPreviewToSide: Command = {
    id: 'journey.openPreviewToSide',
    run({ previews }, uri?: unknown, place?: { readonly line: number; readonly character: number }) {
        const editor = journeyEditor();
        if (editor && place && uri === editor.document.uri.toString()) {
            const caret = new Position(place.line, place.character);
            editor.selection = new Selection(caret, caret);
        }
        previews.open(ViewColumn.Beside);
    }
};
