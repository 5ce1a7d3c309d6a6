import { window } from 'vscode';
import { copyLink as copy } from '../link/copy-link.ts';
import { journeyEditor } from '../journey-editor.ts';
import { requestDrawing } from '../request-drawing.ts';
import { thingInText } from '../thing-in-text.ts';
import type { Command, Parts } from './command.ts';

/** Copies a link to the thing under the pointer of a preview, or to that at the caret. */
export const copyLink: Command = {
    id: 'journey.copyLink',
    run: async (parts, hit?: { readonly journeyThing?: unknown }) => {
        // The menu of a text hands over the text, that of a preview what is under the pointer.
        const pointed = typeof hit?.journeyThing === 'string' ? hit.journeyThing : undefined;
        const journey = pointed === undefined ? await atCaret(parts) : undefined;
        const shown = journey ?? parts.previews.current?.shown;
        if (!shown) return void window.showInformationMessage('Open a .journey file first: the link leads to what is at the caret.');
        if (await copy(parts, shown.uri, shown.journey, pointed ?? journey?.thing)) window.setStatusBarMessage('$(link) Link copied', 5_000);
        else void window.showInformationMessage('Save the file first: a link leads to a file that is saved.');
    }
};

async function atCaret({ server: { client } }: Parts) {
    const editor = journeyEditor();
    if (!editor) return undefined;
    const { document, selection } = editor;
    const offset = document.offsetAt(selection.active);
    const drawing = await requestDrawing(client, document.uri, { offset }, undefined);
    if (!('svg' in drawing)) return { uri: document.uri };
    const thing = await thingInText(client, drawing, selection.active);
    return { uri: document.uri, journey: drawing.journey, thing: thing ?? undefined };
}
