import { ViewColumn } from 'vscode';
import type { Previews } from '../previews.ts';

/** Shows the map beside the journey's editor, which keeps the focus. */
export const openPreviewToSide = {
    id: 'journey.openPreviewToSide',
    run: (previews: Previews): void => previews.open(ViewColumn.Beside)
};
