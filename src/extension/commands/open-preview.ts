import { ViewColumn } from 'vscode';
import type { Command } from './command.ts';

/** Shows the map in the place of the journey's editor. */
export const openPreview: Command = {
    id: 'journey.openPreview',
    run: ({ previews }) => previews.open(ViewColumn.Active)
};
