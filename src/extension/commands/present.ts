import { ViewColumn } from 'vscode';
import { presentIn } from '../companions/present-when-drawn.ts';
import { journeyEditor } from '../journey-editor.ts';
import type { Command } from './command.ts';

/** Shows the map alone, column by column with its notes: in the preview in use, or in one that takes the place of the journey's editor. */
export const present: Command = {
    id: 'journey.present',
    async run({ previews }) {
        const preview = journeyEditor() ? previews.open(ViewColumn.Active) : previews.current ?? previews.open(ViewColumn.Active);
        if (!preview) return;
        await preview.activate();
        presentIn(preview);
    }
};
