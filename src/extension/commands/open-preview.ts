import { ViewColumn } from 'vscode';
import type { Previews } from '../previews.ts';

/** Shows the map in the place of the journey's editor. */
export const openPreview = {
    id: 'journey.openPreview',
    run: (previews: Previews): void => previews.open(ViewColumn.Active)
};
